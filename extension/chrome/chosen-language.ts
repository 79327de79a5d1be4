import { chosenLanguage, type Language } from '../../src/language/language.ts'
import type { Store } from '../../src/ports/store.ts'
import { defaultSettings, parseSettings, settingsKey } from '../../src/settings/settings.ts'

/**
 * The language of the setting, for pages that have no panel: now, and `changed` whenever it is another one from
 * then on. What cannot be read counts as not set; then it is that of the browser (a BCP 47 tag).
 */
export async function followLanguage(
  store: Store,
  browser: string,
  changed: (language: Language) => void,
): Promise<Language> {
  const languageIn = (value: unknown) =>
    chosenLanguage((parseSettings(value) ?? defaultSettings).language, browser)
  let now: Language | undefined
  let begun = false
  // Listened for first: a change while the setting is read is not missed.
  store.watch(settingsKey, value => {
    const next = languageIn(value)
    if (next === now) return
    now = next
    if (begun) changed(next)
  })
  const read = languageIn(await store.get(settingsKey))
  now ??= read
  begun = true
  return now
}
