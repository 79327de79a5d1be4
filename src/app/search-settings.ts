import { type Setting, settingsCatalogue } from '../settings/catalogue.ts'
import type { SettingsInWords } from '../settings/settings-in-words.ts'
import { plainText } from '../speech/plain-words.ts'

/** What each setting is found by; made once, since it is looked through at every letter. */
const haystacks = new WeakMap<SettingsInWords, readonly string[]>()

/**
 * The settings in whose name, plain line, group, values or other names every sought word is, in their order; all
 * where nothing is sought. Case and accents do not matter.
 */
export function searchSettings(sought: string, words: SettingsInWords): readonly Setting[] {
  const known = haystacks.get(words) ?? settingsCatalogue.map(setting => haystack(setting, words))
  haystacks.set(words, known)
  return settingsCatalogue.filter((_, place) => holdsWords(known[place] ?? '', sought))
}

/** Whether every sought word is in a text that is plain (`plainText`), as the beginning of a word or in one. */
export function holdsWords(plain: string, sought: string): boolean {
  return plainText(sought)
    .split(' ')
    .every(word => plain.includes(word))
}

function haystack(setting: Setting, words: SettingsInWords): string {
  const values = setting.kind === 'choice' || setting.kind === 'several' ? setting.values : []
  return plainText(
    [
      words.name(setting),
      words.line(setting),
      ...words.also(setting),
      words.group(setting.group),
      ...words.groupAlso(setting.group),
      ...values.map(value => words.value(setting, setting.kind === 'several' ? [String(value)] : value)),
    ].join(' '),
  )
}
