/** All that Clavier keeps in the browser. */
export interface AllData {
  /** Address of the page that says what is kept and where, and what leaves the machine when. */
  readonly privacyPage: string
  /** Whether everything was deleted just before this panel was loaded. */
  readonly erased: boolean
  /**
   * Deletes it for good, here and in the user's sync, and loads every panel anew. Once it is asked for it will be
   * done, by the next panel if this one ends before. In the browser it never resolves: the panel that asks goes.
   */
  erase(): Promise<void>
}
