import { ClavierError } from '../errors.ts'
import type { ModelStore } from '../ports/model-store.ts'

export interface OllamaStoreOptions {
  /** Scheme, host and port, for instance `http://127.0.0.1:11434`. */
  readonly endpoint: () => string
  readonly fetch: typeof fetch
  /** Awaited before a request to an endpoint (it installs the origin rule). */
  readonly prepare: (endpoint: string) => Promise<void>
}

/** The ModelStore port on a local Ollama. */
export function createModelStore(_options: OllamaStoreOptions): ModelStore {
  const offline = async () => {
    throw new ClavierError('ollama-offline')
  }
  return {
    list: offline,
    loaded: offline,
    // biome-ignore lint/correctness/useYield: nothing comes of a server that is not there
    async *pull() {
      await offline()
    },
    remove: offline,
    preload: offline,
    unload: offline,
  }
}
