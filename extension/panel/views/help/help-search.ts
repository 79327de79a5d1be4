import { keysOf, type Motif } from '../../../../src/music/motif.ts'
import { isKey } from '../../../../src/music/notes.ts'
import { notesInWords, parseNotes } from '../../../../src/music/notes-in-words.ts'
import { plainText } from '../../../../src/speech/plain-words.ts'
import type { CommandRow } from '../../panel-actions.ts'

type Sought = Pick<CommandRow, 'phrases' | 'help' | 'group' | 'motif' | 'chord'>

/** What of a row is compared, made once. */
interface Compared {
  /** Phrases without their slots, and those that have none. */
  readonly phrases: readonly string[]
  readonly whole: readonly string[]
  readonly words: readonly string[]
}

const compared = new WeakMap<Sought, Compared>()

/**
 * Commands that are sought, the likeliest first: by keys (“C3 E3”, “D3+G3”), those that have just these before
 * those in which they come one after another; by words, those in which each begins a word or a key's number: first
 * whose phrase it is, then whose phrase begins so, then who has all in one phrase. All for an empty search.
 */
export function matchCommands<R extends Sought>(commands: readonly R[], sought: string): readonly R[] {
  const keys = soughtKeys(sought)
  if (keys !== undefined) return ranked(commands, row => rankOfKeys(row, keys))
  const wanted = wordsOf(sought)
  if (wanted.length === 0) return commands
  const whole = wanted.join(' ')
  const asKeys = wanted.filter(word => !isFilled(word) || wanted.length === 1)
  return ranked(commands, row => rankOfWords(comparedOf(row), asKeys.length === 0 ? wanted : asKeys, whole))
}

/** Keys where nothing else is sought: at least one written as a note, so that numbers stay numbers. */
function soughtKeys(sought: string): Motif | undefined {
  return /[a-g][#♯]?\d/i.test(sought) ? parseNotes(sought.replace(/\s*\+\s*/g, '+')) : undefined
}

function rankOfKeys({ motif, chord }: Sought, keys: Motif): number | undefined {
  const wanted = notesInWords(keys)
  const own = [motif, ...(chord === undefined ? [] : [[chord]])]
  if (own.some(one => notesInWords(one) === wanted)) return 0
  const order = keysOf(keys).join(' ')
  return own.some(one => ` ${keysOf(one).join(' ')} `.includes(` ${order} `)) ? 1 : undefined
}

function rankOfWords(
  { phrases, whole: complete, words }: Compared,
  wanted: readonly string[],
  whole: string,
): number | undefined {
  if (!wanted.every(start => words.some(word => word.startsWith(start)))) return undefined
  if (complete.includes(whole)) return 0
  if (phrases.some(phrase => phrase.startsWith(whole))) return 1
  const inOne = phrases.some(phrase => wanted.every(start => ` ${phrase}`.includes(` ${start}`)))
  return inOne ? 2 : 3
}

function ranked<R>(rows: readonly R[], rank: (row: R) => number | undefined): readonly R[] {
  const found = rows.flatMap(row => {
    const of = rank(row)
    return of === undefined ? [] : [{ row, of }]
  })
  // Of equals the order of help stays.
  return found.sort((a, b) => a.of - b.of).map(({ row }) => row)
}

function comparedOf(row: Sought): Compared {
  const known = compared.get(row)
  if (known !== undefined) return known
  const { phrases, help, group, motif, chord } = row
  const made = {
    phrases: phrases.map(phrase => plainText(phrase.replace(/\[[^\]]*\]|\{[^}]*\}/g, ' '))),
    whole: phrases
      .filter(phrase => !phrase.includes('{'))
      .map(phrase => plainText(phrase.replace(/\[[^\]]*\]/g, ' '))),
    words: wordsOf([...phrases, help, group, ...motif.flat(), ...(chord ?? [])].join(' ')),
  }
  compared.set(row, made)
  return made
}

/** A number that is no key fills a slot: “click 4”. */
function isFilled(word: string): boolean {
  return /^\d+$/.test(word) && !isKey(Number(word))
}

/** Words in lower case and without accents, so that "medios" and "médios" find the same. */
function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(' ')
    .filter(word => word !== '')
}
