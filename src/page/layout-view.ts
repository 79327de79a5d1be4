/** What one document tells of what there is to hear in it. */
import type { Box, ElementKind, Point } from '../ports/page.ts'
import type { ViewOfFrames } from './place-frames.ts'

/** The most elements that are told of, by each document and in all. */
export const mostTold = 5_000

/** The least area of a line of text, in square pixels. */
export const leastLine = 4

export interface LayoutItem {
  readonly kind: ElementKind
  readonly handle: number
  /** In what is told of, and clipped to it. */
  readonly box: Box
}

export interface LayoutView extends ViewOfFrames {
  readonly rightToLeft: boolean
  readonly items: readonly LayoutItem[]
  /** About how many more there are. */
  readonly leftOut: number
  /** What has the focus, in view or not: its box, or which of `frames`. */
  readonly focus?: { readonly box: Box; readonly name: string } | { readonly frame: number }
  /** Where the pointer is, in this document's viewport. */
  readonly pointer?: PointerSeen
}

export interface PointerSeen extends Point {
  /** It is the one of move mode, and not the mouse. */
  readonly drawn: boolean
  /** Wall time in ms when it came there. */
  readonly when: number
}
