import type { Slots } from '../ports/intent.ts'
import { optionalWords } from './read-slots.ts'
import type { SettingMeant } from './settings-by-words-context.ts'

/** Which setting is meant, if that was said. */
export function settingMeant(slots: Slots): SettingMeant {
  const { value, group } = slots
  return {
    words: optionalWords(slots),
    value: value === undefined ? undefined : String(value).slice(0, 1000),
    group: typeof group === 'string' ? group : undefined,
  }
}
