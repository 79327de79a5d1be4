import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import { createLetterBook } from '../music/letters/letter-book.ts'
import { letterTables } from '../music/letters/letter-tables.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { type HandTrouble, oftenTroubled, strikeTrouble } from '../music/practice/hand-trouble.ts'
import { chooseText, nextStrike, pieceId, pieceOf, strikeText } from '../music/practice/letters-text.ts'
import { missesToPlay } from '../music/practice/round.ts'
import type { PracticeHeard } from '../state/practice-state.ts'
import type { Over, PracticeTask, TaskParts, Told } from './practice-task.ts'

interface Parts extends TaskParts {
  readonly language: Language
  /** Words of the language, the most common first. */
  readonly words: readonly string[]
}

/** A short text, written strike by strike; a wrong strike writes nothing. */
export function createLettersRound(parts: Parts): PracticeTask {
  const book = createLetterBook(letterTables[parts.language])
  const idOf = (piece: string) => pieceId(parts.language, piece)
  const whole = chooseText(parts.words, book, piece => parts.book().items.get(idOf(piece)), parts.wall())
  let written = 0
  let strikes = 0
  let wrong = 0
  /** Of the strike that is wanted now. */
  let misses = 0
  let helped = false
  let shownAt = parts.now()
  let heard: PracticeHeard | undefined
  let troubles: readonly HandTrouble[] = []

  const isOver = () => written >= whole.length
  const wanted = () => (isOver() ? [] : nextStrike(whole, written, book))
  const keysShown = () => !parts.fromMemory() || helped

  return {
    aim: 'letters',
    reading: () => 'letters',
    isOver,
    shown: () => ({
      aim: 'letters',
      place: Math.min(whole.length, written + 1),
      of: whole.length,
      right: strikes - wrong,
      wanted: isOver()
        ? undefined
        : { name: nameOf(wanted()), strikes: keysShown() ? [wanted()] : undefined },
      heard,
      text: { whole, written },
    }),
    first: () => say('practice-text', { text: whole, word: wordHere(), next: next() }),
    again: wordAndNext,
    wanted: () => (isOver() ? [] : [wanted()]),
    help() {
      helped = true
      return say('practice-shown', { name: next(), notes: notesInWords([wanted()]) })
    },
    /** What is wanted writes itself: for who cannot, or does not want to. */
    skip() {
      const struck = strikeText(whole, written, wanted(), book)
      written = struck.kind === 'right' ? struck.written : whole.length
      heard = undefined
      return isOver() ? over() : { kind: 'right', text: say('practice-skipped', { next: begin() }) }
    },
    tally: () => ({ right: strikes - wrong, of: strikes }),
    letter(keys, at) {
      strikes += 1
      const struck = strikeText(whole, written, keys, book)
      if (struck.kind === 'wrong') return missed(keys, struck.wrote)
      if (misses === 0)
        parts.record(idOf(struck.piece), helped ? 'helped' : 'right', Math.max(0, at - shownAt))
      heard = { notes: notesInWords([keys]), means: shownPiece(struck.piece), verdict: 'right' }
      written = struck.written
      return goOn()
    },
  }

  function missed(keys: readonly number[], wrote: string | undefined): Told {
    wrong += 1
    misses += 1
    const trouble = strikeTrouble(wanted(), keys)
    if (trouble !== undefined) troubles = [...troubles, trouble]
    const piece = pieceOf(wanted(), book)
    if (misses === 1 && !helped && piece !== undefined) parts.record(idOf(piece), 'missed', 0)
    helped ||= misses >= missesToPlay
    const played = notesInWords([keys])
    heard = { notes: played, means: wrote === undefined ? '' : shownPiece(wrote), verdict: 'wrong' }
    const notes = keysShown() ? notesInWords([wanted()]) : ''
    const means = wrote === undefined ? '' : spoken(shownPiece(wrote))
    return {
      kind: 'wrong',
      text: say('practice-wrong', { played, means, name: next(), notes }),
      play: misses >= missesToPlay ? [wanted()] : undefined,
    }
  }

  function goOn(): Told {
    if (isOver()) return over()
    const told = begin()
    // At the beginning of a word all of it is told; inside one only what comes next.
    return whole[written - 1] === ' ' ? { kind: 'right', text: told } : { kind: 'briefly', words: next() }
  }

  function over(): Over {
    const percent = strikes === 0 ? 0 : Math.round(((strikes - wrong) / strikes) * 100)
    const perCharacter = strikes / Math.max(1, whole.length)
    const text = say('practice-letters-over', { percent, perCharacter })
    return { kind: 'over', text, trouble: oftenTroubled(troubles) }
  }

  /** What is wanted is another strike now. */
  function begin(): Text {
    misses = 0
    helped = false
    shownAt = parts.now()
    return wordAndNext()
  }

  function wordAndNext(): Text {
    return say('practice-word', { word: wordHere(), next: next() })
  }

  function wordHere(): string {
    const from = whole.lastIndexOf(' ', written - 1) + 1
    return whole.slice(written === 0 ? 0 : from).split(' ')[0] ?? ''
  }

  /** What the next strike writes, to be said. */
  function next(): Text | string {
    return spoken(nameOf(wanted()))
  }

  function nameOf(keys: readonly number[]): string {
    const meaning = book.read(keys)
    if (meaning?.kind === 'space') return '␣'
    if (meaning?.kind !== 'text') return ''
    return meaning.space ? `${meaning.text}␣` : meaning.text
  }
}

/** A piece as it is drawn: spaces can be seen. */
function shownPiece(piece: string): string {
  return piece.replaceAll(' ', '␣')
}

/** A drawn piece as it is said. */
function spoken(drawn: string): Text | string {
  if (drawn === '␣') return say('practice-space')
  return drawn.endsWith('␣') ? say('practice-and-space', { letters: drawn.slice(0, -1) }) : drawn
}
