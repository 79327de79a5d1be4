import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Tab } from '../ports/tabs.ts'

/** What is told of an answer, and the answer itself, to be spoken. */
export interface Answered {
  readonly text: Text
  readonly spoken: string
  /** It was stopped before its end. */
  readonly cut: boolean
}

export interface Answers {
  /** Asks about the tab's page; resolves when the answer has ended. */
  ask(question: string, tab: Tab, signal: CancelSignal): Promise<Answered>
}

/** What commands may use of the answers; each part is loaded when it is first wanted. */
export interface AnswersContext {
  readonly answers: Answers
}
