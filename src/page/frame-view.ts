/** What documents tell of themselves and of the frames in them, so that it can be found out which is where. */
import type { Box } from '../ports/page.ts'

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A document, as it knows itself. */
export interface FrameSelf {
  /** Its place among the frames of the document around it; undefined where that does not count it. */
  readonly place?: number
  /** Of its viewport, scroll bars included. */
  readonly size: Size
}

/** A frame, as the document around it sees it. */
export interface FrameSeen {
  /** Its place among the document's frames; undefined in a shadow root, where frames are not counted. */
  readonly place?: number
  /** The address that its element names, or an empty string. */
  readonly address: string
  /** What the frame shows itself in, in the document's viewport and not clipped. */
  readonly box: Box
  /** The part of that which shows; undefined where none does. */
  readonly visible?: Box
}

/** A frame by where it is, whether or not it shows. */
export type PlacedFrame = Omit<FrameSeen, 'visible'>

/** What a document would have numbered, and what it takes to know where that is. */
export interface HintView {
  readonly self: FrameSelf
  readonly viewport: Size
  readonly rightToLeft: boolean
  /** In reading order, boxes clipped to the document's own viewport. */
  readonly items: readonly { readonly handle: number; readonly box: Box }[]
  readonly frames: readonly FrameSeen[]
  /** What has the focus, where it is seen: its box, or which of `frames`. */
  readonly focus?: { readonly box: Box } | { readonly frame: number }
  /** Elements that had a number and are gone. */
  readonly gone: readonly number[]
}
