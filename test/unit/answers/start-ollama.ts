import { onTestFinished } from 'vitest'
import { createOllama } from '../../../src/devices/ollama.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { AnswerPiece, AskOptions } from '../../../src/ports/assistant.ts'
import { type OllamaServerOptions, startOllamaServer } from '../../servers/ollama-server.ts'

/** A test server, closed after the test that asks for it, and the client for it. */
export async function start(options: OllamaServerOptions = {}) {
  const server = await startOllamaServer(options)
  onTestFinished(() => server.close())
  const ollama = createOllama({ endpoint: server.url, fetch, prepare: async () => {} })
  return { server, ollama }
}

/** A signal that never aborts. */
export const never = new AbortController().signal
const page = 'The shop opens at nine. The garden closes at dusk.'
export function question(more: Partial<AskOptions> = {}): AskOptions {
  const messages = [{ role: 'user' as const, content: `${page}\nWhen does the garden close?` }]
  return { model: 'parrot', contextTokens: 4_096, messages, ...more }
}

/** All pieces of an answer, and the error that ended it. */
export async function collect(pieces: AsyncIterable<AnswerPiece>) {
  const got: AnswerPiece[] = []
  try {
    for await (const piece of pieces) got.push(piece)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { got, text: textOf(got), error: { code: error.code, detail: error.detail } }
  }
  return { got, text: textOf(got), error: undefined }
}

export function textOf(pieces: readonly AnswerPiece[], kind: 'text' | 'thinking' = 'text'): string {
  return pieces.map(piece => (piece.kind === kind ? piece.text : '')).join('')
}
