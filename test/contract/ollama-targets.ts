import { chatModel, embeddingModel, thinkingModel } from '../servers/ollama-models.ts'
import { type OllamaServer, startOllamaServer } from '../servers/ollama-server.ts'

/** A server under test. `ours` may be changed and filled; a user's own is only read and asked. */
interface OllamaTarget {
  readonly name: string
  readonly ours: boolean
  start(): Promise<{ url: string; close: () => Promise<void> }>
}

export const library = [
  { model: { ...chatModel, name: 'wren:1b' }, layers: [{ digest: `sha256:${'b'.repeat(64)}`, total: 999 }] },
]
export const targets: OllamaTarget[] = [
  {
    name: 'the test server',
    ours: true,
    start: (): Promise<OllamaServer> =>
      startOllamaServer({ models: [chatModel, thinkingModel, embeddingModel], library }),
  },
]
const { OLLAMA_URL: userUrl } = process.env
/** The model of a user's own server that is tried; the first that can chat unless given. */
export const { OLLAMA_MODEL: userModel } = process.env
/** A real model may have to be loaded first, in milliseconds. */
export const loadingTime = 300_000
if (userUrl !== undefined && userUrl !== '') {
  targets.push({ name: userUrl, ours: false, start: async () => ({ url: userUrl, close: async () => {} }) })
}
