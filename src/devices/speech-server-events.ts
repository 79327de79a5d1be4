export interface ServerEvent {
  /** Its kind, where the stream says it beside the data. */
  readonly name: string
  readonly data: string
}

/**
 * Takes a stream of server-sent events apart as its text arrives, however that is cut. The last event may come
 * without an empty line after it.
 *
 * @see WHATWG HTML, "Interpreting an event stream"
 */
export interface EventReader {
  push(text: string): readonly ServerEvent[]
  end(): readonly ServerEvent[]
}

export function createEventReader(): EventReader {
  /** Pieces of a line that is not over, and the last letter of them. */
  let held: string[] = []
  let last = ''
  let name = ''
  let data: string[] = []

  function takeLine(line: string): readonly ServerEvent[] {
    if (line === '') {
      const event = { name, data: data.join('\n') }
      name = ''
      data = []
      return event.data === '' ? [] : [event]
    }
    if (line.startsWith('data:')) data.push(fieldValue(line))
    else if (line.startsWith('event:')) name = fieldValue(line)
    return []
  }

  return {
    push(text) {
      held.push(text)
      const ends = /[\r\n]/.test(last + text)
      if (text !== '') last = text.slice(-1)
      // Nothing is looked through again for each piece of a long line.
      if (!ends) return []
      // A carriage return at the very end may be half of a line's end.
      const lines = held.join('').split(/\r\n|\n|\r(?!$)/)
      held = [lines.pop() ?? '']
      return lines.flatMap(takeLine)
    },
    end() {
      const lines = [held.join('').replace(/\r$/, ''), '']
      held = []
      return lines.flatMap(takeLine)
    },
  }
}

function fieldValue(line: string): string {
  const value = line.slice(line.indexOf(':') + 1)
  return value.startsWith(' ') ? value.slice(1) : value
}
