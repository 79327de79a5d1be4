import type { ErrorData } from '../errors.ts'
import type { ProviderId } from '../ports/assistant.ts'
import type { TextPassage } from '../ports/text-search.ts'
import { checkCitations } from './citations.ts'

/** Who answers: a model by its name, or retrieval alone, with the page's own words. */
export type AnsweredBy =
  | {
      readonly kind: 'model'
      readonly name: string
      readonly provider?: ProviderId
      /** Tells one version of the model from another; empty where the server does not say. */
      readonly digest: string
    }
  | { readonly kind: 'retrieval' }

/** What an answer is made from. Title and address are untrusted. */
export interface SourceUse {
  readonly id: string
  readonly kind: 'page' | 'selection' | 'tab' | 'visit' | 'kept'
  readonly title: string
  readonly url: string
  /** The tab that it was read from; undefined for visits and what was kept. */
  readonly tabId: number | undefined
  /** Whole per cent of it that the model was given, or retrieval reads from. */
  readonly usedPercent: number
  /** It held more than can be read at all. */
  readonly cut: boolean
  /** Where in a film or sound of its page it was, in seconds. */
  readonly mediaTime?: number
}

/** A passage that the answer cites, or that answers alone; `number` is what the answer says for it. Untrusted. */
export interface CitedPassage {
  readonly number: number
  /** Id of its source. */
  readonly source: string
  /** The words cited. */
  readonly text: string
  /** The passage that they are in. */
  readonly passage: string
  readonly title: string
  readonly url: string
  readonly tabId: number | undefined
  /** Page of a PDF, from 1. */
  readonly page: number | undefined
  /** Where in a film or sound of its page it was, in seconds. */
  readonly mediaTime?: number
}

/** What should have been read too, and why it was not. Untrusted title. */
export interface MissingSource {
  readonly title: string
  readonly error: ErrorData
}

/** A passage as it is numbered in the prompt. */
export interface ReadPassage extends TextPassage {
  /** Where pages of a PDF begin that it is on, in order and as places of the source; the first may begin before it. */
  readonly pages?: readonly PageStart[]
}

/** A page of a PDF, from 1, and where in its text it begins. */
export interface PageStart {
  readonly number: number
  readonly start: number
}

/** The page that a place of a source is on; undefined where it has none. */
export function pageAt(pages: readonly PageStart[] | undefined, place: number): number | undefined {
  return pages?.findLast(({ start }) => start <= place)?.number
}

/** An answer as it comes in, for the panel. Its text and thoughts are untrusted. */
export interface AnswerState {
  readonly question: string
  /** The tab it was asked in, where it belongs whatever the user looks at now. */
  readonly tabId: number
  /** As the model wrote it, with its marks. */
  readonly raw: string
  /** The same with the marks that lead somewhere, numbered in order. */
  readonly text: string
  /** What the model thought first: shown folded, never spoken, never sent back. */
  readonly thinking: string
  /**
   * `probing` for a server, `loading` until the first word (the model may still be loading),
   * `streaming`, then one of: `done`, `stopped` by the user, `failed` in the middle.
   */
  readonly state: 'probing' | 'loading' | 'streaming' | 'done' | 'stopped' | 'failed'
  /** Whole per cent of all sources that the model was given, or retrieval reads from. */
  readonly usedPercent: number
  readonly sources: readonly SourceUse[]
  readonly missing: readonly MissingSource[]
  /** Earlier questions that had no room beside it any more. */
  readonly turnsDropped: number
  readonly by?: AnsweredBy
  /** The model that was asked for, where it is not installed and another one answers. */
  readonly insteadOf?: string
  /** Why retrieval answers, or what failed. */
  readonly error?: ErrorData
  /** What retrieval found, in place of an answer; else empty. */
  readonly passages: readonly string[]
  readonly citations: readonly CitedPassage[]
  /** Passages as they are numbered in the prompt, while more may come. */
  readonly read: readonly ReadPassage[]
  /** The server's own count says that it did not read all it was sent: do not trust this answer. */
  readonly promptCut: boolean
  /** The model ran out of room before the answer was complete. */
  readonly answerCut: boolean
  /** What the model was told before the question; empty without one. */
  readonly systemPrompt: string
}

