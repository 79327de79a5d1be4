const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Takes a stream of server-sent events apart as its bytes arrive, and yields the data of each event (WHATWG HTML,
 * “Interpreting an event stream”; names and ids of events, comments and retry times mean nothing here). Lines end
 * with LF, CR or both, and are looked for among bytes, so that a cut anywhere changes nothing.
 */
export interface EventReader {
  push(bytes: Uint8Array): Generator<string, void>
  /** The data of a last event that no empty line ended. A line that stops in the middle is left out. */
  end(): Generator<string, void>
}

/**
 * Both generators throw what `trouble` makes of `garbage` (bytes that are no UTF-8) and `line-too-long`.
 *
 * @param mostBytes longest line accepted, and longest event, in bytes
 */
export function createEventReader(
  mostBytes: number,
  trouble: (reason: 'garbage' | 'line-too-long') => Error,
): EventReader {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let parts: Uint8Array[] = []
  let held = 0
  let data: string[] = []
  let size = 0
  /** The line before ended with CR: an LF now belongs to it. */
  let returned = false

  function keep(bytes: Uint8Array): void {
    if (held + bytes.length > mostBytes) throw trouble('line-too-long')
    if (bytes.length > 0) parts.push(bytes)
    held += bytes.length
  }

  function takeLine(): string {
    const line = new Uint8Array(held)
    let at = 0
    for (const part of parts) {
      line.set(part, at)
      at += part.length
    }
    parts = []
    held = 0
    try {
      // The decoder drops a byte order mark, as the stream may begin with one.
      return decoder.decode(line)
    } catch {
      // Bytes that are not ours to mend.
      throw trouble('garbage')
    }
  }

  function* read(line: string): Generator<string, void> {
    if (line === '') {
      if (data.length > 0) yield data.join('\n')
      data = []
      size = 0
      return
    }
    const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
    if (name !== 'data') return
    size += value.length + 1
    if (size > mostBytes) throw trouble('line-too-long')
    data.push(value)
  }

  return {
    *push(bytes) {
      let from = 0
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at]
        if (byte !== lineFeed && byte !== carriageReturn) {
          returned = false
          continue
        }
        if (byte === lineFeed && returned) from = at + 1
        else {
          keep(bytes.subarray(from, at))
          from = at + 1
          yield* read(takeLine())
        }
        returned = byte === carriageReturn
      }
      // A copy: the caller may fill the same buffer again.
      keep(bytes.slice(from))
    },
    *end() {
      yield* read('')
    },
  }
}
