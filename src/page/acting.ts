/** Everything that is done to single elements of a document, put together. Nothing runs before it is asked. */
import { ClavierError } from '../errors.ts'
import type { Box, ClickEffect, Point } from '../ports/page.ts'
import type {
  ActKind,
  FieldSet,
  FieldState,
  FindFor,
  Looked,
  Moment,
  Options,
  StepKind,
} from '../ports/page-acting.ts'
import { type ClickResult, click, pointOf } from './click.ts'
import { type EffectWatch, watchEffect } from './click-effect.ts'
import {
  clientHeightOf,
  documentRoot,
  isConnected,
  isWithin,
  rectOf,
  scrollToShow,
  windowOf,
} from './clobber-proof.ts'
import { closeDialog, dialogOf } from './close-dialog.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import { fieldKindOf, fieldOf, heldBy, stateOfField } from './field-kind.ts'
import { chooseOption, optionsOf } from './field-options.ts'
import type { FrameSelf } from './frame-view.ts'
import { framesIn, isPageItself, selfOf } from './frames.ts'
import { createClipper, isUncovered, paintedBox } from './in-view.ts'
import { type Inner, linkFrames } from './link-frames.ts'
import { frameNumber, listKind, type Place } from './list-kind.ts'
import { look } from './look.ts'
import { createMark } from './mark.ts'
import { focusOf, momentOf, restoreMoment } from './moment.ts'
import { frameEnd } from './moments.ts'
import { focusFrom, giveFocus, hoverAt } from './press.ts'
import { searchElements } from './search-elements.ts'
import { restoreValue, setValue, stepValue } from './set-field.ts'

export interface PageActed extends ClickResult {
  readonly before: Moment
  /** What it held, where that has changed. */
  readonly was?: FieldState
  readonly value: string
}

/** Everything of one kind in one document, told by handles. */
export interface KindInFrame {
  readonly items: readonly number[]
  readonly frames: readonly { readonly frame: number; readonly at: number }[]
  readonly above: number
  /** This document's number among the frames of its parent; −1 for the page itself. */
  readonly own: number
  /** Where the focus is; undefined without one. */
  readonly focus?: Place
  /** The frame that has the focus, by its number; −1 where none has. */
  readonly focusFrame: number
  /** What was reached last, and when in ms of wall time, while the focus has not gone elsewhere. */
  readonly last?: Place & { readonly when: number }
}

/** A document in a frame, and the point of it that is to be pressed: parts of its width and height, from 0 to 1. */
export interface FramePressed extends Inner {
  readonly press?: { readonly across: number; readonly down: number }
}

/** How long is watched for somebody who does not ask what was seen, in milliseconds. */
const longestWatch = 10_000

export type PageActing = ReturnType<typeof createActing>

