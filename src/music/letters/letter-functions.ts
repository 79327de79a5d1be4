import { highest, lowest, middle } from '../notes.ts'

/** What a strike does besides writing. `complete`: takes the completion at `place`, from 1. */
export type LetterFunction =
  | { readonly kind: 'space' | 'backspace' | 'enter' | 'shift' | 'digits' }
  | { readonly kind: 'tell' | 'take-back' | 'delete-word' }
  | { readonly kind: 'complete'; readonly place: number }

/** The same in every language. All that is no writing begins at the lowest key, enter at the highest. */
export const letterFunctions: readonly (readonly [readonly number[], LetterFunction])[] = [
  [[middle], { kind: 'space' }],
  [[lowest], { kind: 'backspace' }],
  [[highest], { kind: 'enter' }],
  [[lowest, 50], { kind: 'digits' }],
  [[lowest, 51], { kind: 'tell' }],
  [[lowest, 52], { kind: 'shift' }],
  [[lowest, 53], { kind: 'complete', place: 1 }],
  [[lowest, 55], { kind: 'complete', place: 2 }],
  [[lowest, 57], { kind: 'complete', place: 3 }],
  [[lowest, 59], { kind: 'complete', place: 4 }],
  [[lowest, 54], { kind: 'take-back' }],
  [[lowest, 56], { kind: 'delete-word' }],
]

/** The keys that take the completion at a place, from 1; none where there is no such place. */
export function completionKeys(place: number): readonly number[] {
  const found = letterFunctions.find(([, meaning]) => meaning.kind === 'complete' && meaning.place === place)
  return found?.[0] ?? []
}

/** Signs by the key that is played with the highest one: plain, and after shift. */
export const letterSigns: readonly (readonly [number, string, string])[] = [
  [69, '.', ':'],
  [67, ',', ';'],
  [65, "'", '"'],
  [64, '?', '!'],
  [71, '-', '_'],
  [66, '/', '€'],
  [63, '@', '#'],
  [62, '(', ')'],
  [68, '&', '%'],
  [70, '+', '='],
  [61, '*', '$'],
]

/** Digits by key while digits are on: as in numbers of base 10. */
export const letterDigits: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 10 }, (_, place) => [61 + place, String((place + 1) % 10)]),
)
