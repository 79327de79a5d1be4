/** What a document answers of its fields; elements are numbers of this document here. */
import type { Field, KeyEffect, Pressed, Written } from '../ports/page-writing.ts'

export type SeenField = Omit<Field, 'ref'> & { readonly handle: number }

/** What tells the document in a frame from others beside it; sizes in CSS pixels. */
export interface InnerFrame {
  readonly url: string
  readonly width: number
  readonly height: number
}

/** Where the focus of a document is: in a field, in a document inside it, or elsewhere. */
export interface DocumentFocus {
  readonly field?: SeenField
  readonly inner?: InnerFrame
  /** Size of the document's own viewport, in CSS pixels, and its address, to be told from others. */
  readonly here: InnerFrame
}

export interface KeyPressed extends Pick<Pressed, 'effect' | 'name'> {
  readonly focused?: number
  readonly field?: { readonly handle: number; readonly secret: boolean; readonly written: Written }
  /** The focus went on into a frame, or would go on past this document. */
  readonly inner?: InnerFrame
  readonly edge?: 'next' | 'previous'
}

/** What a key did; `edge`: the tab key has left this document at its end, or at its beginning. */
export type KeyOutcome = KeyEffect | 'edge'
