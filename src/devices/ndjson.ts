import { ClavierError } from '../errors.ts'

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
  let parts: Uint8Array[] = []
  let held = 0

  function keep(bytes: Uint8Array): void {
    if (held + bytes.length > maxLineBytes) {
      throw new ClavierError('ollama-failed', { reason: 'line-too-long', limit: maxLineBytes })
    }
    if (bytes.length > 0) parts.push(bytes)
    held += bytes.length
  }

  /** The line held so far, as its JSON value in a list, or an empty list for a blank line. */
  function takeLine(reason: 'garbage' | 'cut-off'): unknown[] {
    const line = new Uint8Array(held)
    let at = 0
    for (const part of parts) {
      line.set(part, at)
      at += part.length
    }
    parts = []
    held = 0
    try {
      const text = decoder.decode(line).trim()
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
        keep(bytes.subarray(from, at))
        from = at + 1
        yield* takeLine('garbage')
      }
      // A copy: the caller may fill the same buffer again.
      keep(bytes.slice(from))
    },
    *end() {
      if (held > 0) yield* takeLine('cut-off')
    },
  }
}
