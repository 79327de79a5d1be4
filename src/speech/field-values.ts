/** What is said for a field that is no text, as the field takes it: dates as ISO 8601, numbers in digits. Pure. */
import type { NumberWords } from './numbers/spoken-numbers.ts'
import { spokenNumber } from './numbers/spoken-numbers.ts'
import { comparedWords, plainText } from './plain-words.ts'
import { colourOf, monthOf, relativeDay, saysNo, saysYes } from './value-words.ts'

/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const valueKinds = [
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
  'number',
  'range',
  'color',
  'check',
] as const
export type ValueKind = (typeof valueKinds)[number]

/** Longest text that is read, in UTF-16 units. */
const longest = 100

/** The value as HTML writes it, or undefined where it is not understood: nothing is guessed. */
export function readFieldValue(
  kind: ValueKind,
  text: string,
  language: NumberWords,
  today: Day,
): string | undefined {
  const said = text.slice(0, longest).trim()
  if (kind === 'check') return saysYes(plainText(said)) ? 'on' : saysNo(plainText(said)) ? 'off' : undefined
  if (kind === 'color') return colourIn(said)
  if (kind === 'number' || kind === 'range') return numberIn(said, language)
  if (kind === 'date') return written(dateIn(said, language, today))
  if (kind === 'time') return timeIn(said, language)
  if (kind === 'month') return monthIn(said, language)
  if (kind === 'week') return weekIn(said)
  return momentIn(said, language, today)
}

const two = (number: number) => String(number).padStart(2, '0')
const written = (day: Day | undefined) =>
  day === undefined ? undefined : `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`

