import { ClavierError, type ErrorData } from '../errors.ts'
import type { Assistant, AssistantState, ChatMessage, Model, ProviderId } from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { SourceText, TextPassage } from '../ports/text-search.ts'
import { type AnswerPrompts, type ModelOptions, optionsOf } from './answer-prompts.ts'
import {
  type AnswerEvent,
  type AnsweredBy,
  type AnswerState,
  type MissingSource,
  newAnswer,
  nextAnswer,
  type PageStart,
  type ReadPassage,
  type SourceUse,
} from './answer-state.ts'
import { chosenModel, type ModelSettings } from './chosen-model.ts'
import type { EarlierTurn } from './earlier-turns.ts'
import { fitQuestion } from './fit-question.ts'
import { sameModel } from './model-names.ts'
import { rewriteMessages, standardPrompt, systemText } from './question-messages.ts'
import type { Retriever } from './retriever.ts'
import { promptWasCut } from './token-budget.ts'

/** A text that is asked about. Untrusted. */
export interface AskedSource extends SourceText {
  readonly kind: SourceUse['kind']
  readonly url: string
  readonly tabId: number | undefined
  /** Where in a film or sound of its page it was, in seconds. */
  readonly mediaTime?: number
  /** It held more than its text. */
  readonly cut: boolean
  /** Where pages of a PDF begin in the text, in order. */
  readonly pages?: readonly PageStart[]
}

export interface Ask {
  readonly assistant: Assistant
  readonly finder: Pick<Retriever, 'prepare' | 'find'>
  readonly sources: readonly AskedSource[]
  /** What could not be read. */
  readonly missing?: readonly MissingSource[]
  /** Turns of the conversation before it, the oldest first. */
  readonly earlier: readonly EarlierTurn[]
  readonly tabId: number
  readonly question: string
  readonly settings: ModelSettings
  readonly prompts: AnswerPrompts
  /** Language to answer in, BCP 47. */
  readonly language: string
  readonly signal: CancelSignal
  /** Called with every state, the first and the last included. */
  readonly onChange: (answer: AnswerState) => void
}

/** How many passages retrieval reads out when no model can answer. */
const passagesReadOut = 3
/** Passages that are ranked for a question: more than fit into any context that machines at home have room for. */
const mostRanked = 500

/**
 * Answers a question from what was read, with a model if there is one, else with the best passages and the reason
 * beside them. Resolves with the last state; a failure on the way is part of it. Throws `nothing-asked` for a
 * question without words and `page-empty` where nothing that was read has text.
 */
export async function askSources(ask: Ask): Promise<AnswerState> {
  const { assistant, finder, signal, settings } = ask
  const question = ask.question.trim()
  if (question === '') throw new ClavierError('nothing-asked')
  const sources = ask.sources.filter(({ text }) => text.trim() !== '')
  if (sources.length === 0) throw new ClavierError('page-empty')

  const { answer, apply } = begin(question, ask)
  const ids = sources.map(({ id }) => id)
  const questions = [question, ...ask.earlier.slice(-1).map(turn => turn.question)]
  const read = async () => {
    const prepared = await orNothing(Promise.all(sources.map(source => finder.prepare(source, signal))))
    const ranked = await orNothing(
      Promise.all(questions.map(words => finder.find(ids, words, mostRanked, signal))),
    )
    return { prepared, ranked }
  }
  // What was read is split and searched while the model's server is asked whether it is there.
  const [state, { prepared, ranked }] = await Promise.all([assistant.probe(signal), read()])
  const retrieve = (error: ErrorData) => {
    if (signal.aborted) return apply({ kind: 'stopped' })
    const found = (ranked[0] ?? []).slice(0, passagesReadOut)
    const best = found.length > 0 ? found : (prepared[0] ?? []).slice(0, passagesReadOut)
    const passages = inOrder(best, ids).map(passage => withPage(passage, sources))
    return apply({ kind: 'retrieved', passages, sources: sources.map(source => useOf(source, 0)), error })
  }
  if (signal.aborted) return apply({ kind: 'stopped' })
  if (state.kind !== 'ready') return retrieve(obstacle(state))
  const chosen = chosenModel(state, settings, ask.prompts)
  if (chosen === undefined) return retrieve({ code: 'model-missing', detail: {} })

  const { model, wanted, contextTokens } = chosen
  const options = optionsOf(ask.prompts, model.name)
  const asked = promptOf(ask, question)
  const fitted = fitQuestion({
    ...asked,
    sources: sources.map((source, at) => ({
      ...source,
      passages: (prepared[at] ?? []).map(passage => withPage(passage, [source])),
    })),
    ranked: ranked.flat(),
    earlier: ask.earlier,
    contextTokens,
    mostTokens: options.mostTokens,
  })
  apply({
    kind: 'asked',
    by: byWhom(model, state.provider),
    usedPercent: fitted.usedPercent,
    sources: sources.map((source, at) => useOf(source, fitted.percents[at] ?? 0)),
    read: fitted.read,
    turnsDropped: fitted.turnsDropped,
    systemPrompt: systemText(asked),
    ...(wanted === '' || sameModel(model.name, wanted) ? {} : { insteadOf: wanted }),
  })
  const error = await stream(
    { assistant, apply, signal },
    model,
    state,
    contextTokens,
    options,
    fitted.messages,
  )
  if (error !== undefined) return answer().text === '' ? retrieve(error) : apply({ kind: 'failed', error })
  return answer()
}

