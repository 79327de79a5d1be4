import type { AssistantState, Model, ProviderId } from '../ports/assistant.ts'
import { type AnswerPrompts, contextOf } from './answer-prompts.ts'
import { pickModel } from './model-names.ts'

/** What of the settings says which model is asked. */
export interface ModelSettings {
  /** Name of the model to ask, or an empty string for the first that the server lists. */
  readonly model: string
  /** The same at a server with the OpenAI chat API. */
  readonly openaiModel?: string
  /** Context that models are loaded with, in tokens, 512 to 131,072. */
  readonly contextTokens: number
}

export interface ChosenModel {
  readonly model: Model
  readonly provider: ProviderId | undefined
  /** The name in the settings; empty where the first one serves. */
  readonly wanted: string
  /** Tokens that it is asked and loaded with; another number would have the server load it anew. */
  readonly contextTokens: number
}

/** The model that is asked, whatever for: that of the settings, or the first there is; undefined where there is none. */
export function chosenModel(
  state: Extract<AssistantState, { kind: 'ready' }>,
  settings: ModelSettings,
  prompts: AnswerPrompts,
): ChosenModel | undefined {
  const { provider } = state
  const wanted = provider === 'openai' ? (settings.openaiModel ?? '') : settings.model
  const model = pickModel(state.models, wanted)
  if (model === undefined) return undefined
  return { model, provider, wanted, contextTokens: contextOf(prompts, model, settings.contextTokens) }
}
