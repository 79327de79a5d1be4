import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalEntry } from './entry-slots.ts'

export const goToSourceCommand = defineCommand({
  id: 'go-to-source',
  group: 'answers',
  recorded: false,
  phrases: {
    en: ['go to source {number}', 'go to [the] source', 'source {number}'],
    es: ['ve a la fuente {number}', 've a la fuente', 'fuente {number}'],
    de: ['geh zur quelle {number}', 'geh zur quelle', 'quelle {number}'],
    fr: ['va à la source {number}', 'va à la source', 'source {number}'],
  },
  keys: { motifs: ['60-64-59-58-60'] },
  help: {
    en: 'Goes to the page that an entry came from, and to the second of its film.',
    es: 'Va a la página de donde vino una entrada, y al segundo de su vídeo.',
    de: 'Geht zu der Seite, von der ein Eintrag kam, und zur Sekunde ihres Films.',
    fr: 'Va à la page d’où vient une entrée, et à la seconde de son film.',
  },
  order: 'beside',
  parse: optionalEntry,
  run: async (number, { knowledge }, signal) => (await knowledge()).source(number, signal),
  undo: async (went, { knowledge }) => {
    await (await knowledge()).leaveSource(went)
    return say('kept-source-left')
  },
})
