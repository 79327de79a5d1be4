import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const shareCommand = defineCommand({
  id: 'share',
  group: 'sequences',
  phrases: {
    en: ['share', 'share {name}', 'share [the] recording {name}'],
    es: ['comparte', 'comparte {name}', 'comparte la grabación {name}'],
    de: ['teilen', 'teile {name}', 'teile die aufnahme {name}'],
    fr: ['partage', 'partage {name}', "partage l'enregistrement {name}"],
  },
  keys: { motifs: ['48-51-53-53-54-48', '60-56-55-57-60'] },
  help: {
    en: 'Shows a recording as a code, without ends of addresses and without what was typed.',
    es: 'Muestra una grabación como código, sin finales de direcciones y sin lo escrito.',
    de: 'Zeigt eine Aufnahme als Code, ohne Enden von Adressen und ohne Getipptes.',
    fr: 'Montre un enregistrement en code, sans fins d’adresses et sans ce qui fut tapé.',
  },
  parse: optionalWords,
  run: async (name, { sharing }) => ({
    text: say('sequence-shared', await (await sharing()).share(name, false)),
  }),
  undo: 'changes-nothing',
  when: ['sequences'],
  recorded: false,
})
