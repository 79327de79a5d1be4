import { type Language, languageSaid } from '../language/language.ts'
import { type Setting, type SettingValue, settingsCatalogue, usualValue } from '../settings/catalogue.ts'
import type { SettingsInWords } from '../settings/settings-in-words.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { comparedWords, plainText, plainWords } from '../speech/plain-words.ts'
import { saysNo, saysYes } from '../speech/value-words.ts'
import { isArticle, slightlyWrong, stemOf } from '../speech/word-forms.ts'

/** Something with names, each as plain words without articles. */
export interface Named<T> {
  readonly one: T
  readonly names: readonly (readonly string[])[]
}

/** What words begin with, of how many words that is, and what stands behind it as it was said. `surely`: a whole name was said. */
export interface ReadName<T> {
  readonly found: readonly T[]
  readonly rest: string
  readonly surely: boolean
  readonly words: number
}

/** Words that lead from the name to the value, in any of the languages. */
const leading = new Set('to as is be at a en como es auf zu als ist sur a en comme est'.split(' '))
/** What may be said before a name. */
const before = new Set(
  'setting settings ajuste ajustes einstellung einstellungen reglage reglages my mi mein meine mon ma'.split(
    ' ',
  ),
)
/** What is said behind a number, in any of the languages. */
const units = new Set(
  'percent per cent por ciento prozent pour percents ms millisecond milliseconds milisegundo milisegundos millisekunde millisekunden milliseconde millisecondes s second seconds segundo segundos sekunde sekunden seconde secondes token tokens jeton jetons mb megabyte megabytes megaoctet megaoctets gb gigabyte gigabytes gigas gigaoctets midi band bands banda bandas band bander bande bandes'.split(
    ' ',
  ),
)
const usually = new Set(
  'usual default standard normal habitual predeterminado ublich normalwert vorgabe origine habituel defaut'.split(
    ' ',
  ),
)
const emptied = new Set('empty nothing none vacio nada ninguno leer nichts keine vide rien aucun'.split(' '))
const joining = /\s*,\s*|\s+(?:and|then|y|luego|und|dann|et|puis)\s+/iu

/** All settings by what they are called in a language. */
export function namedSettings(words: SettingsInWords, language: Language): readonly Named<Setting>[] {
  return settingsCatalogue.map(one => ({
    one,
    names: [words.name(one), ...words.also(one)].map(name => meaning(comparedWords(name), language)),
  }))
}

/**
 * What a text begins with: the longest name that was said as it is, else in other forms of its words, else with one
 * slip; else all of those in whose name the first words are. Never throws and never guesses: equals are all returned.
 */
export function readName<T>(
  text: string,
  all: readonly Named<T>[],
  language: Language,
): ReadName<T> | undefined {
  const said = plainWords(text.slice(0, longest))
  const first = said.findIndex(({ plain }) => !before.has(plain) && !isArticle(plain, language))
  const words = said.slice(Math.max(first, 0))
  // Nothing longer than the longest name can be one: what is dictated may begin with “what is” as well.
  const most = Math.max(0, ...all.flatMap(({ names }) => names.map(({ length }) => length)))
  const heads = words
    .map((_, place) => {
      const end = words.length - place
      const head = words.slice(0, end).map(({ plain }) => plain)
      return { end, head: meaning(head, language) }
    })
    .filter(({ head }) => head.length <= most)
  for (const { same, surely } of waysToName)
    for (const { end, head } of heads) {
      const found =
        head.length === 0 ? [] : all.filter(({ names }) => names.some(name => same(head, name, language)))
      if (found.length === 0) continue
      const rest = restFrom(text, words.slice(end), language)
      return { found: found.map(({ one }) => one), rest, surely, words: head.length }
    }
  return undefined
}

/**
 * The value that words mean for a setting, as it is shown; undefined where they mean none. That it is within bounds
 * is not looked at (`fittingChange`). Devices are not known here.
 */
