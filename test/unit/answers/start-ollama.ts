import { onTestFinished } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import {
  type OllamaServer,
  type OllamaServerOptions,
  startOllamaServer,
} from '../../servers/ollama-server.ts'

/** A test server, closed after the test that asks for it. */
export async function startServer(options: OllamaServerOptions = {}): Promise<OllamaServer> {
  const server = await startOllamaServer(options)
  onTestFinished(() => server.close())
  return server
}

/** The same, and the client for it. */
export async function start(options: OllamaServerOptions = {}) {
  const server = await startServer(options)
  const ollama = createOllama({ endpoint: server.url, fetch, prepare: async () => {} })
  return { server, ollama }
}
