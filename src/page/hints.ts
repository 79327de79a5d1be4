/** Numbers over what can be clicked in one document, kept true while they are shown. */
import type { Box, HintNumbering } from '../ports/page.ts'
import { intersect } from './box.ts'
import { documentRoot, windowOf } from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import type { NumbersGiven } from './frame-numbers.ts'
import type { HintView } from './frame-view.ts'
import { type FrameElement, framesIn, isPageItself } from './frames.ts'
import { createHintLabels, type HintLabels } from './hint-labels.ts'
import { nearestFirst } from './hint-numbers.ts'
import { focusedBox, hintView } from './hint-view.ts'
import { createClipper, inView, paintedBox, type Shown } from './in-view.ts'
import { type SiteRules, withSiteRules } from './site-rules.ts'

/** Quiet after scrolling or a change before the view is read anew, in milliseconds. */
const quiet = 90
/** How long a page that keeps changing can put that off, in milliseconds. */
const longestWait = 400
/** How long a scroll that has not told of its end may go on after it last moved, in milliseconds. */
const longestScroll = 600
/** How long numbers are held still after they were last asked to be, in milliseconds. */
const longestHold = 5_000
/** The most elements of one document that are numbered. */
export const mostNumbered = 3_000

export interface HintRules {
  readonly numbering: HintNumbering
  /** Also what is only guessed to take a click. */
  readonly doubtful: boolean
  /** What the user has settled for the site. */
  readonly site?: SiteRules
}

export interface NumberedElement {
  readonly handle: number
  readonly number: number
}

export interface Hints {
  /** What there is to number here. Draws nothing. */
  view(rules: HintRules): Promise<HintView>
  /**
   * Numbers what is in view here, and here alone, and tells how many are drawn. Where frames show too and
   * `unlessFramed`, it draws nothing and tells what there is to number.
   */
  show(rules: HintRules, unlessFramed: boolean): Promise<{ readonly count: number; readonly view?: HintView }>
  /** Draws numbers that were given, and gives more to what comes; with `only` to nothing else. */
  draw(labels: readonly NumberedElement[], rules: HintRules, more: { epoch: number; only: boolean }): number
  isShown(): boolean
  /** True for an element that shows a number. */
  isNumbered(handle: number): boolean
  /** False when none were shown. */
  hide(): boolean
  /** Holds the numbers as they are drawn for 5 s, or lets go of them. */
  hold(on: boolean): void
}

interface Parts {
  readonly document: Document
  readonly index: ElementIndex
  readonly handles: ElementHandles
  readonly alive: () => boolean
  /** Gives this document's elements numbers; none where that cannot be done now. */
  readonly number: (
    wanted: { readonly handles: readonly number[]; readonly gone: readonly number[] },
    rules: HintRules,
  ) => Promise<NumbersGiven | undefined>
  /** A frame has come into view that nobody has numbered. */
  readonly frameCame: (rules: HintRules) => void
}

interface Session {
  rules: HintRules
  /** Where just these are numbered: their numbers by their handles. */
  chosen: ReadonlyMap<number, number> | undefined
  readonly labels: HintLabels
  readonly stop: AbortController
  /** Where the document shows in the pages around it, in its own viewport. */
  region: Box | undefined
}