export function createActing(
  document: Document,
  index: ElementIndex,
  handles: ElementHandles,
  alive: () => boolean,
) {
  const mark = createMark(document, index, alive)
  let last: { readonly element: Element; readonly focus: Element | null; readonly when: number } | undefined
  let watching: EffectWatch | undefined
  let watchTimer: ReturnType<typeof setTimeout> | undefined

  function elementOf(handle: number): Element {
    const element = handles.elementOf(handle)
    if (element === undefined) throw new ClavierError('element-gone')
    return element
  }
  function unwatch(): EffectWatch | undefined {
    clearTimeout(watchTimer)
    const watch = watching
    watching = undefined
    return watch
  }
  const press = (element: Element) => click(document, index, element)
  /** Throws where something else would get what is pressed at that point. */
  function onTop(element: Element, x: number, y: number): void {
    if (!isUncovered(document, element, { x, y, width: 0, height: 0 }))
      throw new ClavierError('by-hand-covered')
  }

  /** Does something to a field, and tells how it was before and what it holds now. */
  async function changing(handle: number, change: (field: Element) => Promise<unknown>): Promise<FieldSet> {
    const field = fieldOf(elementOf(handle))
    const was = stateOfField(field, handles)
    await change(field)
    return { was, value: heldBy(field) }
  }

  async function perform(kind: ActKind, element: Element): Promise<ClickResult> {
    if (kind !== 'hover' && kind !== 'focus') return click(document, index, element, kind)
    const place = await pointOf(document, element)
    const effect = watchEffect(document, index, element)
    effect.begin()
    if (kind === 'hover') {
      hoverAt(document, place)
      return effect.seen()
    }
    effect.stop()
    const field = fieldOf(element)
    giveFocus(field)
    if (focusOf(document) === null || !isWithin(focusOf(document) ?? field, field)) focusFrom(document, field)
    const now = focusOf(document)
    if (now === null || !isWithin(now, field)) throw new ClavierError('not-focusable')
    return { effect: 'focus' }
  }

  return {
    look: (handle: number): Looked => look(index, elementOf(handle)),

    async act(handle: number, kind: ActKind): Promise<PageActed> {
      const element = elementOf(handle)
      mark.hide()
      const before = momentOf(document, handles, element)
      const field = fieldOf(element)
      const was = fieldKindOf(field) === '' ? undefined : stateOfField(field, handles)
      const result = await perform(kind, element)
      last = { element, focus: focusOf(document), when: Date.now() }
      const changed =
        was !== undefined && JSON.stringify(stateOfField(field, handles)) !== JSON.stringify(was)
      const value = fieldKindOf(field) === '' ? '' : heldBy(field)
      return { ...result, before, value, ...(changed ? { was } : {}) }
    },

    async search(words: string, wanted: FindFor) {
      void index.near()
      const found = await searchElements(document, index, words, wanted)
      return found.map(({ element, ...rest }) => ({
        ...rest,
        handle: handles.handleOf(element),
        role: look(index, element).role,
      }))
    },

    list(kind: StepKind, level?: number): KindInFrame {
      const focus = focusOf(document)
      const reached =
        last !== undefined && isConnected(last.element) && last.focus === focus ? last : undefined
      const { items, frames, places, above } = listKind(document, kind, level, [
        focus ?? undefined,
        reached?.element,
      ])
      const [atFocus, atLast] = places
      const framed = focus instanceof HTMLIFrameElement ? focus.contentWindow : null
      return {
        items: items.map(handles.handleOf),
        frames,
        above,
        own: selfOf(document).place ?? -1,
        focusFrame: frameNumber(windowOf(document), framed) ?? -1,
        ...(atFocus === undefined ? {} : { focus: atFocus }),
        ...(atLast === undefined || reached === undefined ? {} : { last: { ...atLast, when: reached.when } }),
      }
    },

    /** Scrolls there, and gives it the focus or a mark. */
    async reach(
      handle: number,
    ): Promise<{ readonly looked: Looked; readonly before: Moment; readonly focused: boolean }> {
      const element = elementOf(handle)
      const before = momentOf(document, handles, element)
      mark.hide()
      const box = createClipper(document).clip(element, paintedBox(element))
      const high = rectOf(element).height > (clientHeightOf(documentRoot(document) ?? element) || 0)
      const isSeen = box !== undefined && isUncovered(document, element, box)
      // What shows in its frame may be out of view with it: this goes up through the frames around.
      if (!isSeen || !isPageItself(document))
        scrollToShow(element, isSeen ? 'nearest' : high ? 'start' : 'center')
      await frameEnd(document)
      giveFocus(element)
      const now = focusOf(document)
      const took = now !== null && isWithin(now, element)
      if (!took) mark.show(element)
      last = { element, focus: now, when: Date.now() }
      return { looked: look(index, element), before, focused: took }
    },

    options: (handle: number, words: string): Promise<Options> =>
      optionsOf(document, fieldOf(elementOf(handle)), words, press),
    choose: (handle: number, place: number) =>
      changing(handle, field => chooseOption(document, field, place, press)),
    set: (handle: number, value: string) =>
      changing(handle, field => setValue(document, field, value, press)),
    step: (handle: number, steps: number) => changing(handle, field => stepValue(document, field, steps)),
    restore: (was: FieldState) => restoreValue(document, elementOf(was.handle), was, press),
    restoreMoment: (moment: Moment) => {
      mark.hide()
      restoreMoment(document, handles, moment)
    },

    /** The name of the dialog on top; undefined without one. */
    dialog(): string | undefined {
      const dialog = dialogOf(document)
      return dialog === undefined ? undefined : look(index, dialog).name
    },
    closeDialog: () => closeDialog(document, press),

    /** From now on what happens here counts, until `seen`. */
    watch(handle: number): void {
      unwatch()?.stop()
      const element = handle === 0 ? documentRoot(document) : elementOf(handle)
      if (element === null) return
      watching = watchEffect(document, index, element)
      watching.begin()
      // Who began it may never ask: an act that failed, a panel that was closed.
      watchTimer = setTimeout(() => unwatch()?.stop(), longestWatch)
    },
    /** What has happened since: at once, or after waiting for it 1 s at most. */
    async seen(wait: boolean): Promise<ClickEffect> {
      const watch = unwatch()
      if (watch === undefined) return 'none'
      return wait ? (await watch.seen()).effect : watch.soFar()
    },

    /**
     * Where a real pointer meets the element, in this document's viewport, after bringing it into view. Throws
     * `by-hand-covered` where it would meet something else.
     */
    async pointOf(handle: number): Promise<Point & { readonly self: FrameSelf }> {
      const element = elementOf(handle)
      // In view here is not in view where the frame around it is scrolled away: this goes up through all.
      scrollToShow(element, 'nearest')
      await frameEnd(document)
      const { x, y } = await pointOf(document, element)
      onTop(element, x, y)
      return { x, y, self: selfOf(document) }
    },
    /** The box that a frame of this document paints that document in. With `press`: throws as `pointOf` does. */
    async frameBox({ press: at, ...inner }: FramePressed): Promise<Box & { readonly self: FrameSelf }> {
      await frameEnd(document)
      const frames = framesIn(document, index)
      const linked = linkFrames(
        frames.map(({ seen }) => seen),
        [inner],
      ).get(inner)
      const frame = linked === undefined ? undefined : frames[linked]
      if (frame === undefined) throw new ClavierError('element-gone')
      const { box } = frame.seen
      if (at !== undefined) onTop(frame.element, box.x + at.across * box.width, box.y + at.down * box.height)
      return { ...box, self: selfOf(document) }
    },
  }
}
