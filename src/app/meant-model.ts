import { sameModel, spokenModelName } from '../answers/model-names.ts'
import type { Language } from '../language/language.ts'
import { findBySpoken } from '../music/name-search.ts'
import { spokenNumber } from '../speech/numbers/spoken-numbers.ts'
import { plainText } from '../speech/plain-words.ts'

export type MeantModel =
  | { readonly kind: 'one'; readonly name: string }
  /** Several fit, or one that is only near: ask. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' }

/**
 * Which of the models was meant: by its name as it is written, by words that it begins with ("llama three" for
 * `llama3.2:3b`), by words that it has in that order ("llama three b"), else by words a few letters off.
 */
export function meantModel(names: readonly string[], said: string, language: Language): MeantModel {
  const written = names.filter(name => sameModel(name.toLowerCase(), said.trim().toLowerCase()))
  if (written.length > 0) return meaning(written)
  const words = saidWords(said, language)
  if (words.length === 0) return { kind: 'none' }
  const called = names.map(name => ({ name, spoken: spokenModelName(name) }))
  const begun = findBySpoken(called, words.join(' '))
  if (begun.kind === 'one' && begun.by !== 'near') return meaning([begun.name.name])
  if (begun.kind === 'several' && begun.by !== 'near') return meaning(begun.names.map(({ name }) => name))
  const having = called.filter(({ spoken }) => hasInOrder(spoken.split(' '), words))
  if (having.length > 0) {
    // "llama 3b" ends as that one does, and not as one that has a 3 elsewhere.
    const end = ` ${words.slice(1).join(' ')}`
    const ending = having.filter(({ spoken }) => end.length > 1 && spoken.endsWith(end))
    return meaning((ending.length > 0 ? ending : having).map(({ name }) => name))
  }
  // As many words of each name as were said, a few letters off.
  const beginnings = called.map(({ name, spoken }) => ({
    name,
    spoken: spoken.split(' ').slice(0, words.length).join(' '),
  }))
  const near = findBySpoken(beginnings, words.join(' '))
  if (near.kind === 'none') return near
  const found = near.kind === 'one' ? [near.name] : near.names
  return { kind: 'several', names: found.map(({ name }) => name) }
}

function meaning(names: readonly string[]): MeantModel {
  const [name, ...others] = names
  if (name === undefined) return { kind: 'none' }
  return others.length === 0 ? { kind: 'one', name } : { kind: 'several', names }
}

/** Letters and numbers apart, as names are spoken; numbers in digits. */
function saidWords(said: string, language: Language): readonly string[] {
  return spokenModelName(plainText(said))
    .split(' ')
    .filter(word => word !== '')
    .map(word => String(spokenNumber([word], language) ?? word))
}

function hasInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  let from = 0
  return wanted.every(word => {
    const place = words.indexOf(word, from)
    from = place + 1
    return place >= 0
  })
}
