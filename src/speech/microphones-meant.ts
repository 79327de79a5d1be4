import type { Microphone } from '../ports/speech.ts'
import { comparedWords } from './plain-words.ts'

/**
 * The microphones that may be meant: the one of that id, or those of that very name, else those with all the
 * words in their names. Chrome puts numbers of makers into names, so that nobody says them whole.
 */
export function microphonesMeant(said: string, connected: readonly Microphone[]): readonly Microphone[] {
  const byId = connected.filter(({ id }) => id === said)
  const words = comparedWords(said)
  if (byId.length > 0 || words.length === 0) return byId
  const named = connected.map(microphone => ({ microphone, name: comparedWords(microphone.name) }))
  const exact = named.filter(({ name }) => name.join(' ') === words.join(' '))
  const fitting = named.filter(({ name }) => words.every(word => name.includes(word)))
  return (exact.length > 0 ? exact : fitting).map(({ microphone }) => microphone)
}
