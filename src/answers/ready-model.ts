import { ClavierError } from '../errors.ts'
import type { AskOptions, Assistant } from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { AnswerPrompts } from './answer-prompts.ts'
import { obstacle } from './ask-sources.ts'
import { chosenModel, type ModelSettings } from './chosen-model.ts'

/** Longest answer that is taken, in UTF-16 units: what is longer is no label, reply or proposal. */
const longestAnswer = 20_000

export type ReadyModel = Pick<AskOptions, 'provider' | 'model' | 'contextTokens'>

/**
 * The model that is asked. Rejects with what stands in the way: `ollama-offline`, `ollama-blocked` or `model-missing`.
 */
export async function readyModel(
  assistant: Assistant,
  settings: ModelSettings,
  prompts: AnswerPrompts,
  signal: CancelSignal,
): Promise<ReadyModel> {
  const state = await assistant.probe(signal)
  if (signal.aborted) throw new ClavierError('cancelled')
  if (state.kind !== 'ready') {
    const { code, detail } = obstacle(state)
    throw new ClavierError(code, detail)
  }
  const chosen = chosenModel(state, settings, prompts)
  if (chosen === undefined) throw new ClavierError('model-missing')
  const { model, provider, contextTokens } = chosen
  return { ...(provider === undefined ? {} : { provider }), model: model.name, contextTokens }
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
