import type { CancelSignal } from './clock.ts'

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

export interface AskOptions {
  readonly model: string
  /** Tokens of context the model is loaded with (`num_ctx`), 512 to 131,072. */
  readonly contextTokens: number
  readonly messages: readonly ChatMessage[]
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
}

/**
 * A server that answers questions with a language model.
 * Calls reject with `ollama-offline`, `ollama-blocked`, `model-missing`, `ollama-failed` or, when
 * the signal was aborted, `cancelled`.
 */
export interface Assistant {
  /** `ready` with at least one model, or what stands in the way. Never rejects; cancelled, it says `offline`. */
  probe(signal?: CancelSignal): Promise<AssistantState>
  models(signal?: CancelSignal): Promise<readonly Model[]>
  ask(options: AskOptions, signal: CancelSignal): AsyncIterable<AnswerPiece>
}

export type AssistantState =
  | { readonly kind: 'ready'; readonly models: readonly Model[] }
  | { readonly kind: 'offline' | 'blocked' | 'no-model' }
