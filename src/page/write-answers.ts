/** What a document answers of its fields; elements are numbers of this document here. */

import type { Field, KeyEffect, Pressed, Written } from '../ports/page-writing.ts'
import type { FrameSelf, PlacedFrame } from './frame-view.ts'

export type SeenField = Omit<Field, 'ref'> & { readonly handle: number }

/** Where the focus of a document is: in a field, in a document inside it, or elsewhere. */
export interface DocumentFocus {
  readonly field?: SeenField
  readonly inner?: PlacedFrame
  /** What has the focus, whatever it is; undefined where that is the document as a whole. */
  readonly focused?: number
  readonly here: FrameSelf
}

export interface KeyPressed extends Pick<Pressed, 'effect' | 'name'> {
  readonly focused?: number
  readonly field?: { readonly handle: number; readonly secret: boolean; readonly written: Written }
  /** The focus went on into a frame, or would go on past this document. */
  readonly inner?: PlacedFrame
  readonly edge?: 'next' | 'previous'
}

/** What a key did; `edge`: the tab key has left this document at its end, or at its beginning. */
export type KeyOutcome = KeyEffect | 'edge'
