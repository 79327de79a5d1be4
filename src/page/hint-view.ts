/** What a document tells of what it would have numbered. */
import type { Box } from '../ports/page.ts'
import { bodyOfDocument, documentRoot, focused } from './clobber-proof.ts'
import type { ElementHandles } from './element-handles.ts'
import type { HintView } from './frame-view.ts'
import { type FrameElement, selfOf } from './frames.ts'
import { type Clipper, createClipper, paintedBox, type Shown } from './in-view.ts'

/** What shows of the element that has the focus; undefined where that is the page as a whole. */
export function focusedBox(document: Document, { clip }: Clipper): Box | undefined {
  const focus = focused(document)
  return focus === null || focus === bodyOfDocument(document) ? undefined : clip(focus, paintedBox(focus))
}

export function hintView({
  document,
  handles,
  items,
  frames,
  gone,
}: {
  readonly document: Document
  readonly handles: ElementHandles
  readonly items: readonly Shown[]
  readonly frames: readonly FrameElement[]
  readonly gone: readonly number[]
}): HintView {
  const clipper = createClipper(document)
  const { width, height } = clipper.viewport
  const focus = focused(document)
  const frame = frames.findIndex(({ element }) => element === focus)
  const box = focusedBox(document, clipper)
  const root = documentRoot(document)
  return {
    self: selfOf(document),
    viewport: { width, height },
    rightToLeft: root !== null && getComputedStyle(root).direction === 'rtl',
    items: items.map(({ element, box: shows }) => ({ handle: handles.handleOf(element), box: shows })),
    frames: frames.map(({ seen }) => seen),
    ...(frame >= 0 ? { focus: { frame } } : box === undefined ? {} : { focus: { box } }),
    gone,
  }
}
