/** A bookmark. Title and address are untrusted. */
export interface Bookmark {
  readonly id: string
  readonly title: string
  readonly url: string
}

/** The browser's bookmarks. */
export interface Bookmarks {
  /** Those whose title or address has all these words. */
  search(words: string, most: number): Promise<readonly Bookmark[]>
  /** One that has exactly this address. */
  at(url: string): Promise<Bookmark | undefined>
  /** Adds one where the browser puts those without a folder. */
  add(page: { readonly title: string; readonly url: string }): Promise<Bookmark>
  /** Nothing happens where it is gone already. */
  remove(id: string): Promise<void>
}
