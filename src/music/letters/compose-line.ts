import { capital, type LetterMeaning, type LetterWriting } from './letter-book.ts'

/** Longest line, in UTF-16 units; strikes beyond it write nothing. */
export const longestLine = 1000

/** A line as it is being written. */
export interface ComposedLine {
  readonly text: string
  /** `once` makes the next letter large, `all` every letter until it is turned off. */
  readonly shift: 'off' | 'once' | 'all'
  /** Keys 61–70 write digits until a space or until it is turned off. */
  readonly digits: boolean
}

export const emptyLine: ComposedLine = { text: '', shift: 'off', digits: false }

/** What a strike that writes, deletes or shifts makes of a line. Others leave it as it is. */
export function writeOn(line: ComposedLine, meaning: LetterMeaning): ComposedLine {
  switch (meaning.kind) {
    case 'text':
      return written(line, meaning)
    case 'space':
      return { ...appended(line, ' '), digits: false }
    case 'backspace':
      return { ...line, text: [...line.text].slice(0, -1).join('') }
    case 'delete-word':
      return { ...line, text: line.text.replace(/\S+\s*$|\s+$/u, '') }
    case 'shift':
      return { ...line, shift: line.shift === 'off' ? 'once' : line.shift === 'once' ? 'all' : 'off' }
    case 'digits':
      return { ...line, digits: !line.digits }
    default:
      return line
  }
}

/** Puts a word in place of what was begun of it, and a space after it. */
export function complete(line: ComposedLine, word: string): ComposedLine {
  const begun = beginningOf(line.text)
  const cased = caseAs(begun, line.shift, word)
  const text = `${line.text.slice(0, line.text.length - begun.length)}${cased} `
  if (text.length > longestLine) return line
  return { text, shift: line.shift === 'all' ? 'all' : 'off', digits: false }
}

/** What has been begun of a word at the end of the line; empty after a space. */
export function beginningOf(text: string): string {
  return /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text)?.[0] ?? ''
}

function written(line: ComposedLine, { text, shifted, digit, space }: LetterWriting): ComposedLine {
  const after = space ? ' ' : ''
  if (line.digits && digit !== undefined) {
    const next = appended(line, digit + after)
    return space ? { ...next, digits: false } : next
  }
  const cased = line.shift === 'off' ? text : line.shift === 'once' ? shifted : everyCapital(text, shifted)
  const next = appended(line, cased + after)
  return { ...next, shift: line.shift === 'all' ? 'all' : 'off', digits: line.digits && !space }
}

function appended(line: ComposedLine, text: string): ComposedLine {
  return line.text.length + text.length > longestLine ? line : { ...line, text: line.text + text }
}

function everyCapital(text: string, shifted: string): string {
  return text.toLowerCase() === shifted.toLowerCase() ? [...text].map(capital).join('') : shifted
}

function caseAs(begun: string, shift: ComposedLine['shift'], word: string): string {
  if (shift === 'all') return [...word].map(capital).join('')
  const large = begun === '' ? shift === 'once' : begun !== begun.toLowerCase()
  return large ? capital(word) : word
}
