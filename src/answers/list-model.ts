import { ClavierError } from '../errors.ts'
import type { AskOptions, Assistant } from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'
import { obstacle } from './ask-sources.ts'
import { contextFor } from './token-budget.ts'

/** What of the settings says which model is asked. */
export interface ModelSettings {
  readonly model: string
  readonly openaiModel: string
  readonly contextTokens: number
}

/** Longest answer that is taken, in UTF-16 units: what is longer is no label, reply or proposal. */
const longestAnswer = 20_000

export type ReadyModel = Pick<AskOptions, 'provider' | 'model' | 'contextTokens'>

/**
 * The model that is asked about lists, comments and commands: the one of the settings, or the first there is. Rejects with
 * what stands in the way: `ollama-offline`, `ollama-blocked` or `model-missing`.
 */
export async function readyModel(
  assistant: Assistant,
  settings: ModelSettings,
  signal: CancelSignal,
): Promise<ReadyModel> {
  const state = await assistant.probe(signal)
  if (signal.aborted) throw new ClavierError('cancelled')
  if (state.kind !== 'ready') {
    const { code, detail } = obstacle(state)
    throw new ClavierError(code, detail)
  }
  const wanted = state.provider === 'openai' ? settings.openaiModel : settings.model
  const same = (name: string) => name === wanted || name === `${wanted}:latest`
  const model = state.models.find(({ name }) => same(name)) ?? state.models[0]
  if (model === undefined) throw new ClavierError('model-missing')
  return {
    ...(state.provider === undefined ? {} : { provider: state.provider }),
    model: model.name,
    contextTokens: contextFor(settings.contextTokens, model.contextTokens),
  }
}

/** The whole of an answer, without thoughts; `onText` is told what there is so far. Rejects as `Assistant.ask` does. */
export async function wholeAnswer(
  assistant: Assistant,
  options: AskOptions,
  signal: CancelSignal,
  onText: (text: string) => void = () => {},
): Promise<string> {
  let text = ''
  for await (const piece of assistant.ask(options, signal)) {
    if (piece.kind !== 'text') continue
    text += piece.text
    if (text.length > longestAnswer) break
    onText(text)
  }
  if (signal.aborted) throw new ClavierError('cancelled')
  return text.slice(0, longestAnswer)
}
