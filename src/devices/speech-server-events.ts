/**
 * Takes a stream of server-sent events apart as its text arrives: the data of each event, of which the last
 * may come without an empty line after it.
 *
 * @see WHATWG HTML, "Interpreting an event stream"
 */
export interface EventReader {
  push(text: string): readonly string[]
  end(): readonly string[]
}

export function createEventReader(): EventReader {
  let held = ''
  let data: string[] = []

  function takeLine(line: string): readonly string[] {
    if (line === '') {
      const event = data.join('\n')
      data = []
      return event === '' ? [] : [event]
    }
    if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5))
    return []
  }

  return {
    push(text) {
      held += text
      // A carriage return at the very end may be half of a line's end.
      const lines = held.split(/\r\n|\n|\r(?!$)/)
      held = lines.pop() ?? ''
      return lines.flatMap(takeLine)
    },
    end() {
      const lines = [held.replace(/\r$/, ''), '']
      held = ''
      return lines.flatMap(takeLine)
    },
  }
}
