import type { ElementKind } from './page-layout.ts'

/** What the guess game on the practice page waits for: `nothing` where it is not played. */
export const guessSteps = ['nothing', 'kind', 'height', 'next'] as const
export type GuessStep = (typeof guessSteps)[number]

/** Fifths of a page from the top. */
export const guessHeights = ['top', 'upper', 'middle', 'lower', 'bottom'] as const
export type GuessHeight = (typeof guessHeights)[number]

/** What is given to the game from outside of its page: by keys, or by words. */
export type GuessGiven =
  /** The next cue; the same once more while it is not answered. */
  | { readonly do: 'play' }
  /** The cue that was answered, or what the user took it for, once more. */
  | { readonly do: 'hear'; readonly what: 'cue' | 'guess' }
  | { readonly do: 'kind'; readonly kind: ElementKind }
  /** A kind by its number on the page, from 1. */
  | { readonly do: 'kind-number'; readonly number: number }
  | { readonly do: 'height'; readonly height: GuessHeight }
  /** A key, 48–72, that plays the band. */
  | { readonly do: 'key'; readonly key: number }
  /** Keys mean again what they usually do. */
  | { readonly do: 'keys-off' }

/** The practice page, where the sounds are learnt. */
export interface GuessPage {
  /** Its address, which opens it at the game. */
  readonly address: string
  /** Gives the game in a tab what was played or said; false where no game is there any more. */
  give(tabId: number, given: GuessGiven): Promise<boolean>
}
