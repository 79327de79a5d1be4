import type { GuessHeight } from '../../src/ports/guess-page.ts'
import type { ElementKind } from '../../src/ports/page-layout.ts'

/** What the practice page says of sounds; a language that lacks a part does not compile. */
export interface SoundTexts {
  readonly title: string
  readonly what: string
  readonly legend: string
  /** In front of a kind: a button's name. */
  readonly hear: string
  readonly kinds: Readonly<Record<ElementKind, string>>
  /** What a kind sounds like by instruments. */
  readonly sounds: Readonly<Record<ElementKind, string>>
  /** Where force tells kinds apart. */
  readonly byForce: string
  readonly others: string
  readonly noKinds: string
  readonly game: string
  readonly how: string
  readonly play: string
  readonly playAgain: string
  readonly playNext: string
  readonly whatWasIt: string
  readonly howHigh: string
  readonly heights: Readonly<Record<GuessHeight, string>>
  readonly orKey: string
  readonly turned: string
  readonly keysAnswer: string
  readonly keysHow: string
  readonly kindChosen: (kind: string) => string
  readonly heightChosen: (height: string) => string
  readonly playFirst: string
  readonly allRight: (kind: string, height: string) => string
  readonly kindRight: (kind: string) => string
  readonly kindWrong: (kind: string, guess: string) => string
  readonly heightRight: (height: string) => string
  readonly heightWrong: (height: string, guess: string) => string
  /** `keys`: how many too high, at least one; or too low where `low`. */
  readonly keyWrong: (height: string, keys: number, low: boolean) => string
  readonly hearIt: string
  readonly hearGuess: string
  readonly report: string
  readonly none: string
  readonly byKind: string
  readonly byHeight: string
  readonly right: string
  readonly of: string
  readonly share: string
  readonly all: string
  readonly forget: string
  readonly forgotten: string
  readonly bringBack: string
  readonly broughtBack: string
  readonly blocked: string
  readonly failed: string
  readonly unreadable: string
  readonly notKept: string
}
