/** A page that was visited. Title and address are untrusted. */
export interface VisitedPage {
  readonly url: string
  readonly title: string
  /** Wall time of the last visit, in ms. */
  readonly at: number
}

/** The browser's history: pages with a web address, whatever the tab. */
export interface History {
  /** Pages whose title or address has all these words, last visited first; without words all. */
  search(words: string, most: number): Promise<readonly VisitedPage[]>
  /** Wall times (ms) of the visits to an address, newest first. */
  visits(url: string): Promise<readonly number[]>
}
