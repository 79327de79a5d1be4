import type { Point } from '../../src/ports/page.ts'

/** Something in a document: an element by its handle, or what is on top at a point. */
export type PointedAt =
  | { readonly by: 'hint'; readonly handle: number }
  | { readonly by: 'pointer'; readonly at: Point }
export type DocumentTarget = { readonly frameId: 0 } | { readonly documentId: string }

/** The panel itself has pointed at something: at a hint, or with the pointer of move mode. */
export type Pointed = (tabId: number, target: DocumentTarget, at: PointedAt) => void