export function readValue(
  setting: Setting,
  said: string,
  words: SettingsInWords,
  language: Language,
): SettingValue | undefined {
  const plainly = comparedWords(said)
  if (usually.has(meaning(plainly, language).join(' '))) return usualValue(setting)
  switch (setting.kind) {
    case 'switch':
      return switched(plainly.join(' '))
    case 'number':
      return numberIn(plainly, language)
    case 'choice':
      return choiceIn(setting, setting.values, said, words, language)
    case 'several': {
      const read = said.split(joining).map(one => choiceIn(setting, setting.values, one, words, language))
      const all = read.filter(one => one !== undefined)
      return all.length === read.length ? ([...new Set(all.map(String))] as SettingValue) : undefined // held to the schema when it is kept
    }
    case 'text':
    case 'address': {
      const written = said.trim()
      return setting.empty && emptied.has(plainly.join(' '))
        ? ''
        : written === ''
          ? undefined
          : tidied(setting, written)
    }
    case 'device':
      return undefined
  }
}

/** What was said to be on or off; undefined for other words. */
export function switched(plainly: string): boolean | undefined {
  return saysYes(plainly) ? true : saysNo(plainly) ? false : undefined
}

type SameName = (head: readonly string[], name: readonly string[], language: Language) => boolean

const exactly: SameName = (head, name) => head.join(' ') === name.join(' ')
const inForms: SameName = (head, name, language) =>
  head.length === name.length && head.every((word, at) => sameStem(word, name[at], language))
const withSlip: SameName = (head, name, language) => {
  if (head.length !== name.length) return false
  const wrong = head.filter((word, at) => !sameStem(word, name[at], language))
  return (
    wrong.length === 1 &&
    head.every((word, at) => sameStem(word, name[at], language) || slightlyWrong(word, name[at] ?? ''))
  )
}
const partly: SameName = (head, name, language) =>
  head.every(word => name.some(other => sameStem(word, other, language)))

const waysToName: readonly { readonly same: SameName; readonly surely: boolean }[] = [
  { same: exactly, surely: true },
  { same: inForms, surely: true },
  { same: withSlip, surely: false },
  { same: partly, surely: false },
]

function sameStem(word: string, other: string | undefined, language: Language): boolean {
  return other !== undefined && (word === other || stemOf(word, language) === stemOf(other, language))
}

/** Longest text that is read, in UTF-16 units. */
const longest = 1000

/** Words without articles; all of them where there is nothing else. */
function meaning(words: readonly string[], language: Language): readonly string[] {
  const kept = words.filter(word => !isArticle(word, language))
  return kept.length === 0 ? words : kept
}

function restFrom(text: string, words: ReturnType<typeof plainWords>, language: Language): string {
  const from = words.findIndex(({ plain }) => !leading.has(plain))
  const first = words[from]
  if (first === undefined) return ''
  // “Stelle das Sprechtempo auf 120 ein”: the end of the verb is no part of the value.
  const last = words.at(-1)
  const parted = language === 'de' && last !== first && last?.plain === 'ein'
  return text.slice(first.start, parted ? last.start : undefined).trim()
}

function numberIn(plainly: readonly string[], language: Language): number | undefined {
  for (let end = plainly.length; end > 0; end -= 1) {
    if (!plainly.slice(end).every(word => units.has(word))) return undefined
    const number = spokenNumber(plainly.slice(0, end), language)
    if (number !== undefined) return number
  }
  return undefined
}

function choiceIn(
  setting: Setting,
  values: readonly (string | number)[],
  said: string,
  words: SettingsInWords,
  language: Language,
): string | number | undefined {
  const raw = values.find(value => String(value) === said.trim())
  if (raw !== undefined) return raw
  const number = numberIn(comparedWords(said), language)
  const byNumber = values.find(value => typeof value === 'number' && value === number)
  if (byNumber !== undefined) return byNumber
  const tag = languageSaid(said)
  if (tag !== undefined && values.includes(tag)) return tag
  const named = values.map(one => ({
    one,
    names: [meaning(comparedWords(shownAs(setting, one, words)), language), [plainText(String(one))]],
  }))
  const heard = readName(said, named, language)
  if (heard !== undefined && heard.rest === '' && heard.found.length === 1) return heard.found[0]
  return values.includes('off') && saysNo(plainText(said)) ? 'off' : undefined
}

function shownAs(setting: Setting, value: string | number, words: SettingsInWords): string {
  return words.value(setting, setting.kind === 'several' ? ([String(value)] as SettingValue) : value) // one of its values
}

/** An address without the blanks and the closing slash that pasting brings along. */
function tidied({ kind }: Setting, written: string): string {
  return kind === 'address' ? written.replace(/\/+$/, '') : written
}
