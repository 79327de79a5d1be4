/** Sequences given away and taken in as files. */
export interface SequenceFiles {
  /** Downloads a kept sequence, the last one without a name, as a MIDI file. Rejects as `play` does. */
  export(name: string | undefined): Promise<{ readonly file: string; readonly steps: number }>
  /** Downloads every kept sequence; resolves with how many. Rejects with what is wrong with one after all others. */
  exportAll(): Promise<number>
  /** Shows where files are chosen. */
  ask(): void
  /**
   * Keeps what was read, under new ids and free names; all of it or, where there is no room, nothing. Rejects with
   * `nothing-to-import` where nothing waits.
   */
  keep(): Promise<{ readonly ids: readonly string[]; readonly names: string }>
  /** Leaves what was read; throws `nothing-to-import` where nothing waits. */
  discard(): void
  /** Deletes what was kept by `keep`, where it is still there. Resolves with what it was called. */
  takeBack(ids: readonly string[]): Promise<string>
}
