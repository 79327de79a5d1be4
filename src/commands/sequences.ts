import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

/** Names that are said at once; the view shows all. */
const mostTold = 5

export const sequencesCommand = defineCommand({
  id: 'sequences',
  group: 'sequences',
  phrases: {
    en: ['sequences', 'recordings', 'list recordings', 'my recordings'],
    es: ['grabaciones', 'mis grabaciones', 'secuencias'],
    de: ['aufnahmen', 'meine aufnahmen', 'sequenzen'],
    fr: ['enregistrements', 'mes enregistrements', 'séquences'],
  },
  keys: { motifs: ['48-53-53-53-56-48'] },
  help: {
    en: 'Shows the recordings, and says what there is.',
    es: 'Muestra las grabaciones y dice cuáles hay.',
    de: 'Zeigt die Aufnahmen und sagt, welche es gibt.',
    fr: 'Montre les enregistrements et dit lesquels il y a.',
  },
  parse: nothing,
  run: async (_, { recordings }) => {
    const names = await (await recordings()).show()
    const told = names.slice(0, mostTold).join(' · ')
    return {
      text: say('sequences-told', {
        count: names.length,
        names: names.length > mostTold ? `${told} …` : told,
      }),
    }
  },
  undo: 'changes-nothing',
  recorded: false,
})
