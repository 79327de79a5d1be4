const open = '<think>'
const close = '</think>'

export interface ThoughtPiece {
  readonly kind: 'text' | 'thinking'
  readonly text: string
}

/**
 * Separates thoughts from the answer for older models, which put them between `<think>` and
 * `</think>` at the very start of their text. Only there: an answer may well speak of the tag.
 * Tags may be cut anywhere between two pieces.
 */
export interface ThoughtSplitter {
  push(text: string): ThoughtPiece[]
  /** What was held back because it might have become a tag. */
  end(): ThoughtPiece[]
}

export function createThoughtSplitter(): ThoughtSplitter {
  let where: 'start' | 'thinking' | 'after' | 'text' = 'start'
  let held = ''
  /** White space that the text begins with: it may be without end, and is not looked at again with each piece. */
  let blank = ''

  function take(): ThoughtPiece[] {
    const pieces: ThoughtPiece[] = []
    if (where === 'start') {
      if (held.startsWith(open)) {
        held = held.slice(open.length)
        where = 'thinking'
      } else if (!open.startsWith(held)) {
        held = blank + held
        where = 'text'
      }
    }
    if (where === 'thinking') {
      const at = held.indexOf(close)
      const thought = at >= 0 ? held.slice(0, at) : held.slice(0, held.length - tagBegun(held))
      if (thought !== '') pieces.push({ kind: 'thinking', text: thought })
      held = held.slice(thought.length)
      if (at >= 0) {
        held = held.slice(close.length)
        where = 'after'
      }
    }
    // The blank lines that models put between thoughts and answer belong to neither.
    if (where === 'after') {
      held = held.trimStart()
      if (held !== '') where = 'text'
    }
    if (where === 'text' && held !== '') {
      pieces.push({ kind: 'text', text: held })
      held = ''
    }
    return pieces
  }

  return {
    push(text) {
      if (where === 'start' && held === '') {
        const begun = text.trimStart()
        blank += text.slice(0, text.length - begun.length)
        held = begun
      } else held += text
      return take()
    },
    end() {
      const rest = where === 'start' ? blank + held : held
      held = ''
      blank = ''
      if (rest === '' || where === 'after') return []
      return [{ kind: where === 'thinking' ? 'thinking' : 'text', text: rest }]
    },
  }
}

/** How many characters at the end of `text` could be the beginning of the closing tag. */
function tagBegun(text: string): number {
  for (let length = Math.min(close.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(close.slice(0, length))) return length
  }
  return 0
}