export type AnswerEvent =
  | {
      readonly kind: 'asked'
      readonly by: AnsweredBy
      readonly usedPercent: number
      readonly sources: readonly SourceUse[]
      readonly read: readonly ReadPassage[]
      readonly turnsDropped: number
      readonly systemPrompt: string
      readonly insteadOf?: string
    }
  | { readonly kind: 'text' | 'thinking'; readonly text: string }
  | { readonly kind: 'done'; readonly promptCut: boolean; readonly answerCut: boolean }
  | {
      readonly kind: 'retrieved'
      readonly passages: readonly ReadPassage[]
      readonly sources: readonly SourceUse[]
      readonly error: ErrorData
    }
  | { readonly kind: 'stopped' }
  /** Without an error where nobody expected it. */
  | { readonly kind: 'failed'; readonly error: ErrorData | undefined }

export function newAnswer(
  question: string,
  tabId: number,
  missing: readonly MissingSource[] = [],
): AnswerState {
  return {
    question,
    tabId,
    raw: '',
    text: '',
    thinking: '',
    state: 'probing',
    usedPercent: 0,
    sources: [],
    missing,
    turnsDropped: 0,
    passages: [],
    citations: [],
    read: [],
    promptCut: false,
    answerCut: false,
    systemPrompt: '',
  }
}

/** True once nothing more will come. */
export function isOver(answer: Pick<AnswerState, 'state'>): boolean {
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
      return withText({ ...answer, state: 'streaming', raw: answer.raw + event.text })
    case 'thinking':
      return { ...answer, state: 'streaming', thinking: answer.thinking + event.text }
    case 'done': {
      const { promptCut, answerCut } = event
      return { ...answer, state: 'done', promptCut, answerCut, read: [] }
    }
    case 'retrieved':
      return {
        ...answer,
        state: 'done',
        by: { kind: 'retrieval' },
        // Retrieval searches the whole text, and what a model thought before it failed is not the answer.
        usedPercent: 100,
        sources: event.sources.map(source => ({ ...source, usedPercent: 100 })),
        thinking: '',
        raw: '',
        text: event.passages.map(passage => passage.text).join('\n\n'),
        passages: event.passages.map(passage => passage.text),
        citations: event.passages.map((passage, at) => ({
          number: at + 1,
          source: passage.source,
          text: passage.text,
          passage: passage.text,
          page: pageAt(passage.pages, passage.start),
          ...placeOf(event.sources, passage.source),
        })),
        read: [],
        error: event.error,
      }
    case 'stopped':
      return { ...answer, state: 'stopped', read: [] }
    case 'failed':
      return {
        ...answer,
        state: 'failed',
        read: [],
        ...(event.error === undefined ? {} : { error: event.error }),
      }
  }
}

function withText(answer: AnswerState): AnswerState {
  const { raw, read, sources } = answer
  if (read.length === 0 || !/[[【]/.test(raw)) return { ...answer, text: raw }
  const { text, citations } = checkCitations(raw, read)
  return {
    ...answer,
    text,
    citations: citations.map(({ number, text: words, passage, source, start }) => ({
      number,
      source,
      text: words,
      passage,
      page: pageAt(
        read.find(
          one => one.source === source && one.text === passage && one.start <= start && start < one.end,
        )?.pages,
        start,
      ),
      ...placeOf(sources, source),
    })),
  }
}

function placeOf(sources: readonly SourceUse[], id: string) {
  const source = sources.find(other => other.id === id)
  const { title = '', url = '', tabId, mediaTime } = source ?? {}
  return { title, url, tabId, ...(mediaTime === undefined ? {} : { mediaTime }) }
}
