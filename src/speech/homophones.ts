import type { NumberWords } from './numbers/spoken-numbers.ts'

interface Homophones {
  /** What recognisers hear, and the word of a command that was said. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** What they hear where a number was said. */
  readonly numbers: Readonly<Record<string, number>>
}

/** Plain words that sound alike. They count only where the literal reading fails. */
const homophones: Readonly<Record<NumberWords, Homophones>> = {
  en: {
    words: {
      town: ['down'],
      dawn: ['down'],
      hence: ['hints'],
      hint: ['hints'],
      hens: ['hints'],
      clique: ['click'],
      quick: ['click'],
      clip: ['click'],
      lay: ['layout'],
      tap: ['tab'],
      taps: ['tabs'],
      school: ['scroll'],
      scrolled: ['scroll'],
      two: ['to'],
      too: ['to'],
      tu: ['to'],
      know: ['no'],
      mike: ['microphone'],
      marc: ['mark'],
      marked: ['mark'],
      clothes: ['close'],
      closed: ['close'],
    },
    numbers: {
      for: 4,
      fore: 4,
      to: 2,
      too: 2,
      tu: 2,
      won: 1,
      ate: 8,
      sex: 6,
      sicks: 6,
      tree: 3,
      free: 3,
      nein: 9,
      tin: 10,
      oh: 0,
    },
  },
  es: {
    words: { click: ['clic'], klik: ['clic'], vaja: ['baja'] },
    numbers: { tras: 3, sais: 6, seix: 6, ves: 10, hocho: 8 },
  },
  de: {
    words: { click: ['klick'], clique: ['klick'], clicke: ['klicke'], hinweis: ['hinweise'], tap: ['tab'] },
    numbers: { fear: 4, fier: 4, dry: 3, frei: 3, sex: 6, nein: 9 },
  },
  fr: {
    words: {
      click: ['clic'],
      cliques: ['clique'],
      cliquer: ['clique'],
      repere: ['reperes'],
      descend: ['descends'],
      monter: ['monte'],
      montes: ['monte'],
      vas: ['va'],
    },
    numbers: { de: 2, cette: 7, set: 7, vin: 20, sang: 100, hein: 1 },
  },
}

/** Whether the heard word may be the wanted one. Both plain. */
export function soundsLike(heard: string, wanted: string, language: NumberWords): boolean {
  return alsoHeardFor(heard, language).includes(wanted)
}

/** The words of commands that the plain word may have been. */
export function alsoHeardFor(heard: string, language: NumberWords): readonly string[] {
  const { words } = homophones[language]
  return Object.hasOwn(words, heard) ? (words[heard] ?? []) : []
}

/** The number that the plain word may be, or undefined. */
export function numberLike(heard: string, language: NumberWords): number | undefined {
  const { numbers } = homophones[language]
  return Object.hasOwn(numbers, heard) ? numbers[heard] : undefined
}
