import type { ErrorData } from '../errors.ts'
import type { CancelSignal } from './clock.ts'
import type { Json } from './store.ts'

/**
 * Who answers: a local Ollama, a server with the OpenAI chat API, or the model that the browser has of its own.
 * The order is that in which they are tried.
 */
export const providerIds = ['ollama', 'openai', 'browser'] as const
export type ProviderId = (typeof providerIds)[number]

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** How a model answers; what a provider does not know it leaves out, and what is not given is the model's own. */
export interface ModelParameters {
  /** 0 (always the likeliest word) to 2. */
  readonly temperature?: number
  /** Share of likelihood that words are chosen from, 0 to 1. */
  readonly topP?: number
  /** How many of the likeliest words are chosen from, 1 to 1,000. */
  readonly topK?: number
  /** How much words that were said are held back, 0 to 2; 1 is not at all. */
  readonly repeatPenalty?: number
  /** The same seed and question give the same answer, as far as the provider keeps to it. */
  readonly seed?: number
  /** Longest answer in tokens, 1 to 131,072. */
  readonly mostTokens?: number
}

export interface AskOptions {
  /** Undefined is the one that `probe` found ready last. */
  readonly provider?: ProviderId
  readonly model: string
  /** Tokens of context the model is loaded with (`num_ctx`), 512 to 131,072. */
  readonly contextTokens: number
  readonly messages: readonly ChatMessage[]
  readonly parameters?: ModelParameters
  /** Whether a model that can think does so; undefined leaves it to the provider. */
  readonly think?: boolean
  /** JSON schema that the answer has to follow. Not every provider holds a model to it: check what comes. */
  readonly schema?: Json
}

/** Pieces of an answer as they stream in, in order. `done` comes exactly once, last. Untrusted text. */
export type AnswerPiece =
  | { readonly kind: 'text' | 'thinking'; readonly text: string }
  | {
      readonly kind: 'done'
      /** As the server counted them; 0 where it does not say (some leave out a prompt it had cached). */
      readonly promptTokens: number
      readonly answerTokens: number
      /** The model stopped because its context was full, not because it had finished. */
      readonly cut?: boolean
    }

/** A model in the server's own words. */
export interface Model {
  readonly name: string
  /** Bytes on disk. */
  readonly size: number
  /** For instance `8.0B`, or an empty string. */
  readonly parameters: string
  /** For instance `Q4_K_M`, or an empty string. */
  readonly quantisation: string
  /** The longest context the model was made for, in tokens, where the server says so. */
  readonly contextTokens?: number
  /** Tells one version of a model of that name from another, where the server says so. */
  readonly digest?: string
  /** It thinks before it answers. */
  readonly thinks?: boolean
}

/** Texts to turn into vectors. Models are told which of both they are (nomic's `search_document:`). */
export interface EmbedOptions {
  readonly provider?: ProviderId
  readonly model: string
  readonly purpose: 'document' | 'query'
  readonly texts: readonly string[]
}

/**
 * What answers questions with a language model.
 * Calls reject with a code that says what stands in the way and what to do (`answers-errors.ts` has them all), or,
 * when the signal was aborted, with `cancelled`.
 */
export interface Assistant {
  /** `ready` with at least one model, or what stands in the way. Never rejects; cancelled, it says `offline`. */
  probe(signal?: CancelSignal): Promise<AssistantState>
  models(signal?: CancelSignal): Promise<readonly Model[]>
  ask(options: AskOptions, signal: CancelSignal): AsyncIterable<AnswerPiece>
  /** Models that turn texts into vectors; none where the provider has none. */
  embedders(signal?: CancelSignal): Promise<readonly Model[]>
  /**
   * Vectors of length 1, one a text, in order. Rejects also with `text-too-long` where the model would have read
   * only the beginning of one.
   */
  embed(options: EmbedOptions, signal: CancelSignal): Promise<readonly Float32Array[]>
}

export type AssistantState =
  | { readonly kind: 'ready'; readonly provider?: ProviderId; readonly models: readonly Model[] }
  | {
      readonly kind: 'offline' | 'blocked' | 'no-model'
      readonly provider?: ProviderId
      /** What stands in the way, where it is more than the kind says of an Ollama. */
      readonly error?: ErrorData
    }
