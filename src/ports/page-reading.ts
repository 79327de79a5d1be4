/** Where reading begins. `place`: where it was last, in whichever frame. */
export type ReadFrom =
  | { readonly kind: 'page' | 'selection' | 'here' | 'place' | 'next-section' }
  | { readonly kind: 'section'; readonly words: string }

export const readKinds = ['text', 'heading', 'item', 'row', 'image'] as const

/** A stretch of a page that is read in one go. Untrusted page text. */
export interface ReadBlock {
  readonly index: number
  readonly kind: (typeof readKinds)[number]
  /** At most 21,000 UTF-16 units. */
  readonly text: string
  /** The page's own word for its language, a BCP 47 tag if it is one; empty without. */
  readonly language: string
}

/** A document that can be read from there. */
export interface Reading {
  readonly documentId: string
  readonly block: number
  /** Offset into the block's text. */
  readonly offset: number
  /** How many blocks there are now. */
  readonly blocks: number
  /** Block before which it ends: that of the next section, or the end of what was selected. */
  readonly until: number | undefined
}

/** What one document answers when reading is to begin. */
export interface ReadOpened extends Omit<Reading, 'documentId' | 'until'> {
  readonly until?: number
  /** Characters that are there to be read, from the first block on. */
  readonly weight: number
  /** Wall time in ms when the place was left; 0 for another beginning. */
  readonly at: number
}

/** The block of that number, or the nearest that lives; none at the end. */
export interface ReadNext {
  readonly block?: ReadBlock
  /** The page is another since, and this is what is nearest. */
  readonly moved: boolean
}

/** Reading a page aloud, sentence by sentence; the sentences are made by who reads. */
export interface PageReading {
  /** Undefined where there is nothing of the kind: no selection, no such section, no place. */
  openReading(tabId: number, from: ReadFrom): Promise<Reading | undefined>
  /** Rejects with `page-changed` where the document is gone. */
  readBlock(tabId: number, documentId: string, index: number): Promise<ReadNext>
  /**
   * Marks a stretch of a block, keeps it as the place, and scrolls there unless the user has scrolled away.
   * Rejects with `page-changed` where the document is gone.
   */
  showReading(tabId: number, documentId: string, index: number, start: number, end: number): Promise<void>
}
