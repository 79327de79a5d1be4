import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TestMessage } from './ollama-context.ts'
import type { Fault } from './ollama-faults.ts'
import type { TestModel } from './ollama-models.ts'

/** A request as the server saw it, before it decided anything. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly origin: string | undefined
  readonly host: string
  /** Its JSON, or undefined where it has none. */
  readonly body: unknown
  /** Resolves when the connection is over: `answered` in full, or `left` by the client before that. */
  readonly over: Promise<'answered' | 'left'>
  /** The status it was answered with, once it is over; 200 where nothing was sent yet. */
  readonly status: Promise<number>
}

/** A model that can be pulled, layer by layer. Totals in bytes. */
export interface PullableModel {
  readonly model: TestModel
  readonly layers: readonly { readonly digest: string; readonly total: number }[]
}

/** Holds a stream before the line of that number (0: headers and all) until `released`. */
export interface Gate {
  readonly beforeLine: number
  readonly released: Promise<void>
}

/** What the server knows while it runs. */
export interface OllamaState {
  readonly models: TestModel[]
  readonly library: readonly PullableModel[]
  /** Loaded models and the context they were loaded with. */
  readonly loaded: Map<string, number>
  readonly loads: { readonly model: string; readonly contextTokens: number }[]
  /** Bytes of each layer that have been pulled. */
  readonly pulled: Map<string, number>
  readonly coldLoad: Promise<void>
  /** Bytes that a model may take; undefined is enough for any. */
  readonly memory: number | undefined
  readonly answer: (messages: readonly TestMessage[]) => string
  readonly writeBytes: number
  gate: Gate | undefined
}

/** One request on its way to an answer. */
export interface Exchange {
  readonly state: OllamaState
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Readonly<Record<string, unknown>>
  /** A fault that shows in mid-stream. */
  readonly fault: Fault | undefined
  /** Resolves when the client has left. */
  readonly left: Promise<void>
}
