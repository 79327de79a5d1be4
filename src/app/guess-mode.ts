import { createGuessReader } from '../music/guess-reader.ts'
import { middle } from '../music/notes.ts'
import type { GuessGiven, GuessStep } from '../ports/guess-page.ts'
import { driveReader } from './drive-reader.ts'
import { handsOf, type ModeParts, playedEscape, refuseKeys } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

/** The game on the practice page, as the keys see it. */
export interface PlayedGame {
  /** What it waits for now. */
  readonly step: () => GuessStep
  give(given: GuessGiven): void
  /** What these words answer; undefined where they are something else. */
  readonly reads: (words: string) => readonly GuessGiven[] | undefined
  /** Keys mean again what they usually do. */
  left(): void
}

/** Keys, and words, answer the guess game: a number for the kind, then the key of the band. */
export function createGuessMode(parts: ModeParts, game: PlayedGame): KeyMode {
  const driver = driveReader(createGuessReader(handsOf(parts)), parts.clock, event => {
    if (event.kind === 'escape') void parts.dispatch(playedEscape)
    else if (event.kind === 'unclear') refuseKeys(parts, event.keys)
    else take(event.key)
  })

  return {
    note: driver.note,
    latched(keys) {
      const [key, ...others] = keys
      if (key !== undefined && others.length === 0) take(key)
      else refuseKeys(parts, keys)
    },
    words(text) {
      const given = game.reads(text)
      for (const one of given ?? []) game.give(one)
      return given !== undefined
    },
    leave() {
      driver.stop()
      game.left()
    },
  }

  function take(key: number): void {
    const given = meaningOf(key, game.step())
    if (given === undefined) refuseKeys(parts, [key])
    else game.give(given)
  }
}

/** Right of the middle key numbers are counted, as where numbers are played; the middle one goes on. */
export function meaningOf(key: number, step: GuessStep): GuessGiven | undefined {
  const number = key - middle
  switch (step) {
    case 'height':
      return { do: 'key', key }
    case 'kind':
      if (number === 0) return { do: 'play' }
      return number > 0 ? { do: 'kind-number', number } : undefined
    case 'next':
      if (number === 0) return { do: 'play' }
      if (number === 1) return { do: 'hear', what: 'cue' }
      return number === 2 ? { do: 'hear', what: 'guess' } : undefined
    case 'nothing':
      return undefined
  }
}