export function createHints({ document, index, handles, alive, number, frameCame }: Parts): Hints {
  let shown: Session | undefined
  /** The numbers of this document's elements, by their handles. */
  const known = new Map<number, number>()
  /** How those are numbered. */
  let numbered: HintNumbering | undefined
  let epoch = 0
  /** Where what was told of last showed: not all of it has a box of its own. */
  let viewed: ReadonlyMap<number, Box> = new Map()
  let viewedAt = 0
  /** Frames that are numbered with this document, or were asked to be. */
  let framed = new WeakSet<Element>()
  let pending: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  let heldUntil = 0
  /** What merely passes by takes no numbers. */
  let scrollsUntil = 0

  const isHeld = () => performance.now() < heldUntil

  async function clickable({ doubtful, site }: HintRules): Promise<Shown[]> {
    const seen = await inView(document, index)
    const items = site === undefined ? seen : withSiteRules(document, seen, site)
    return items.filter(item => (item.doubtful ? doubtful : item.clickable)).slice(0, mostNumbered)
  }

  /** The handles of those that had a number and are gone; told once. */
  function gone(): number[] {
    const lost = [...known.keys()].filter(handle => handles.elementOf(handle) === undefined)
    for (const handle of lost) known.delete(handle)
    return lost
  }

  function begin(current: number): void {
    if (current === epoch) return
    epoch = current
    known.clear()
  }

  /** Reads the view, gives numbers to what has none, and draws. */
  async function redraw(): Promise<number> {
    if (!alive()) hide()
    const session = shown
    if (session === undefined) return 0
    const { rules } = session
    if (session.chosen !== undefined) return drawGiven(session, [...session.chosen])
    const seen = await clickable(rules)
    // Shown anew by other rules meanwhile: they have drawn, or will.
    return rules === session.rules ? drawSeen(session, seen) : 0
  }

  async function drawSeen(session: Session, seen: readonly Shown[]): Promise<number> {
    if (session !== shown) return 0
    const { rules } = session
    const items = seen.filter(({ box }) => session.region === undefined || intersect(box, session.region))
    if (!isHeld()) {
      await numberNew(items, rules)
      if (session !== shown) return 0
      lookForFrames(session)
    }
    const targets = items.flatMap(({ element, box }) => {
      const given = known.get(handles.handleOf(element))
      return given === undefined ? [] : [{ element, box, number: given }]
    })
    session.labels.draw(targets)
    return targets.length
  }

  /** Draws these numbers where their elements show. */
  function drawGiven({ labels }: Session, numbers: readonly (readonly [number, number])[]): number {
    const { clip } = createClipper(document)
    const targets = numbers.flatMap(([handle, given]) => {
      const element = handles.elementOf(handle)
      if (element === undefined) return []
      const box = viewed.get(handle) ?? clip(element, paintedBox(element))
      return box === undefined ? [] : [{ element, number: given, box }]
    })
    labels.draw(targets)
    return targets.length
  }

  async function numberNew(items: readonly Shown[], rules: HintRules): Promise<void> {
    // Numbers of another kind are all given anew.
    if (rules.numbering !== numbered) known.clear()
    numbered = rules.numbering
    const ordered = rules.numbering === 'two' ? nearestFirst(items, attention()) : items
    const all = ordered.map(({ element }) => handles.handleOf(element))
    const lost = gone()
    const fresh = all.filter(handle => !known.has(handle))
    if (fresh.length === 0 && lost.length === 0) return
    const given = await number({ handles: fresh, gone: lost }, rules)
    // Numbered in another way meanwhile: these are no longer true.
    if (given === undefined || rules.numbering !== numbered) return
    const before = epoch
    begin(given.epoch)
    // After another giving of numbers those that were known are no longer true.
    const again = before === epoch ? undefined : await number({ handles: all, gone: [] }, rules)
    if (rules.numbering === numbered) keep(again === undefined ? fresh : all, again ?? given)
  }

  function keep(owners: readonly number[], { numbers }: NumbersGiven): void {
    owners.forEach((handle, at) => {
      const given = numbers[at] ?? 0
      if (given > 0) known.set(handle, given)
    })
  }

  function lookForFrames({ rules }: Session): void {
    const fresh = framesIn(document, index, framed).filter(showing)
    if (fresh.length === 0) return
    for (const { element } of fresh) framed.add(element)
    frameCame(rules)
  }

  const frames = () => framesIn(document, index)
  const showing = ({ seen }: FrameElement) => seen.visible !== undefined

  /** Where the reader is: at what has the focus, or in the middle. */
  function attention(): { x: number; y: number } {
    const clipper = createClipper(document)
    const { x, y, width, height } = focusedBox(document, clipper) ?? shown?.region ?? clipper.viewport
    return { x: x + width / 2, y: y + height / 2 }
  }

  function later(): void {
    const now = performance.now()
    if (pending === undefined) waitingSince = now
    // A page that never rests is read anew nevertheless.
    else if (now - waitingSince > longestWait) return
    clearTimeout(pending)
    pending = setTimeout(
      () => {
        pending = undefined
        if (performance.now() < scrollsUntil) later()
        else void redraw()
      },
      // Numbers that are held are not looked at before they are let go.
      Math.max(quiet, heldUntil - now, scrollsUntil - now),
    )
  }

  function begun(rules: HintRules, chosen?: ReadonlyMap<number, number>): Session {
    if (shown !== undefined) {
      shown.rules = rules
      shown.chosen = chosen
      return shown
    }
    const labels = createHintLabels(document, index)
    const stop = new AbortController()
    const session: Session = { rules, chosen, labels, stop, region: undefined }
    shown = session
    watchRegion(session)
    const { signal } = stop
    const options = { capture: true, passive: true, signal }
    const moved = ({ type }: Event) => {
      labels.follow()
      const now = performance.now()
      scrollsUntil = type === 'scroll' ? now + longestScroll : 0
      waitingSince = now
      later()
    }
    const window = windowOf(document)
    for (const type of ['scroll', 'scrollend', 'resize'] as const)
      window?.addEventListener(type, moved, options)
    for (const type of ['transitionend', 'toggle']) document.addEventListener(type, later, options)
    const loaded = ({ target }: Event) => {
      // Another document is in that frame now.
      if (target instanceof Element) framed.delete(target)
      later()
    }
    document.addEventListener('load', loaded, options)
    window?.addEventListener('pagehide', hide, options)
    signal.addEventListener('abort', index.onChange(later))
    return session
  }

  /** In a frame: follows how much of it shows in the pages around it. */
  function watchRegion(session: Session): void {
    if (isPageItself(document)) return
    const twentieths = Array.from({ length: 21 }, (_, at) => at / 20)
    const watcher = new IntersectionObserver(
      entries => {
        const last = entries.at(-1)
        if (last === undefined) return
        session.region = last.intersectionRect
        later()
      },
      { threshold: twentieths },
    )
    watcher.observe(session.labels.host)
    session.stop.signal.addEventListener('abort', () => watcher.disconnect())
  }

  function hide(): boolean {
    if (shown === undefined) return false
    clearTimeout(pending)
    pending = undefined
    heldUntil = 0
    scrollsUntil = 0
    shown.stop.abort()
    shown.labels.remove()
    shown = undefined
    return true
  }

  function viewOf(items: readonly Shown[], seen: readonly FrameElement[]): HintView {
    viewedAt = performance.now()
    framed = new WeakSet(seen.filter(showing).map(({ element }) => element))
    viewed = new Map(items.map(({ element, box }) => [handles.handleOf(element), box]))
    return hintView({ document, handles, items, frames: seen, gone: gone() })
  }

  return {
    async view(rules) {
      const items = await clickable(rules)
      return viewOf(items, frames())
    },
    async show(rules, unlessFramed) {
      if (!(documentRoot(document) instanceof HTMLElement) || !alive()) {
        hide()
        return { count: 0 }
      }
      heldUntil = 0
      framed = new WeakSet()
      // Before the view is read, so that no change meanwhile is missed.
      const wasShown = shown !== undefined
      const session = begun(rules)
      const seen = await clickable(rules)
      const inside = unlessFramed && session === shown ? frames() : []
      if (inside.some(showing)) {
        if (!wasShown) hide()
        return { count: 0, view: viewOf(seen, inside) }
      }
      const count = await drawSeen(session, seen)
      // Not those that were shown anew meanwhile.
      if (count === 0 && session === shown && session.rules === rules) hide()
      return { count }
    },
    draw(labels, rules, more) {
      if (!(documentRoot(document) instanceof HTMLElement)) return 0
      heldUntil = 0
      begin(more.epoch)
      numbered = rules.numbering
      if (more.only) viewed = new Map()
      const given = labels.map(({ handle, number: it }) => [handle, it] as const)
      if (!more.only) for (const [handle, it] of given) known.set(handle, it)
      const session = begun(rules, more.only ? new Map(given) : undefined)
      // While slow frames were waited for, this document may have moved.
      if (!more.only && performance.now() - viewedAt > quiet) later()
      return drawGiven(session, given)
    },
    isShown: () => shown !== undefined,
    isNumbered: handle => shown !== undefined && (shown.chosen ?? known).has(handle),
    hide,
    hold(on) {
      if (shown === undefined) return
      heldUntil = on ? performance.now() + longestHold : 0
      waitingSince = performance.now()
      later()
    },
  }
}
