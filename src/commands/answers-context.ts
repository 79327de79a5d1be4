import type { Meaning } from '../answers/meaning.ts'
import type { AnswerStyle } from '../answers/question-messages.ts'
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

/** An answer in the place of another one; `turn` is what `putBack` takes. */
export interface AnsweredAgain extends Answered {
  readonly turn: string
}

/** The last answer of a tab with what it was made from, to be kept. Untrusted text. */
export interface LastAnswer {
  /** Of its row in the panel. */
  readonly id: string
  readonly question: string
  readonly answer: string
  /** Of the tab when it was asked. */
  readonly url: string
  readonly title: string
  readonly tabId: number
  /** Name and digest of the model, `retrieval` and empty where none answered. */
  readonly model: string
  readonly digest: string
  /** What the model was told before the question; empty without one. */
  readonly systemPrompt: string
}

export interface Answers {
  /**
   * Asks about the tab's page, or what the words name instead; resolves when the answer has ended. Rejects, before
   * anything has changed, where nothing of that can be read, and with `source-unknown`.
   */
  ask(words: string, tab: Tab, signal: CancelSignal): Promise<Answered>
  /** Asks about what is marked in the tab's page. Rejects with `nothing-selected` too. */
  askSelection(words: string, tab: Tab, signal: CancelSignal): Promise<Answered>
  /** Asks for a summary of the page, or of what is marked in it. */
  summarise(what: 'page' | 'selection', tab: Tab, signal: CancelSignal): Promise<Answered>
  /** Asks the last question of the tab again, or another one in its place. Rejects with `no-question`. */
  askAgain(words: string | undefined, tab: Tab, signal: CancelSignal): Promise<AnsweredAgain>
  /** Puts back what was replaced; false where it is not there any more. */
  putBack(turn: string): Promise<boolean>
  /** Says the last answer of the tab anew. Rejects with `no-answer`. */
  rewrite(how: 'shorter' | 'longer', tab: Tab, signal: CancelSignal): Promise<Answered>
  /** Puts the last question of the tab back into its field. Rejects with `no-question`. */
  editQuestion(tab: Tab): Promise<string>
  /** Puts the tab's conversation aside; what `takeUp` takes. Rejects with `no-question` where there is none. */
  beginAnew(tab: Tab): Promise<string>
  /** False where it is not there any more. */
  takeUp(conversation: string): Promise<boolean>
  /** Unfolds what the model thought, and gives it. Rejects with `no-thoughts`. */
  showThoughts(tab: Tab): Promise<string>
  /** Tells whether they were shown. */
  hideThoughts(): boolean
  /** The last answer of the tab that is over; undefined without one. */
  last(tab: Tab): Promise<LastAnswer | undefined>
}

/** How answers were made before a change, to be put back. */
export interface PromptsBefore {
  readonly prompts: unknown
}

/**
 * What models are told before every question, and their options. Changes reject with `storage-full` or
 * `storage-refused`, and with `storage-broken` where this version cannot read what was kept; then nothing has changed.
 */
export interface Prompts {
  setStyle(style: AnswerStyle): Promise<PromptsBefore>
  /** Puts the user's own words in the place of the standard prompt; an empty text brings that back. */
  setPrompt(words: string): Promise<PromptsBefore>
  /** Reads “top k 40”; rejects with `option-unknown`, `option-unfit`, and `model-missing` where there is no model. */
  setOption(words: string): Promise<PromptsBefore & { readonly option: string; readonly model: string }>
  /** In per cent, 0 to 200. */
  setTemperature(percent: number): Promise<PromptsBefore & { readonly model: string }>
  restore(before: PromptsBefore): Promise<void>
  /** Shows the prompt with its field. */
  show(): Promise<void>
}

/** What commands may use of the answers; each part is loaded when it is first wanted. */
export interface AnswersContext extends ProvidersContext {
  readonly answers: Late<Answers>
  readonly prompts: Late<Prompts>
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
