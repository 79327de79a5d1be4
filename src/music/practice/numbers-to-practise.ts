import type { Motif } from '../motif.ts'
import { middle } from '../notes.ts'
import { type NumberLanguage, writeDigits, writePowers } from '../number-language.ts'
import type { PracticeItem } from './practice-item.ts'

/** Numbers as they are needed: few digits first, as hints, tabs and choices are counted; then others, and negative ones. */
const values: Readonly<Record<NumberLanguage, readonly number[]>> = {
  'base-10': [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 17, 23, 34, 48, 56, 69, 71, 80, 92, 100, 125, 250, 308, 467,
    999, -1, -5, -10, -25,
  ],
  // Each key alone, then two, three and more of them together.
  powers: [
    1, 2, 4, 8, 16, 3, 5, 6, 9, 10, 12, 17, 18, 20, 24, 7, 11, 13, 14, 19, 21, 22, 25, 26, 28, 15, 23, 27, 29,
    30, 31, 32, 64, 33, 48, 100, -1, -2, -4, -3,
  ],
}

/** The numbers of a number language, those needed most first. */
export function numbersToPractise(language: NumberLanguage): readonly PracticeItem[] {
  return values[language].flatMap(value => {
    const motif = keysOfNumber(value, language)
    return motif === undefined
      ? []
      : [
          {
            id: `number:${language}:${value}`,
            set: 'numbers',
            name: shownNumber(value),
            motif,
            value,
          } as const,
        ]
  })
}

/** With a minus sign, which is spoken as one. */
export function shownNumber(value: number): string {
  return value < 0 ? `−${-value}` : String(value)
}

/** How a number is played: in base 10 with the middle key, which enters it. */
function keysOfNumber(value: number, language: NumberLanguage): Motif | undefined {
  if (language === 'powers') {
    const keys = writePowers(value)
    return keys === undefined ? undefined : [keys]
  }
  const digits = writeDigits(value)
  return digits === undefined ? undefined : [...digits, middle].map(key => [key])
}
