import { ClavierError } from '../errors.ts'
import { createHeldLine } from './held-line.ts'

const newline = 0x0a

/**
 * Takes newline-delimited JSON apart as its bytes arrive. Lines are looked for among bytes, not
 * characters, so a cut inside a character, a number or a line changes nothing: the same bytes give
 * the same values and the same error, however they were cut.
 */
export interface NdjsonReader {
  /** Yields the value of every line that these bytes complete. */
  push(bytes: Uint8Array): Generator<unknown, void>
  /** Yields the value of a last line that had no newline. */
  end(): Generator<unknown, void>
}

/**
 * Both generators throw `ollama-failed` with `reason` `garbage` (a line that is no JSON, or bytes
 * that are no UTF-8), `line-too-long`, or `cut-off` (the last line stops in the middle).
 *
 * @param maxLineBytes longest line accepted, in bytes without its newline, ≥ 1
 */
export function createNdjsonReader(maxLineBytes: number): NdjsonReader {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const tooLong = () => new ClavierError('ollama-failed', { reason: 'line-too-long', limit: maxLineBytes })
  const line = createHeldLine(maxLineBytes, tooLong)

  /** The line held so far, as its JSON value in a list, or an empty list for a blank line. */
  function takeLine(reason: 'garbage' | 'cut-off'): unknown[] {
    const bytes = line.take()
    try {
      const text = decoder.decode(bytes).trim()
      return text === '' ? [] : [JSON.parse(text)]
    } catch {
      // Whatever the decoder or the parser says, it is about bytes that are not ours to mend.
      throw new ClavierError('ollama-failed', { reason })
    }
  }

  return {
    *push(bytes) {
      let from = 0
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
        line.keep(bytes.subarray(from, at))
        from = at + 1
        yield* takeLine('garbage')
      }
      // A copy: the caller may fill the same buffer again.
      line.keep(bytes.slice(from))
    },
    *end() {
      if (!line.isEmpty()) yield* takeLine('cut-off')
    },
  }
}
