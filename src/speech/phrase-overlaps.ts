import { rankOf } from './match-phrase.ts'
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { type PhraseEntry, type SlotKind, type Wording, wordingsOf } from './phrase-template.ts'
import { plainWords } from './plain-words.ts'
import { readWording } from './read-wording.ts'

/** A command with one of its templates. */
export interface PhraseOwner {
  readonly command: string
  readonly phrase: string
}

/** Two templates of different commands that match the same words, and which of them gets these. */
export interface PhraseOverlap {
  /** Words that both match. */
  readonly text: string
  readonly templates: readonly [PhraseOwner, PhraseOwner]
  /** The command that gets them; undefined where only the last activity decides. */
  readonly wins: string | undefined
  readonly why: 'literal-over-slot' | 'number-over-name' | 'name-over-words' | 'more-own-words' | 'undecided'
}

interface Owned extends PhraseOwner {
  readonly wording: Wording
}

const number = '4'
const word = 'mail'

/**
 * Every pair of templates that can match the same words, each with its shortest example. Found by
 * saying every wording to every other, its slots filled with a number, with a word, and with the
 * other's own words. What merely sounds alike is left out: it decides nothing where words fit literally.
 */
export function phraseOverlaps(
  entries: readonly PhraseEntry[],
  language: NumberWords,
): readonly PhraseOverlap[] {
  const all = entries.flatMap(({ command, phrases }) =>
    phrases.flatMap(phrase => wordingsOf(phrase).map((wording): Owned => ({ command, phrase, wording }))),
  )
  const found = new Map<string, PhraseOverlap>()
  for (const [place, first] of all.entries()) {
    for (const second of all.slice(place + 1)) {
      if (first.command === second.command || !canShare(first.wording, second.wording)) continue
      const text = sharedText(first.wording, second.wording, language)
      const key = JSON.stringify([first.command, first.phrase, second.command, second.phrase])
      const known = found.get(key)
      if (text === undefined || (known !== undefined && known.text.length <= text.length)) continue
      found.set(key, { text, templates: [owner(first), owner(second)], ...decided(first, second) })
    }
  }
  return [...found.values()]
}

/** The first command of these whose words a template would take, or that nothing would decide between. */
export function commandLosingTo(
  template: string,
  entries: readonly PhraseEntry[],
  language: NumberWords,
): string | undefined {
  const own = wordingsOf(template).map((wording): Owned => ({ command: '', phrase: template, wording }))
  return entries.find(({ command, phrases }) =>
    phrases.some(phrase =>
      wordingsOf(phrase).some(wording => {
        const other: Owned = { command, phrase, wording }
        return own.some(
          one =>
            rankOf(one.wording) >= rankOf(wording) &&
            canShare(one.wording, wording) &&
            sharedText(one.wording, wording, language) !== undefined &&
            decided(one, other).wins !== command,
        )
      }),
    ),
  )?.command
}

/** Where neither has a slot at an end, both need the same word there: most pairs are told apart by this alone. */
function canShare(first: Wording, second: Wording): boolean {
  return [0, -1].every(end => {
    const [one, other] = [first.at(end), second.at(end)]
    return one?.kind !== 'word' || other?.kind !== 'word' || one.word === other.word
  })
}

function sharedText(first: Wording, second: Wording, language: NumberWords): string | undefined {
  const texts = [...examples(first, second), ...examples(second, first)]
  return texts
    .sort((a, b) => a.length - b.length)
    .find(text => {
      const reading = { text, words: plainWords(text), language, alike: false }
      return readWording(first, reading) !== undefined && readWording(second, reading) !== undefined
    })
}

/** The wording said with its slots filled, one way each. */
function examples(wording: Wording, other: Wording): readonly string[] {
  const own = other.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
  const runs = own.flatMap((_, from) => own.slice(from).map((_, more) => own.slice(from, from + more + 1)))
  const fillings = (slot: SlotKind) =>
    slot === 'number' ? [number] : [number, word, ...runs.map(run => run.join(' '))]
  return wording.reduce<readonly string[]>(
    (texts, piece) => {
      const words = piece.kind === 'word' ? [piece.word] : fillings(piece.slot)
      return texts.flatMap(text => words.map(word => (text === '' ? word : `${text} ${word}`)))
    },
    [''],
  )
}

function decided(first: Owned, second: Owned): Pick<PhraseOverlap, 'wins' | 'why'> {
  const difference = rankOf(first.wording) - rankOf(second.wording)
  if (difference === 0) return { wins: undefined, why: 'undecided' }
  const [winner, loser] = difference > 0 ? [first, second] : [second, first]
  const kinds = [sureness(winner.wording), sureness(loser.wording)]
  const why =
    kinds[0] === kinds[1]
      ? 'more-own-words'
      : kinds[0] === 'literal'
        ? 'literal-over-slot'
        : kinds[0] === 'number'
          ? 'number-over-name'
          : 'name-over-words'
  return { wins: winner.command, why }
}

function sureness(wording: Wording): 'literal' | SlotKind {
  const slots = wording.flatMap(piece => (piece.kind === 'slot' ? [piece.slot] : []))
  if (slots.length === 0) return 'literal'
  if (slots.every(slot => slot === 'number')) return 'number'
  return slots.includes('words') ? 'words' : 'name'
}

function owner({ command, phrase }: Owned): PhraseOwner {
  return { command, phrase }
}
