import type { Exchange } from './ollama-state.ts'

/**
 * Writes the lines of a stream as Ollama does: nothing, not even headers, before the first line. Holds
 * where the test said so, cuts its writes as configured, and goes wrong after the first line where
 * a fault was asked for.
 */
export interface LineWriter {
  /** Resolves with false when the stream is over: the client left, or a fault ended it. */
  line(value: object): Promise<boolean>
  end(): void
}

export function writeLines(exchange: Exchange): LineWriter {
  const { state, response, left, fault } = exchange
  let written = 0

  async function bytes(text: string): Promise<void> {
    const all = Buffer.from(text)
    for (let at = 0; at < all.length; at += state.writeBytes) {
      const part = all.subarray(at, at + state.writeBytes)
      await Promise.race([left, new Promise<void>(done => response.write(part, () => done()))])
    }
  }

  async function goWrong(text: string): Promise<void> {
    if (fault === 'reset') {
      response.socket?.destroy()
      return
    }
    if (fault === 'error-line') await bytes(`${JSON.stringify({ error: 'an error was encountered' })}\n`)
    if (fault === 'garbage') await bytes('<p>not a line of JSON</p>\n')
    if (fault === 'cut-line') await bytes(text.slice(0, text.length / 2))
    response.end()
  }

  return {
    async line(value) {
      const gate = state.gate
      if (gate !== undefined && gate.beforeLine === written) await Promise.race([gate.released, left])
      if (response.destroyed || response.writableEnded) return false
      if (written === 0) response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      const text = `${JSON.stringify(value)}\n`
      const last = 'done' in value && value.done === true
      const wrong = fault === 'no-done' ? last : fault !== 'lying-length' && written > 0
      if (fault !== undefined && wrong) {
        await goWrong(text)
        return false
      }
      await bytes(text)
      written++
      return !response.destroyed
    },
    end() {
      response.end()
    },
  }
}
