import { say, type Text } from '../language/text.ts'
import { sameMotif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { median } from '../music/practice/boxes.ts'
import { chooseNext } from '../music/practice/choose-next.ts'
import { handTrouble, oftenTroubled } from '../music/practice/hand-trouble.ts'
import { shownNumber } from '../music/practice/numbers-to-practise.ts'
import type { PracticeItem } from '../music/practice/practice-item.ts'
import {
  isOver,
  itemsOfRound,
  missesToPlay,
  newRound,
  playedRight,
  playedWrong,
  skipped,
  withItem,
} from '../music/practice/round.ts'
import type { PracticeAim } from '../ports/practice-aim.ts'
import type { PracticeHeard } from '../state/practice-state.ts'
import type { KeyBinding } from './key-bindings.ts'
import type { Over, PracticeTask, TaskParts, Told } from './practice-task.ts'

interface Parts extends TaskParts {
  readonly aim: PracticeAim
  /** At least one, in the order in which they should be learnt. */
  readonly items: readonly PracticeItem[]
  /** What a binding is called. */
  readonly nameOf: (binding: KeyBinding) => string
}

/** A round of ten things that are played one after another. */
export function createItemsRound(parts: Parts): PracticeTask {
  let round = newRound(parts.aim)
  let heard: PracticeHeard | undefined
  askNext()

  return {
    aim: parts.aim,
    reading: () => (round.item?.value === undefined ? 'motifs' : 'numbers'),
    isOver: () => round.item === undefined,
    shown() {
      const { item } = round
      return {
        aim: parts.aim,
        place: Math.min(itemsOfRound, round.done + 1),
        of: itemsOfRound,
        right: round.right,
        wanted: item && { name: item.name, strikes: keysShown() ? item.motif : undefined },
        heard,
        text: undefined,
      }
    },
    first: ask,
    again: ask,
    wanted: () => round.item?.motif ?? [],
    help() {
      round = { ...round, helped: true }
      const { name = '', motif = [] } = round.item ?? {}
      return say('practice-shown', { name, notes: notesInWords(motif) })
    },
    skip() {
      round = skipped(round)
      heard = undefined
      askNext()
      return round.item === undefined
        ? over()
        : { kind: 'right', text: say('practice-skipped', { next: ask() }) }
    },
    tally: () => ({ right: round.right, of: round.done }),
    motif(played, meant, at) {
      const { item } = round
      if (item === undefined) return over()
      const notes = notesInWords(played)
      const trouble = handTrouble(item.motif, played)
      if (trouble !== undefined) round = { ...round, troubles: [...round.troubles, trouble] }
      const [only, ...others] = meant
      const means = meant.map(parts.nameOf).join(' · ')
      if (only !== undefined && others.length === 0 && sameMotif(only.motif, item.motif))
        return right(notes, means, at)
      // Its chord in place of its motif is no slip.
      if (only !== undefined && others.length === 0 && means === item.name) {
        heard = { notes, means, verdict: 'unclear' }
        const wanted = keysShown() ? notesInWords(item.motif) : ''
        return {
          kind: 'wrong',
          text: say('practice-other-way', { played: notes, name: means, notes: wanted }),
          play: undefined,
        }
      }
      return wrong(notes, means)
    },
    number(value, at) {
      if (round.item === undefined) return over()
      return value === round.item.value ? right('', shownNumber(value), at) : wrong('', shownNumber(value))
    },
  }

  function right(notes: string, means: string, at: number): Told {
    const { item } = round
    const after = playedRight(round, at)
    round = after.round
    heard = { notes, means, verdict: 'right' }
    if (item !== undefined && after.verdict !== undefined) parts.record(item.id, after.verdict, after.ms)
    askNext()
    return round.item === undefined ? over() : { kind: 'right', text: say('practice-right', { next: ask() }) }
  }

  function wrong(notes: string, means: string): Told {
    const after = playedWrong(round)
    round = after.round
    heard = { notes, means, verdict: 'wrong' }
    const { name = '', motif = [], id = '' } = round.item ?? {}
    if (after.verdict !== undefined) parts.record(id, after.verdict, 0)
    const wanted = keysShown() ? notesInWords(motif) : ''
    const text = say('practice-wrong', { played: notes, means, name, notes: wanted })
    return { kind: 'wrong', text, play: round.misses >= missesToPlay ? motif : undefined }
  }

  function askNext(): void {
    if (isOver(round)) return
    const item = chooseNext(parts.items, parts.book(), round.shown, parts.wall())
    if (item !== undefined) round = withItem(round, item, parts.now())
  }

  function ask(): Text {
    const { name = '', motif = [] } = round.item ?? {}
    const notes = keysShown() ? notesInWords(motif) : ''
    return say('practice-ask', { place: round.done + 1, of: itemsOfRound, name, notes })
  }

  /** From memory keys are shown once they are needed. */
  function keysShown(): boolean {
    return !parts.fromMemory() || round.helped || round.misses >= missesToPlay
  }

  function over(): Over {
    const seconds = (median(round.speeds) ?? 0) / 1000
    return {
      kind: 'over',
      text: say('practice-over', { right: round.right, of: round.done, seconds }),
      trouble: oftenTroubled(round.troubles),
    }
  }
}
