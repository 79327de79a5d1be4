import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { wantNumber } from './read-slots.ts'

export const showCitationCommand = defineCommand({
  id: 'show-citation',
  group: 'answers',
  phrases: {
    en: ['show [me] {number}', 'show [me] [the] (passage|source|citation) {number}'],
    es: [
      'muestra {number}',
      'muéstrame {number}',
      'muestra [el] pasaje {number}',
      'muestra [la] (fuente|cita) {number}',
    ],
    de: [
      'zeig [mir] {number}',
      'zeige [mir] {number}',
      '(zeig|zeige) [mir] [die] (stelle|quelle) {number}',
      '(stelle|quelle|beleg) {number} zeigen',
    ],
    fr: [
      'montre {number}',
      'montre moi {number}',
      'montre [le] passage {number}',
      'montre [la] (source|citation) {number}',
    ],
  },
  keys: { motifs: ['60-56-59-58-60'] },
  help: {
    en: 'Goes to the passage with that number that the answer rests on, and marks it.',
    es: 'Va al pasaje con ese número en que se apoya la respuesta, y lo marca.',
    de: 'Geht zur Stelle mit dieser Nummer, auf der die Antwort beruht, und markiert sie.',
    fr: 'Va au passage de ce numéro sur lequel repose la réponse, et le marque.',
  },
  parse: wantNumber,
  run: async (number, { citations }, signal) => (await citations()).show(number, signal),
  undo: async (change, context) => {
    if (change.media !== undefined) await mediaBack(change.media, context)
    await (await context.citations()).takeBack(change)
    return say('citation-undone', { number: change.number })
  },
})
