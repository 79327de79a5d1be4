import { plainWords } from './plain-words.ts'
import { soundKey } from './sound-key.ts'

/** What people say before a name that they call, in every language, as plain words. */
const calls: ReadonlySet<string> = new Set([
  ...['hey', 'hi', 'ok', 'okay', 'hello'],
  ...['oye', 'hola', 'eh'],
  ...['he', 'hallo'],
  ...['dis', 'salut', 'bonjour'],
])
/** Words into which a recogniser may break the word, more than it has. */
const broken = 1
/** Sounds that a wake word needs, or half of what is said would wake. */
const leastSounds = 4

/** Whether a word is long enough to be told from others by its sound. */
export function fitsAsWakeWord(word: string, language: string): boolean {
  return soundKey(word, language).length >= leastSounds
}

/**
 * What is said behind the wake word, empty if nothing is; undefined where the text does not begin with it.
 * Readings that sound like it count, in the language (`en`) that is listened for; in the middle of talk it calls
 * nobody.
 */
export function afterWakeWord(text: string, wakeWord: string, language: string): string | undefined {
  const words = plainWords(text)
  const sought = soundKey(wakeWord, language)
  if (sought === '') return undefined
  const lead = calls.has(words[0]?.plain ?? '') ? 1 : 0
  const most = plainWords(wakeWord).length + broken
  for (const from of lead === 0 ? [0] : [0, 1]) {
    for (let count = 1; count <= most && from + count <= words.length; count += 1) {
      const said = words.slice(from, from + count).map(({ plain }) => plain)
      if (soundKey(said.join(' '), language) !== sought) continue
      const next = words[from + count]
      return next === undefined ? '' : text.slice(next.start).trim()
    }
  }
  return undefined
}
