import type { ErrorData } from '../errors.ts'
import type { Passage } from './retrieval.ts'

/** Who answers: a model by its name, or retrieval alone, with the page's own words. */
export type AnsweredBy = { readonly kind: 'model'; readonly name: string } | { readonly kind: 'retrieval' }

/** An answer as it comes in, for the panel. Its text and thoughts are untrusted. */
export interface AnswerState {
  readonly question: string
  /** The tab it was asked in, where it belongs whatever the user looks at now. */
  readonly tabId: number
  readonly text: string
  /** What the model thought first: shown folded, never spoken, never sent back. */
  readonly thinking: string
  /**
   * `probing` for a server, `loading` until the first word (the model may still be loading),
   * `streaming`, then one of: `done`, `stopped` by the user, `failed` in the middle.
   */
  readonly state: 'probing' | 'loading' | 'streaming' | 'done' | 'stopped' | 'failed'
  /** Whole per cent of the page that the model was given, or retrieval reads from. */
  readonly usedPercent: number
  readonly by?: AnsweredBy
  /** The model that was asked for, where it is not installed and another one answers. */
  readonly insteadOf?: string
  /** Why retrieval answers, or what failed. */
  readonly error?: ErrorData
  /** Passages with their place in the page's text: what retrieval found, else empty. */
  readonly passages: readonly Passage[]
  /** The server's own count says that it did not read all it was sent: do not trust this answer. */
  readonly promptCut: boolean
  /** The model ran out of room before the answer was complete. */
  readonly answerCut: boolean
}

export type AnswerEvent =
  | {
      readonly kind: 'asked'
      readonly by: AnsweredBy
      readonly usedPercent: number
      readonly insteadOf?: string
    }
  | { readonly kind: 'text' | 'thinking'; readonly text: string }
  | { readonly kind: 'done'; readonly promptCut: boolean; readonly answerCut: boolean }
  | { readonly kind: 'retrieved'; readonly passages: readonly Passage[]; readonly error: ErrorData }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: ErrorData }

export function newAnswer(question: string, tabId: number): AnswerState {
  return {
    question,
    tabId,
    text: '',
    thinking: '',
    state: 'probing',
    usedPercent: 0,
    passages: [],
    promptCut: false,
    answerCut: false,
  }
}

/** True once nothing more will come. */
export function isOver(answer: AnswerState): boolean {
  return answer.state === 'done' || answer.state === 'stopped' || answer.state === 'failed'
}

/** The answer after an event. Once it is over it does not change any more. */
export function nextAnswer(answer: AnswerState, event: AnswerEvent): AnswerState {
  if (isOver(answer)) return answer
  switch (event.kind) {
    case 'asked': {
      const { kind: _, ...asked } = event
      return { ...answer, ...asked, state: 'loading' }
    }
    case 'text':
      return { ...answer, state: 'streaming', text: answer.text + event.text }
    case 'thinking':
      return { ...answer, state: 'streaming', thinking: answer.thinking + event.text }
    case 'done':
      return { ...answer, state: 'done', promptCut: event.promptCut, answerCut: event.answerCut }
    case 'retrieved':
      return {
        ...answer,
        state: 'done',
        by: { kind: 'retrieval' },
        // Retrieval searches the whole text, and what a model thought before it failed is not the answer.
        usedPercent: 100,
        thinking: '',
        text: event.passages.map(passage => passage.text).join('\n\n'),
        passages: event.passages,
        error: event.error,
      }
    case 'stopped':
      return { ...answer, state: 'stopped' }
    case 'failed':
      return { ...answer, state: 'failed', error: event.error }
  }
}
