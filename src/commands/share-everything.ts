import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const shareEverythingCommand = defineCommand({
  id: 'share-everything',
  group: 'sequences',
  phrases: {
    en: ['share everything', 'share [the] whole recording', 'share it whole'],
    es: ['comparte todo', 'comparte la grabación entera'],
    de: ['alles teilen', 'teile alles', 'teile die ganze aufnahme'],
    fr: ['partage tout', "partage l'enregistrement entier"],
  },
  keys: { motifs: ['48-52-49-53-53-48'] },
  help: {
    en: 'Shows the recording as a code with ends of addresses and all that was typed in it.',
    es: 'Muestra la grabación como código con finales de direcciones y todo lo escrito.',
    de: 'Zeigt die Aufnahme als Code mit Enden von Adressen und allem Getippten.',
    fr: 'Montre l’enregistrement en code avec fins d’adresses et tout ce qui fut tapé.',
  },
  parse: nothing,
  run: async (_, { sharing }) => {
    const { name, codes } = await (await sharing()).share(undefined, true)
    return { text: say('sequence-shared-whole', { name, codes }) }
  },
  undo: 'changes-nothing',
  recorded: false,
})