/** Says the answer before it shorter or longer, with the model that there is. */
export async function askToRewrite(
  ask: Omit<Ask, 'finder' | 'sources' | 'earlier'> & {
    /** What the model is told to do with it. */
    readonly instruction: string
    readonly before: AnswerState
    /** Said in its place where there is no model; empty where nothing can be. */
    readonly otherwise: string
  },
): Promise<AnswerState> {
  const { assistant, signal, settings, before } = ask
  const { answer, apply } = begin(ask.question, ask)
  const state = await assistant.probe(signal)
  if (signal.aborted) return apply({ kind: 'stopped' })
  const { sources } = before
  /** What there is without a model. */
  const otherwise = (error: ErrorData) =>
    ask.otherwise === ''
      ? apply({ kind: 'failed', error })
      : apply({ kind: 'retrieved', passages: [wholeText(ask.otherwise)], sources, error })
  if (state.kind !== 'ready') return otherwise(obstacle(state))
  const chosen = chosenModel(state, settings, ask.prompts)
  if (chosen === undefined) return otherwise({ code: 'model-missing', detail: {} })
  const { model, contextTokens } = chosen
  const options = optionsOf(ask.prompts, model.name)
  const asked = { ...promptOf(ask, ask.instruction), style: 'usual' as const }
  apply({
    kind: 'asked',
    by: byWhom(model, state.provider),
    usedPercent: before.usedPercent,
    sources,
    // The marks of the answer before still lead where they led.
    read: before.citations.map(({ source, passage, page }) => ({
      source,
      start: 0,
      end: passage.length,
      text: passage,
      ...(page === undefined ? {} : { pages: [{ number: page, start: 0 }] }),
    })),
    turnsDropped: 0,
    systemPrompt: systemText(asked),
  })
  const messages = rewriteMessages(asked, before.text)
  const error = await stream({ assistant, apply, signal }, model, state, contextTokens, options, messages)
  return error === undefined ? answer() : apply({ kind: 'failed', error })
}

function wholeText(text: string): TextPassage {
  return { source: '', start: 0, end: text.length, text }
}

function begin(question: string, { tabId, missing, onChange }: Pick<Ask, 'tabId' | 'missing' | 'onChange'>) {
  let answer = newAnswer(question, tabId, missing)
  const apply = (event: AnswerEvent) => {
    answer = nextAnswer(answer, event)
    onChange(answer)
    return answer
  }
  onChange(answer)
  return { answer: () => answer, apply }
}

function promptOf({ prompts, language }: Pick<Ask, 'prompts' | 'language'>, question: string) {
  return { prompt: prompts.prompt || standardPrompt.text, style: prompts.style, language, question }
}

/** Takes in what the model says; resolves with what failed, where something did. Cancelled, the answer is stopped. */
async function stream(
  {
    assistant,
    apply,
    signal,
  }: Pick<Ask, 'assistant' | 'signal'> & { apply: (event: AnswerEvent) => unknown },
  model: Model,
  state: Extract<AssistantState, { kind: 'ready' }>,
  contextTokens: number,
  { contextTokens: _, think, ...parameters }: ModelOptions,
  messages: readonly ChatMessage[],
): Promise<ErrorData | undefined> {
  try {
    const options = {
      ...(state.provider === undefined ? {} : { provider: state.provider }),
      model: model.name,
      contextTokens,
      messages,
      ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
      ...(think === undefined ? {} : { think }),
    }
    for await (const piece of assistant.ask(options, signal)) {
      if (piece.kind !== 'done') apply(piece)
      else {
        const promptCut = promptWasCut(messages, piece.promptTokens)
        apply({ kind: 'done', promptCut, answerCut: piece.cut === true })
      }
    }
    return undefined
  } catch (error) {
    // Expected failures are part of the answer, which keeps what came before them; a bug goes on.
    if (!(error instanceof ClavierError)) throw error
    const { code, detail } = error
    if (code !== 'cancelled') return { code, detail }
    apply({ kind: 'stopped' })
    return undefined
  }
}

function byWhom({ name, digest = '' }: Model, provider: ProviderId | undefined): AnsweredBy {
  return { kind: 'model', name, digest, ...(provider === undefined ? {} : { provider }) }
}

/** What stands in the way, as an error whose text says the next step. */
export function obstacle(state: Exclude<AssistantState, { kind: 'ready' }>): ErrorData {
  const codes = { offline: 'ollama-offline', blocked: 'ollama-blocked', 'no-model': 'model-missing' } as const
  return state.error ?? { code: codes[state.kind], detail: {} }
}

function useOf({ id, kind, title, url, tabId, cut, mediaTime }: AskedSource, usedPercent: number): SourceUse {
  const use = { id, kind, title, url, tabId, cut, usedPercent }
  return mediaTime === undefined ? use : { ...use, mediaTime }
}

/** With where pages begin in it, the one that it begins on first, where its source has pages. */
function withPage(passage: TextPassage, sources: readonly AskedSource[]): ReadPassage {
  const pages = sources.find(({ id }) => id === passage.source)?.pages
  const first = pages?.findLast(({ start }) => start <= passage.start)
  if (pages === undefined || first === undefined) return passage
  const later = pages.filter(({ start }) => start > passage.start && start < passage.end)
  return { ...passage, pages: [first, ...later] }
}

/** By source, and in each as they stand there. */
function inOrder(passages: readonly TextPassage[], ids: readonly string[]): readonly TextPassage[] {
  return passages.toSorted((a, b) => ids.indexOf(a.source) - ids.indexOf(b.source) || a.start - b.start)
}

/** Nothing for what was cancelled: who asked looks at the signal. */
async function orNothing<T>(work: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ClavierError && error.code === 'cancelled') return []
    throw error
  }
}
