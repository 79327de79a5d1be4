import type { KeptUndo } from './knowledge-context.ts'
import type { Result } from './result.ts'

/** What is kept, as files. Rejects with `kept-empty` where there is nothing to give away. */
export interface KeptFiles {
  export(): Promise<Result<never>>
  /** Chats to tune a model with: of what fits the words, without them of what is shown, or else of everything. */
  exportTraining(said: string | undefined): Promise<Result<never>>
  /** Shows where a file is chosen. */
  ask(): Result<never>
  /** A file was read and waits for a yes. */
  waits(): boolean
  /**
   * Keeps what was read: beside what is there, or in its place. All of it or nothing. Rejects with `no-kept-file`,
   * `kept-file-nothing-new`, `kept-file-no-room`.
   */
  keep(how: 'merge' | 'replace'): Promise<Result<KeptUndo>>
  /** Leaves what was read; throws `no-kept-file` where nothing waits. */
  discard(): void
}
