/** Acting on single elements, in whichever frame they are. */
import { ClavierError } from '../../src/errors.ts'
import { bestFirst } from '../../src/page/best-first.ts'
import { nextStep } from '../../src/page/step-order.ts'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { Point } from '../../src/ports/page.ts'
import type { Acted, ActKind, PageActing } from '../../src/ports/page-acting.ts'
import { watchOtherFrames, watchTab } from './act-effect.ts'
import { copyToClipboard } from './clipboard.ts'
import { focusedDocument } from './focused-document.ts'
import { deepestFrame, framesOf, hasLeft, innerOf, orSilent, reachEach, reachElement } from './frames.ts'
import { openBeside } from './open-beside.ts'
import { pressByHand } from './trusted-input.ts'

/** The most elements that a search tells of. */
const mostFound = 30

/** What the element's own document has seen. */
type Inside = Pick<Acted, 'effect' | 'before' | 'was'> & { readonly opens?: string; readonly value?: string }

/** Acts, and watches the whole tab meanwhile. `work` tells what its own document has seen. */
async function watched(
  tabId: number,
  { documentId, handle }: ElementRef,
  work: () => Promise<Inside>,
): Promise<Acted> {
  const looked = await reachElement(tabId, documentId, 'page-look', { handle })
  const others = await watchOtherFrames(tabId, documentId)
  const tab = watchTab(tabId)
  try {
    const {
      effect: inside,
      opens,
      before,
      was,
      value = '',
    } = await work().catch(async (error: unknown): Promise<Inside> => {
      // A page that went away before it could answer has navigated.
      if (await hasLeft(tabId, error)) return { effect: 'navigation' }
      return orSilent(error)
    })
    const elsewhere = await others()
    const opened = opens === undefined ? tab.opened() : await openBeside(tabId, opens)
    const outside = opened === undefined ? tab.seen() : 'tab'
    const strong = outside === 'none' || (outside === 'document' && inside !== 'none') ? inside : outside
    return {
      looked,
      effect: strong === 'none' ? elsewhere : strong,
      value,
      ...(opened === undefined ? {} : { opened }),
      ...(before === undefined ? {} : { before }),
      ...(was === undefined ? {} : { was }),
    }
  } finally {
    tab.stop()
  }
}

/** A point of a frame in the viewport of the tab, up through the frames that hold it. */
async function pointInTab(tabId: number, { documentId, handle }: ElementRef): Promise<Point> {
  let point = await reachElement(tabId, documentId, 'page-point-of', { handle })
  const frames = await framesOf(tabId)
  let at = frames.find(frame => frame.documentId === documentId)
  for (let depth = 0; at !== undefined && at.frameId !== 0 && depth < deepestFrame; depth += 1) {
    const { parentFrameId } = at
    const parent = frames.find(frame => frame.frameId === parentFrameId)
    if (parent === undefined) throw new ClavierError('element-gone')
    // A frame may be drawn larger or smaller than its document takes itself to be.
    const across = point.x / Math.max(1, point.self.size.width)
    const down = point.y / Math.max(1, point.self.size.height)
    const pressed = { ...innerOf(point.self, at), press: { across, down } }
    const box = await reachElement(tabId, parent.documentId, 'page-frame-box', pressed)
    point = { x: box.x + across * box.width, y: box.y + down * box.height, self: box.self }
    at = parent
  }
  return { x: point.x, y: point.y }
}

async function actByHand(tabId: number, ref: ElementRef, kind: ActKind): Promise<Acted> {
  const { documentId, handle } = ref
  return watched(tabId, ref, async () => {
    await pressByHand(tabId, kind, {
      point: () => pointInTab(tabId, ref),
      watch: () => reachElement(tabId, documentId, 'page-watch', { handle }),
    })
    return { effect: await reachElement(tabId, documentId, 'page-seen', { wait: true }) }
  })
}

export function createPageActing(): PageActing {
  return {
    look: (tabId, { documentId, handle }) => reachElement(tabId, documentId, 'page-look', { handle }),
    act: (tabId, ref, kind) =>
      watched(tabId, ref, () =>
        reachElement(tabId, ref.documentId, 'page-act', { handle: ref.handle, kind }),
      ),
    actByHand,
    async findElements(tabId, words, wanted) {
      const answers = await reachEach(tabId, 'page-search-elements', { words, wanted })
      return answers
        .flatMap(({ frame: { documentId }, response }) =>
          response.map(({ handle, ...rest }) => ({ ref: { documentId, handle }, ...rest })),
        )
        .sort(bestFirst)
        .slice(0, mostFound)
    },
    async stepTo(tabId, kind, by, level) {
      const asked = level === undefined ? { kind } : { kind, level }
      const answers = await reachEach(tabId, 'page-list-kind', asked)
      const lists = answers.map(({ frame: { frameId, parentFrameId }, response }) => ({
        ...response,
        frameId,
        parentFrameId,
      }))
      const next = nextStep(lists, by)
      const frame = answers.find(answer => answer.frame.frameId === next?.frameId)?.frame
      if (next === undefined || frame === undefined) throw new ClavierError('none-of-kind')
      const { handle, place, total, round } = next
      const { documentId } = frame
      const { looked, before } = await reachElement(tabId, documentId, 'page-reach', { handle })
      return { ref: { documentId, handle }, looked, before, place, total, round }
    },
    optionsOf: (tabId, { documentId, handle }, words) =>
      reachElement(tabId, documentId, 'page-options', { handle, words }),
    chooseOption: (tabId, { documentId, handle }, place) =>
      reachElement(tabId, documentId, 'page-choose-option', { handle, place }),
    setField: (tabId, { documentId, handle }, value) =>
      reachElement(tabId, documentId, 'page-set-field', { handle, value }),
    stepField: (tabId, { documentId, handle }, steps) =>
      reachElement(tabId, documentId, 'page-step-field', { handle, steps }),
    async restoreField(tabId, documentId, was) {
      await reachElement(tabId, documentId, 'page-restore-field', { was })
    },
    async restoreMoment(tabId, documentId, moment) {
      await reachElement(tabId, documentId, 'page-restore-moment', { moment })
    },
    async focusedElement(tabId) {
      const { frame, response } = await focusedDocument(tabId)
      const { focused: handle } = response
      return handle === undefined ? undefined : { documentId: frame.documentId, handle }
    },
    async closeDialog(tabId) {
      const answers = await reachEach(tabId, 'page-dialog', {})
      const open = answers.find(({ response }) => response.open)
      if (open === undefined) throw new ClavierError('no-dialog')
      return reachElement(tabId, open.frame.documentId, 'page-close-dialog', {})
    },
    async copyText(text) {
      if (!copyToClipboard(text)) throw new ClavierError('clipboard-refused')
    },
  }
}
