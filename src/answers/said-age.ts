/** Ages in words of the four languages, as users say them and as pages write them: “a week”, “vor 3 Wochen”. */
import { foldWord } from './fold-word.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Milliseconds of each unit, by how its word begins; months and years as they are on average. */
const units: readonly (readonly [beginning: string, ms: number])[] = [
  ['second', 1_000],
  ['segundo', 1_000],
  ['sekunde', 1_000],
  ['seconde', 1_000],
  ['minut', minute],
  ['hour', hour],
  ['hora', hour],
  ['stunde', hour],
  ['heure', hour],
  ['day', day],
  ['dia', day],
  ['tag', day],
  ['jour', day],
  ['week', 7 * day],
  ['semana', 7 * day],
  ['woche', 7 * day],
  ['semaine', 7 * day],
  ['month', 30.44 * day],
  ['mes', 30.44 * day],
  ['monat', 30.44 * day],
  ['mois', 30.44 * day],
  ['year', 365.25 * day],
  ['ano', 365.25 * day],
  ['jahr', 365.25 * day],
  ['an', 365.25 * day],
]
/** Words after which a unit may go on, so that “another” is no year. */
const endings = /^(?:s|es|n|en|e|nees?|ees?)?$/

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'a an one un una uno ein eine einem einer einen eins une',
    'two dos zwei deux',
    'three tres drei trois',
    'four cuatro vier quatre',
    'five cinco funf cinq',
    'six seis sechs',
    'seven siete sieben sept',
    'eight ocho acht huit',
    'nine nueve neun neuf',
    'ten diez zehn dix',
    'eleven once elf onze',
    'twelve doce zwolf douze',
  ].flatMap((words, at) => words.split(' ').map(word => [word, at + 1])),
)

const fold = (text: string) =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function unitOf(word: string): number | undefined {
  const fitting = units.find(
    ([beginning]) => word.startsWith(beginning) && endings.test(word.slice(beginning.length)),
  )
  return fitting?.[1]
}

/** The first length of time in a text, in milliseconds; undefined without one. */
export function spanIn(text: string): number | undefined {
  const words = fold(text.slice(0, 300)).split(' ')
  for (const [at, word] of words.entries()) {
    const unit = unitOf(word)
    if (unit === undefined) continue
    const before = words[at - 1] ?? ''
    const count = /^\d{1,6}$/.test(before) ? Number(before) : numbers[before]
    if (count !== undefined) return count * unit
    // English counts with the word that is a year in French: “an hour”.
    if (numbers[word] !== undefined) continue
    // “yesterday’s week” says nothing; “this week” and “last month” are one of them.
    return unit
  }
  return undefined
}

/** How long ago a page says that something was, in milliseconds, such as “2 weeks ago (edited)”. */
export function ageOnPage(time: string): number | undefined {
  const folded = fold(time.slice(0, 120))
  if (/^(?:just now|now|ahora|ahora mismo|gerade eben|jetzt|a l instant|maintenant)/.test(folded)) return 0
  if (/^(?:yesterday|ayer|gestern|hier)\b/.test(folded)) return day
  // Pages shorten: 3h, 5d, 2w, 4 mo, 1y.
  const short = /^(\d{1,5}) ?(s|min|m|h|d|w|wk|mo|y|yr|j|sem)\b/.exec(folded)
  if (short !== null) {
    const ms: Readonly<Record<string, number>> = {
      s: 1_000,
      min: minute,
      m: minute,
      h: hour,
      d: day,
      j: day,
      w: 7 * day,
      wk: 7 * day,
      sem: 7 * day,
      mo: 30.44 * day,
      y: 365.25 * day,
      yr: 365.25 * day,
    }
    return Number(short[1]) * (ms[short[2] ?? ''] ?? 0)
  }
  return /\d|\b(?:a|an|un|una|ein|eine|einem|einer|une|hace|vor|il y a|ago)\b/.test(folded)
    ? spanIn(folded)
    : undefined
}
