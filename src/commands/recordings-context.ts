/** Something kept, before its change and after. */
export interface SequenceRenamed {
  readonly id: string
  readonly before: string
}

/** Recording, and what is kept of it. */
export interface Recordings {
  start(): Promise<void>
  /** Resolves with how many sounds and films were paused with it. */
  pause(): Promise<{ readonly media: number }>
  /** `left` are those of them that could not be started again. */
  resume(): Promise<{ readonly media: number; readonly left: number }>
  mark(): Promise<{ readonly label: string }>
  /** Ends and keeps the recording. */
  stop(): Promise<{ readonly name: string; readonly steps: number; readonly seconds: number }>
  /** Gives the recording that was kept last another name. */
  saveAs(name: string): Promise<SequenceRenamed>
  rename(id: string, name: string): Promise<void>
  /** Gives the one of that name another; rejects with `sequence-unknown`, `name-ambiguous` and `name-taken`. */
  renameCalled(name: string, to: string): Promise<SequenceRenamed>
  /** Keeps a copy of the one of that name, the last one without, under a name of its own. */
  duplicate(
    name: string | undefined,
  ): Promise<{ readonly id: string; readonly of: string; readonly name: string }>
  /** Deletes it, to be brought back for 30 days; for good (`gone`) where there is not even room to note that. */
  forget(name: string): Promise<{ readonly id: string; readonly name: string; readonly gone: boolean }>
  /** Deletes one for good. */
  discard(id: string): Promise<void>
  forgetId(id: string): Promise<void>
  /** Brings a deleted one back; rejects with `sequence-unknown`. */
  bringBack(id: string): Promise<{ readonly name: string }>
  /** The same by name, without one the one deleted last; rejects with `nothing-deleted`. */
  bringBackCalled(name: string | undefined): Promise<{ readonly id: string; readonly name: string }>
  /** Deletes for good what was deleted; rejects with `nothing-deleted`. Resolves with how many that were. */
  purge(): Promise<number>
  /** Offers the parts where something was said or done, or a tab came to the front; rejects with `not-in-sequences`. */
  find(words: string): Promise<{ readonly count: number; readonly rows: string }>
  /** Shows the kept ones; resolves with their names, newest first. */
  show(): Promise<readonly string[]>
  /** What all of it takes up, in bytes, and how much may still come; −1 where the browser does not tell. */
  storage(): Promise<{
    readonly count: number
    readonly bytes: number
    readonly deleted: number
    readonly left: number
  }>
}
