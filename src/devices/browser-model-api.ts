import type { ChatMessage } from '../ports/assistant.ts'
import type { Json } from '../ports/store.ts'

/**
 * What Clavier uses of the Prompt API (https://webmachinelearning.github.io/prompt-api/), as Chrome has it from 138
 * on in extensions. Names of 2026 and those before stand side by side: a browser has one or both.
 */
export interface BrowserModelApi {
  availability(
    options?: BrowserModelOptions,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  /** Fetches the model where it is not there, which needs a touch of the user. */
  create(options?: BrowserModelOptions): Promise<BrowserSession>
  params?(): Promise<{
    readonly defaultTemperature: number
    readonly maxTemperature: number
    readonly defaultTopK: number
    readonly maxTopK: number
  } | null>
}

interface Expected {
  readonly type: 'text'
  readonly languages: readonly string[]
}

export interface BrowserModelOptions {
  readonly initialPrompts?: readonly ChatMessage[]
  readonly expectedInputs?: readonly Expected[]
  readonly expectedOutputs?: readonly Expected[]
  readonly temperature?: number
  readonly topK?: number
  readonly signal?: AbortSignal
  readonly monitor?: (target: {
    /** `loaded` from 0 to 1. */
    addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void
  }) => void
}

export interface BrowserSession {
  promptStreaming(
    input: string,
    options?: { readonly responseConstraint?: Json; readonly signal?: AbortSignal },
  ): ReadableStream<string>
  measureContextUsage?(input: string): Promise<number>
  measureInputUsage?(input: string): Promise<number>
  readonly contextWindow?: number
  readonly inputQuota?: number
  readonly contextUsage?: number
  readonly inputUsage?: number
  destroy(): void
}

/** The API of this browser, or undefined where it has none. */
export function browserModelApi(scope: object = globalThis): BrowserModelApi | undefined {
  if (!('LanguageModel' in scope)) return undefined
  const found = scope.LanguageModel
  const whole =
    (typeof found === 'function' || (typeof found === 'object' && found !== null)) &&
    'availability' in found &&
    'create' in found
  // What it is beyond that only the specification says; every call of it may fail, and is caught.
  return whole ? (found as BrowserModelApi) : undefined
}
