/** Passages of one tab that are told at most. */
export const mostPassages = 5

/** `phrase`: the words as they were said; `passages`: blocks of text that hold all of them in any order. */
export type SearchHow = 'phrase' | 'passages'

/** What one document answers to a search. */
export interface FoundHere {
  /** Places, in the order of the document, at most 1,000. */
  readonly count: number
  /** There are more, or the search took too long to come to the end. */
  readonly cut: boolean
  /** Which of the words, folded, are anywhere; told for passages. */
  readonly words: readonly string[]
  readonly hasText: boolean
  /** Place of the document among its parent's frames, from 0; −1 where there is none. */
  readonly place: number
  /** Frames in the document: behind how many of its matches each stands. */
  readonly frames: readonly { readonly place: number; readonly after: number }[]
}

/** Consecutive matches of one document. */
export interface MatchRun {
  readonly documentId: string
  /** Number of the first one in its document, from 0. */
  readonly from: number
  readonly count: number
}

/** What a search found in all documents of a tab. */
export interface Found {
  /** In the order of the page, frames where they stand in it. */
  readonly runs: readonly MatchRun[]
  readonly count: number
  readonly cut: boolean
  /** Which of the words, folded, are anywhere; told for passages. */
  readonly words: readonly string[]
  readonly hasText: boolean
}

/** A match with the words around it, at most 200 UTF-16 units each. Untrusted page text. */
export interface MatchShown {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** A passage that holds all the words; `exact` as they were said. At most 400 units, untrusted page text. */
export interface FoundPassage {
  readonly text: string
  readonly exact: boolean
}

/** Which marks: those of what was found, that of what is read, or both. */
export const marks = ['find', 'reading', 'all'] as const
export type Marks = (typeof marks)[number]

/** Finding words in the pages of tabs. Rejects as every call of the Page port does. */
export interface PageFinding {
  /** Seeks in every document of the tab, and marks all places. The search before it ends. */
  find(tabId: number, words: string, how: SearchHow): Promise<Found>
  /** Marks a match as the one that is looked at, and scrolls to it; undefined where it is gone since. */
  showMatch(tabId: number, documentId: string, index: number): Promise<MatchShown | undefined>
  /** Takes marks away; `back` also scrolls to where the search began. False where there were none. */
  clearMarks(tabId: number, what: Marks, back: boolean): Promise<boolean>
  /**
   * The best passages of a tab that may be out of sight, within 2 s; nothing is marked. Rejects with
   * `page-asleep` rather than waking it.
   */
  passages(tabId: number, words: string): Promise<readonly FoundPassage[]>
}
