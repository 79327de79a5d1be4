import type { Model } from './assistant.ts'
import type { CancelSignal } from './clock.ts'

/** A model on the server's disk. */
export interface StoredModel extends Model {
  /** What it is for; a model can be for several, and for none that Clavier uses. */
  readonly uses: readonly ('answers' | 'vectors' | 'images')[]
  /** Wall time in ms when it was changed; 0 where the server does not say. */
  readonly changedAt: number
}

/** A model that is in memory now. */
export interface LoadedModel {
  readonly name: string
  /** Bytes of memory that it takes, and how many of these are the graphics card's. */
  readonly memory: number
  readonly graphicsMemory: number
  /** Tokens of context that it was loaded with; 0 where the server does not say. */
  readonly contextTokens: number
  /** Wall time in ms when the server puts it away; 0 where it does not say. */
  readonly until: number
}

/** How far a pull is. */
export interface PullProgress {
  /** The server's own word, such as `pulling manifest`. Untrusted. */
  readonly status: string
  /** Bytes that are there and bytes in all, over every layer that the server has named; 0 before it has. */
  readonly completed: number
  readonly total: number
}

/**
 * The models of a local Ollama. Calls reject with `ollama-offline`, `ollama-blocked`, `ollama-failed`, `model-missing`,
 * `proxy-answered`, `address-unfit` or `cancelled`; `preload` also with `not-enough-memory`, `model-crashed` or
 * `server-busy`, and `pull` with `disk-full`, `registry-offline` (its library is out of reach) or `ollama-old`.
 */
export interface ModelStore {
  /** Sets the way in anew, and resolves where the server is there and takes it. */
  knock(signal?: CancelSignal): Promise<void>
  list(signal?: CancelSignal): Promise<readonly StoredModel[]>
  loaded(signal?: CancelSignal): Promise<readonly LoadedModel[]>
  /**
   * Brings a model onto the disk; ends when it is there whole. Aborted, it stops; asked again, it goes on where it
   * was. Rejects with `model-unknown` where there is none of that name to be had.
   */
  pull(name: string, signal: CancelSignal): AsyncIterable<PullProgress>
  remove(name: string, signal?: CancelSignal): Promise<void>
  /** Loads it into memory with that context, or puts it away. */
  preload(name: string, contextTokens: number, signal: CancelSignal): Promise<void>
  unload(name: string, signal?: CancelSignal): Promise<void>
}
