import { createHeldLine } from './held-line.ts'

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
  const line = createHeldLine(mostBytes, () => trouble('line-too-long'))
  let data: string[] = []
  let size = 0
  /** The line before ended with CR: an LF now belongs to it. */
  let returned = false

  function takeLine(): string {
    const bytes = line.take()
    try {
      // The decoder drops a byte order mark, as the stream may begin with one.
      return decoder.decode(bytes)
    } catch {
      // Bytes that are not ours to mend.
      throw trouble('garbage')
    }
  }

  function* read(text: string): Generator<string, void> {
    if (text === '') {
      if (data.length > 0) yield data.join('\n')
      data = []
      size = 0
      return
    }
    const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(text) ?? []
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
          line.keep(bytes.subarray(from, at))
          from = at + 1
          yield* read(takeLine())
        }
        returned = byte === carriageReturn
      }
      // A copy: the caller may fill the same buffer again.
      line.keep(bytes.slice(from))
    },
    *end() {
      yield* read('')
    },
  }
}
