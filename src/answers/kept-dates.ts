import { foldTag } from './kept-entry.ts'

/** Wall times in ms: from the first, up to but without the second. */
export interface DateRange {
  readonly from: number
  readonly to: number
}

type Unit = 'day' | 'week' | 'month' | 'year'

interface DateWords {
  /** Words that may stand before a time: “in October”. */
  readonly in: readonly string[]
  readonly since: readonly string[]
  readonly before: readonly string[]
  readonly fixed: Readonly<Record<string, readonly [Unit, number]>>
  /** “last 3 days”, with the number for N. */
  readonly lastN: readonly string[]
  readonly units: Readonly<Record<string, Unit>>
  readonly months: readonly (readonly string[])[]
}

/** Without case and accents. */
const dateWords: Readonly<Record<string, DateWords>> = {
  en: {
    in: ['in', 'from', 'of', 'during'],
    since: ['since'],
    before: ['before'],
    fixed: {
      today: ['day', 0],
      yesterday: ['day', 1],
      'this week': ['week', 0],
      'last week': ['week', 1],
      'this month': ['month', 0],
      'last month': ['month', 1],
      'this year': ['year', 0],
      'last year': ['year', 1],
    },
    lastN: ['last N', 'the last N', 'past N', 'the past N'],
    units: {
      day: 'day',
      days: 'day',
      week: 'week',
      weeks: 'week',
      month: 'month',
      months: 'month',
      year: 'year',
      years: 'year',
    },
    months: [
      ['january'],
      ['february'],
      ['march'],
      ['april'],
      ['may'],
      ['june'],
      ['july'],
      ['august'],
      ['september'],
      ['october'],
      ['november'],
      ['december'],
    ],
  },
  es: {
    in: ['en', 'de', 'desde el', 'durante'],
    since: ['desde'],
    before: ['antes de'],
    fixed: {
      hoy: ['day', 0],
      ayer: ['day', 1],
      'esta semana': ['week', 0],
      'la semana pasada': ['week', 1],
      'semana pasada': ['week', 1],
      'este mes': ['month', 0],
      'el mes pasado': ['month', 1],
      'mes pasado': ['month', 1],
      'este ano': ['year', 0],
      'el ano pasado': ['year', 1],
      'ano pasado': ['year', 1],
    },
    lastN: ['los ultimos N', 'las ultimas N', 'ultimos N', 'ultimas N'],
    units: {
      dia: 'day',
      dias: 'day',
      semana: 'week',
      semanas: 'week',
      mes: 'month',
      meses: 'month',
      ano: 'year',
      anos: 'year',
    },
    months: [
      ['enero'],
      ['febrero'],
      ['marzo'],
      ['abril'],
      ['mayo'],
      ['junio'],
      ['julio'],
      ['agosto'],
      ['septiembre', 'setiembre'],
      ['octubre'],
      ['noviembre'],
      ['diciembre'],
    ],
  },
  de: {
    in: ['im', 'in', 'vom', 'von', 'aus dem', 'aus'],
    since: ['seit'],
    before: ['vor'],
    fixed: {
      heute: ['day', 0],
      gestern: ['day', 1],
      'diese woche': ['week', 0],
      'dieser woche': ['week', 0],
      'letzte woche': ['week', 1],
      'letzter woche': ['week', 1],
      'diesen monat': ['month', 0],
      'dieser monat': ['month', 0],
      'diesem monat': ['month', 0],
      'letzten monat': ['month', 1],
      'letztem monat': ['month', 1],
      'dieses jahr': ['year', 0],
      'diesem jahr': ['year', 0],
      'letztes jahr': ['year', 1],
      'letztem jahr': ['year', 1],
    },
    lastN: ['letzte N', 'letzten N', 'die letzten N', 'den letzten N'],
    units: {
      tag: 'day',
      tage: 'day',
      tagen: 'day',
      woche: 'week',
      wochen: 'week',
      monat: 'month',
      monate: 'month',
      monaten: 'month',
      jahr: 'year',
      jahre: 'year',
      jahren: 'year',
    },
    months: [
      ['januar', 'janner'],
      ['februar'],
      ['marz', 'maerz'],
      ['april'],
      ['mai'],
      ['juni'],
      ['juli'],
      ['august'],
      ['september'],
      ['oktober'],
      ['november'],
      ['dezember'],
    ],
  },
  fr: {
    in: ['en', 'de', 'd', 'du', 'pendant', 'au mois de'],
    since: ['depuis'],
    before: ['avant'],
    fixed: {
      'aujourd hui': ['day', 0],
      hier: ['day', 1],
      'cette semaine': ['week', 0],
      'la semaine derniere': ['week', 1],
      'semaine derniere': ['week', 1],
      'ce mois': ['month', 0],
      'ce mois ci': ['month', 0],
      'le mois dernier': ['month', 1],
      'mois dernier': ['month', 1],
      'cette annee': ['year', 0],
      'l annee derniere': ['year', 1],
      'annee derniere': ['year', 1],
    },
    lastN: [
      'les N derniers',
      'les N dernieres',
      'N derniers',
      'N dernieres',
      'ces N derniers',
      'ces N dernieres',
    ],
    units: {
      jour: 'day',
      jours: 'day',
      semaine: 'week',
      semaines: 'week',
      mois: 'month',
      an: 'year',
      ans: 'year',
      annee: 'year',
      annees: 'year',
    },
    months: [
      ['janvier'],
      ['fevrier'],
      ['mars'],
      ['avril'],
      ['mai'],
      ['juin'],
      ['juillet'],
      ['aout'],
      ['septembre'],
      ['octobre'],
      ['novembre'],
      ['decembre'],
    ],
  },
}

