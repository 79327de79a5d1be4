import type { Meaning } from '../answers/meaning.ts'
import type { Retriever } from '../answers/retriever.ts'
import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Tab } from '../ports/tabs.ts'
import type { AnswerSpeech } from './answer-speech-context.ts'
import type { Citations } from './citations-context.ts'
import type { KeptFiles } from './kept-files-context.ts'
import type { Knowledge } from './knowledge-context.ts'
import type { Late } from './late.ts'
import type { Comments, Lists } from './lists-context.ts'
import type { Proposals } from './proposals-context.ts'
import type { ProvidersContext } from './providers-context.ts'
import type { KeptAnswers } from './recall-context.ts'

/** What is told of an answer, and the answer itself, to be spoken. */
export interface Answered {
  readonly text: Text
  /** What the outcome says of it: nothing where the answer itself is read. */
  readonly spoken: string | Text
  /** It was stopped before its end. */
  readonly cut: boolean
}

export interface Answers {
  /** Asks about the tab's page; resolves when the answer has ended. */
  ask(question: string, tab: Tab, signal: CancelSignal): Promise<Answered>
}

/** What commands may use of the answers; each part is loaded when it is first wanted. */
export interface AnswersContext extends ProvidersContext {
  readonly answers: Answers
  /** Loaded when something is proposed for the first time. */
  readonly proposals: Late<Proposals>
  /** Loaded with the first answer that is read aloud. */
  readonly answerSpeech: Late<AnswerSpeech>
  /** Finds the passages that answer a question. */
  readonly retriever: Late<Retriever>
  readonly citations: Late<Citations>
  /** Vectors of texts, where a model makes them. */
  readonly meaning: Late<Meaning>
  /** Loaded when something is kept or recalled for the first time. */
  readonly knowledge: Late<Knowledge>
  readonly lists: Late<Lists>
  readonly comments: Late<Comments>
  /** Loaded when a file of what is kept is wanted. */
  readonly keptFiles: Late<KeptFiles>
  /** Loaded when a question is asked of what was kept. */
  readonly keptAnswers: Late<KeptAnswers>
}
