import { ClavierError, type ErrorData } from '../errors.ts'
import type { Assistant, AssistantState, ChatMessage, Model } from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { PageText } from '../ports/page.ts'
import { type AnswerEvent, type AnswerState, newAnswer, nextAnswer } from './answer-state.ts'
import { pageQuestion } from './page-question.ts'
import { bestPassages, choosePassages, type Passage, splitPassages } from './retrieval.ts'
import { contextFor, mostTokens, pageBudget, promptWasCut, usedPercent } from './token-budget.ts'

export interface AnswerSettings {
  /** Name of the model to ask, or an empty string for the first that the server lists. */
  readonly model: string
  /** Context that models are loaded with, in tokens, 512 to 131,072. */
  readonly contextTokens: number
}

export interface PageAsk {
  readonly assistant: Assistant
  readonly text: PageText
  readonly tabId: number
  readonly question: string
  readonly settings: AnswerSettings
  /** Language to answer in, BCP 47. */
  readonly language: string
  readonly signal: CancelSignal
  /** Called with every state, the first and the last included. */
  readonly onChange: (answer: AnswerState) => void
}

/** How many passages retrieval reads out when no model can answer. */
const passagesReadOut = 3
/** The page's title and address are its own words too: no more than this of each, in UTF-16 units. */
const longestTitle = 300
const longestAddress = 500
/** Share of the room for page text that a selection may take. */
const selectionShare = 0.5

/**
 * Answers a question about a page, with a model if there is one, else with the page's best passages
 * and the reason beside them. Resolves with the last state; a failure on the way is part of it.
 * Throws `nothing-asked` for a question without words and `page-empty` for a page without text.
 */
export async function askPage(ask: PageAsk): Promise<AnswerState> {
  const { assistant, text, signal } = ask
  const question = ask.question.trim()
  if (question === '') throw new ClavierError('nothing-asked')
  if (text.text.trim() === '' && text.selection.trim() === '') throw new ClavierError('page-empty')

  let answer = newAnswer(question, ask.tabId)
  const apply = (event: AnswerEvent) => {
    answer = nextAnswer(answer, event)
    ask.onChange(answer)
    return answer
  }
  ask.onChange(answer)

  const state = await assistant.probe(signal)
  if (signal.aborted) return apply({ kind: 'stopped' })
  // Without text a page still has what the user marked in it.
  const body = text.text.trim() === '' ? text.selection : text.text
  const passages = splitPassages(body, text.language)
  const retrieve = (error: ErrorData) =>
    apply({
      kind: 'retrieved',
      passages: bestPassages(question, passages, text.language, passagesReadOut),
      error,
    })
  if (state.kind !== 'ready') return retrieve(obstacle(state))
  const model = chooseModel(state.models, ask.settings.model)
  if (model === undefined) return retrieve({ code: 'model-missing', detail: {} })

  const contextTokens = contextFor(ask.settings.contextTokens, model.contextTokens)
  const prompt = fitPage(ask, question, passages, contextTokens)
  const wanted = ask.settings.model
  apply({
    kind: 'asked',
    by: { kind: 'model', name: model.name },
    usedPercent: usedPercent(prompt.used, prompt.whole, text.cut),
    ...(wanted === '' || sameModel(model.name, wanted) ? {} : { insteadOf: wanted }),
  })
  try {
    const options = { model: model.name, contextTokens, messages: prompt.messages }
    for await (const piece of assistant.ask(options, signal)) {
      if (piece.kind !== 'done') apply(piece)
      else {
        const promptCut = promptWasCut(prompt.messages, piece.promptTokens)
        apply({ kind: 'done', promptCut, answerCut: piece.cut === true })
      }
    }
  } catch (error) {
    // Expected failures are part of the answer, which keeps what came before them; a bug goes on.
    if (!(error instanceof ClavierError)) throw error
    if (error.code === 'cancelled') return apply({ kind: 'stopped' })
    const { code, detail } = error
    return answer.text === ''
      ? retrieve({ code, detail })
      : apply({ kind: 'failed', error: { code, detail } })
  }
  return answer
}

/** What stands in the way, as an error whose text says the next step. */
export function obstacle(state: Exclude<AssistantState, { kind: 'ready' }>): ErrorData {
  const codes = { offline: 'ollama-offline', blocked: 'ollama-blocked', 'no-model': 'model-missing' } as const
  return state.error ?? { code: codes[state.kind], detail: {} }
}

/** The model of that name, or the first. A name without a tag means the tag `latest`. */
function chooseModel(models: readonly Model[], wanted: string): Model | undefined {
  return models.find(({ name }) => sameModel(name, wanted)) ?? models[0]
}

function sameModel(name: string, wanted: string): boolean {
  return name === wanted || name === `${wanted}:latest`
}

/** The prompt with as much of the page as fits, and how many of the text's characters that is. */
function fitPage(
  ask: PageAsk,
  question: string,
  passages: readonly Passage[],
  contextTokens: number,
): { messages: ChatMessage[]; used: number; whole: number } {
  const { text } = ask
  const withPage = (selection: string, chosen: readonly Passage[]) =>
    pageQuestion({
      title: text.title.slice(0, longestTitle),
      url: text.url.slice(0, longestAddress),
      selection,
      passages: chosen,
      question,
      language: ask.language,
    })
  const room = pageBudget(contextTokens, withPage('', []))
  const selection = fitStart(text.selection.trim(), Math.floor(room * selectionShare))
  const left = pageBudget(contextTokens, withPage(selection, []))
  // Eight more for each passage: the line breaks and the mark of a gap.
  const chosen = choosePassages(question, passages, text.language, left, words => mostTokens(words) + 8)
  const size = (list: readonly Passage[]) => list.reduce((sum, { start, end }) => sum + end - start, 0)
  return { messages: withPage(selection, chosen), used: size(chosen), whole: size(passages) }
}

/** The longest beginning of a text within a budget of tokens, found by halving. */
function fitStart(text: string, budget: number): string {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (mostTokens(text.slice(0, middle)) <= budget) low = middle
    else high = middle - 1
  }
  return text.slice(0, low)
}
