/** All that Clavier keeps in the browser. */
export interface AllData {
  /**
   * What this panel did before it read anything: deleted everything, because that was asked for, or tried to and could
   * not; then what is left goes on being kept.
   */
  readonly erasure: 'none' | 'done' | 'failed'
  /**
   * Deletes it for good, here and in the user's sync, and loads every panel anew. Once it is asked for it will be
   * done, by the next panel if this one ends before. In the browser it never resolves: the panel that asks goes.
   */
  erase(): Promise<void>
}
