import type { CancelSignal } from '../ports/clock.ts'
import type { Result } from './result.ts'

/**
 * Answers from what was kept: the entries of each tag are summarised, and the answer is made from all of them by the
 * tags' weights. Without a model the entries that fit best are told. Rejects with `kept-not-found`.
 */
export interface KeptAnswers {
  /** “midi and ai: which is faster?”; rejects with `recall-no-question` where no question stands behind a colon. */
  ask(said: string, signal: CancelSignal): Promise<Result<never>>
  askAbout(about: string, question: string, signal: CancelSignal): Promise<Result<never>>
  summarise(tag: string, signal: CancelSignal): Promise<Result<never>>
}