function colourIn(said: string): string | undefined {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(said)
  if (/^#?[0-9a-f]{6}$/i.test(said)) return `#${said.replace('#', '').toLowerCase()}`
  if (short !== null && said.startsWith('#'))
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')
      .toLowerCase()}`
  return colourOf(plainText(said))
}

function numberIn(said: string, language: NumberWords): string | undefined {
  const digits = /^([-−+]?)(\d{1,15})(?:[.,](\d{1,15}))?\s*%?$/.exec(said)
  if (digits !== null) {
    const [, sign = '', whole = '', part] = digits
    const value = `${sign === '-' || sign === '−' ? '-' : ''}${whole}${part === undefined ? '' : `.${part}`}`
    return String(Number(value))
  }
  const number = spokenNumber(comparedWords(said), language)
  return number === undefined ? undefined : String(number)
}

/** A day that is in the calendar, or undefined. */
function existing(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] ?? 0) ? { year, month, day } : undefined
}

export function dateIn(said: string, language: NumberWords, today: Day): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said)
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(said)
  if (numbers !== null) return inNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), language)
  const plain = plainText(said.replace(/(\d)(?:st|nd|rd|th|er|[ºª°])(?![\p{L}\p{N}])/giu, '$1'))
  const away = relativeDay(plain)
  return away === undefined ? inWords(plain.split(' '), language, today) : daysLater(today, away)
}

/** The day comes first, but in America the month: of two that may be either, English tells nothing. */
function inNumbers(first: number, second: number, year: number, language: NumberWords): Day | undefined {
  if (language !== 'en' || first > 12 || first === second) return existing(year, second, first)
  return second > 12 ? existing(year, first, second) : undefined
}

const fillers = new Set(['of', 'the', 'on', 'de', 'del', 'el', 'la', 'le', 'der', 'den', 'am', 'du'])
const firsts = new Set(['first', 'primero', 'erster', 'ersten', 'erste', 'premier'])

function inWords(words: readonly string[], language: NumberWords, today: Day): Day | undefined {
  const told = words.filter(word => !fillers.has(word)).map(word => (firsts.has(word) ? '1' : word))
  const at = told.findIndex(word => monthOf(word) !== undefined)
  const month = monthOf(told[at] ?? '')
  if (month === undefined) return undefined
  const before = told.slice(0, at)
  const after = told.slice(at + 1)
  // "12 March 2027", or "March 12 2027".
  const splits =
    before.length > 0
      ? [[before, after]]
      : after.map((_, cut) => [after.slice(0, cut + 1), after.slice(cut + 1)])
  for (const [dayWords = [], yearWords = []] of splits) {
    const day = spokenNumber(dayWords, language)
    const year = yearWords.length === 0 ? undefined : yearOf(yearWords, language)
    if (day === undefined || day > 31 || (yearWords.length > 0 && year === undefined)) continue
    if (year !== undefined) return existing(year, month, day)
    const past = month < today.month || (month === today.month && day < today.day)
    return existing(today.year + Number(past), month, day)
  }
  return undefined
}

function yearOf(words: readonly string[], language: NumberWords): number | undefined {
  const whole = spokenNumber(words, language)
  if (whole !== undefined && whole >= 1000) return whole <= 9999 ? whole : undefined
  // "twenty twenty-seven".
  for (let cut = 1; cut < words.length; cut += 1) {
    const [century, rest] = [words.slice(0, cut), words.slice(cut)].map(part => spokenNumber(part, language))
    if (
      century !== undefined &&
      rest !== undefined &&
      century >= 10 &&
      century < 100 &&
      rest < 100 &&
      rest >= 10
    )
      return century * 100 + rest
  }
  return undefined
}

function daysLater({ year, month, day }: Day, days: number): Day {
  // Counted in UTC, where every day has 24 hours.
  const then = new Date(Date.UTC(year, month - 1, day + days))
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() }
}

export function timeIn(said: string, language: NumberWords): string | undefined {
  const plain = said
    .toLowerCase()
    .replace(/\ba\.?\s?m\b\.?/, 'am')
    .replace(/\bp\.?\s?m\b\.?/, 'pm')
    .replace(/^(at|um|a las?|à)\s+/, '')
  const parts = /^(.+?)(?:\s*(am|pm))?$/.exec(plain)
  const clock = (parts?.[1] ?? '')
    .replace(/\b(uhr|heures?|h|o'?clock|horas?)\b\.?|(?<=\d)h(?=\d|$)/g, ':')
    .trim()
  const [hourText = '', minuteText = '', secondText, ...rest] = clock.split(/\s*[:.]\s*/)
  if (rest.length > 0) return undefined
  const half = parts?.[2]
  const [hour, minute, second] = [hourText, minuteText, secondText ?? ''].map((text, place) =>
    text.trim() === '' ? (place === 0 ? undefined : 0) : numberOf(text, language),
  )
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  if (
    minute > 59 ||
    second > 59 ||
    hour > (half === undefined ? 23 : 12) ||
    (half !== undefined && hour === 0)
  )
    return undefined
  // A number alone is an hour only where something says so.
  if (half === undefined && !/[:.]/.test(clock)) return undefined
  const full = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `${two(full)}:${two(minute)}${secondText === undefined || secondText === '' ? '' : `:${two(second)}`}`
}

function numberOf(text: string, language: NumberWords): number | undefined {
  const number = spokenNumber(comparedWords(text), language)
  return number === undefined || number < 0 ? undefined : number
}

function monthIn(said: string, language: NumberWords): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(said)
  const words = plainText(said)
    .split(' ')
    .filter(word => !fillers.has(word))
  const at = words.findIndex(word => monthOf(word) !== undefined)
  const month = iso === null ? monthOf(words[at] ?? '') : Number(iso[2])
  const year = iso === null ? yearOf(words.slice(at + 1), language) : Number(iso[1])
  if (month === undefined || year === undefined || month < 1 || month > 12) return undefined
  return `${year}-${two(month)}`
}

function weekIn(said: string): string | undefined {
  const found = /^(\d{4})-?w(\d{1,2})$/i.exec(said)
  const loose = /(\d{1,2})\D+(\d{4})$/.exec(said)
  const [week, year] = found === null ? [loose?.[1], loose?.[2]] : [found[2], found[1]]
  const number = Number(week)
  return year !== undefined && number >= 1 && number <= 53 ? `${year}-W${two(number)}` : undefined
}

function momentIn(said: string, language: NumberWords, today: Day): string | undefined {
  const words = said.replace(/(\d)T(\d)/, '$1 $2').split(/\s+/)
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const time = timeIn(words.slice(cut).join(' '), language)
    const day = written(dateIn(words.slice(0, cut).join(' ').replace(/,$/, ''), language, today))
    if (time !== undefined && day !== undefined) return `${day}T${time}`
  }
  return undefined
}
