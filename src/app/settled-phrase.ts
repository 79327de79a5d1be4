import type { PhraseCandidate } from '../speech/match-phrase.ts'
import type { SettingsByWordsService } from './settings-by-words.ts'

/** Commands whose words have to name a setting: talk begins with “what is” and “turn on” as well. */
const needsSetting = new Set([
  'set-setting',
  'turn-setting-on',
  'turn-setting-off',
  'tell-setting',
  'reset-setting',
])

/** Letters of a single word that is hardly the name of a field as well, such as “Vorlesetempo”. */
const longEnough = 10

/**
 * What words mean once it is known what settings are called. “Set … to …” is said of fields of the page too: while
 * Settings are shown, or where all of a name of several words was said, it is the setting; where it is one word it is
 * asked which.
 */
export function settledPhrase(
  candidate: PhraseCandidate,
  settings: Pick<SettingsByWordsService, 'likeness' | 'joined'>,
  settingsShown: boolean,
): readonly PhraseCandidate[] {
  const { command, slots } = candidate
  if (typeof slots.words !== 'string') return [candidate]
  if (needsSetting.has(command)) {
    const { kind, words, rest } = settings.likeness(slots.words)
    // Whatever else is said behind a name is no question about it.
    const asked = command === 'set-setting' || rest === ''
    const some = kind === 'part' && (command !== 'tell-setting' || words > 1 || settingsShown)
    return asked && (kind === 'whole' || some) ? [candidate] : []
  }
  if (command !== 'set-field') return [candidate]
  // “Push to talk key” has the word in its name that parts a name from its value.
  const joined = settings.joined(slots.words, String(slots.value ?? ''))
  if (joined !== undefined) return [{ ...candidate, command: 'set-setting', slots: { words: joined } }]
  const { kind, words, rest } = settings.likeness(slots.words)
  if (kind !== 'whole' || rest !== '') return [candidate]
  const setting = { ...candidate, command: 'set-setting' }
  const plainly = words > 1 || slots.words.length >= longEnough
  return settingsShown || plainly ? [setting] : [candidate, setting]
}