/** Words of the longest time: “aus dem letzten 12 monaten”. */
const mostWords = 7

/**
 * The time that the words at `at` say (“this week”, “in October”, “since yesterday”, “the last 3 days”), and how many
 * words say it; undefined where they say none. A month without a year is the last one that has begun. Weeks begin on
 * Monday (ISO 8601); days are those of the machine's own calendar.
 *
 * @param words without case and accents, as `plainDateWords` gives them
 * @param now wall time in ms
 */
export function readDate(
  words: readonly string[],
  at: number,
  language: string,
  now: number,
): { readonly range: DateRange; readonly words: number } | undefined {
  const known = dateWords[language]
  if (known === undefined) return undefined
  for (const [relation, prefixes] of [
    ['since', known.since],
    ['before', known.before],
    ['in', known.in],
  ] as const) {
    for (const prefix of prefixes) {
      const length = prefix.split(' ').length
      if (words.slice(at, at + length).join(' ') !== prefix) continue
      const read = readTime(words, at + length, known, now, true)
      if (read === undefined) continue
      const { from, to } = read.range
      const range =
        relation === 'in'
          ? read.range
          : relation === 'since'
            ? { from, to: Number.POSITIVE_INFINITY }
            : { from: Number.NEGATIVE_INFINITY, to: from }
      return { range: relation === 'in' ? { from, to } : range, words: length + read.words }
    }
  }
  return readTime(words, at, known, now, false)
}

function readTime(
  words: readonly string[],
  at: number,
  known: DateWords,
  now: number,
  afterPreposition: boolean,
): { readonly range: DateRange; readonly words: number } | undefined {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const range = timeOf(words.slice(at, at + length), known, now, afterPreposition)
    if (range !== undefined) return { range, words: length }
  }
  return undefined
}

function timeOf(
  words: readonly string[],
  known: DateWords,
  now: number,
  afterPreposition: boolean,
): DateRange | undefined {
  const said = words.join(' ')
  const fixed = Object.hasOwn(known.fixed, said) ? known.fixed[said] : undefined
  if (fixed !== undefined) return back(now, fixed[0], fixed[1])
  const lately = lastOf(words, known, now)
  if (lately !== undefined) return lately
  // “May” and “march” are other words too, and a number may be a topic: only behind “in”, “since” or “before”.
  if (!afterPreposition) return undefined
  const [first = '', second] = words.filter(word => word !== 'de' && word !== 'of')
  const month = known.months.findIndex(names => names.includes(first))
  const year = yearOf(month < 0 ? first : second)
  if (words.length > 3) return undefined
  if (month < 0) return year === undefined || words.length > 1 ? undefined : yearRange(year)
  if (second !== undefined && year === undefined) return undefined
  const today = new Date(now)
  const begun = month <= today.getMonth() ? today.getFullYear() : today.getFullYear() - 1
  return monthRange(year ?? begun, month)
}

function lastOf(words: readonly string[], known: DateWords, now: number): DateRange | undefined {
  const unit = words.flatMap(word => (Object.hasOwn(known.units, word) ? (known.units[word] ?? []) : []))[0]
  const number = words.find(word => /^\d{1,3}$/.test(word))
  if (unit === undefined || number === undefined) return undefined
  const pattern = words
    .map(word => (word === number ? 'N' : word))
    .filter(word => !Object.hasOwn(known.units, word))
  if (!known.lastN.includes(pattern.join(' ')) || Number(number) < 1) return undefined
  const { from } = back(now, unit, Number(number) - (unit === 'day' ? 1 : 0))
  return { from, to: Number.POSITIVE_INFINITY }
}

/** The day, week, month or year that was so many before the one that `now` is in. */
function back(now: number, unit: Unit, count: number): DateRange {
  const today = new Date(now)
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()]
  if (unit === 'year') return yearRange(year - count)
  if (unit === 'month') return monthRange(year, month - count)
  const days = unit === 'week' ? 7 : 1
  // Monday is day 0.
  const first = day - (unit === 'week' ? (today.getDay() + 6) % 7 : 0) - count * days
  return { from: startOf(year, month, first), to: startOf(year, month, first + days) }
}

const yearRange = (year: number): DateRange => ({ from: startOf(year, 0, 1), to: startOf(year + 1, 0, 1) })
const monthRange = (year: number, month: number): DateRange => ({
  from: startOf(year, month, 1),
  to: startOf(year, month + 1, 1),
})
/** Midnight by the machine's own calendar. */
const startOf = (year: number, month: number, day: number) => new Date(year, month, day).getTime()

function yearOf(word: string | undefined): number | undefined {
  return word !== undefined && /^(19|20|21)\d\d$/.test(word) ? Number(word) : undefined
}

/** A word as dates and operators are compared. */
export function plainDateWord(word: string): string {
  return foldTag(word).replace(/[.;:!?]+$/, '')
}
