import { defineCommand } from './define-command.ts'
import { twoTags } from './entry-slots.ts'
import { keptBack } from './kept-back.ts'

export const renameTagCommand = defineCommand({
  id: 'rename-tag',
  group: 'answers',
  phrases: {
    en: ['rename [the] tag {name} to {to:name}', 'merge [the] tag {name} into {to:name}'],
    es: ['renombra la etiqueta {name} como {to:name}', 'une la etiqueta {name} con {to:name}'],
    de: ['benenne [das] schlagwort {name} in {to:name} um', 'vereine [das] schlagwort {name} mit {to:name}'],
    fr: ["renomme l'étiquette {name} en {to:name}", "fusionne l'étiquette {name} avec {to:name}"],
  },
  keys: { motifs: ['60-62-57-56-60'] },
  help: {
    en: 'Calls a tag something else everywhere; with the name of another tag the two become one.',
    es: 'Cambia el nombre de una etiqueta en todas partes; con el nombre de otra, las dos se unen.',
    de: 'Nennt ein Schlagwort überall anders; mit dem Namen eines anderen werden beide eins.',
    fr: 'Renomme une étiquette partout ; avec le nom d’une autre, les deux n’en font plus qu’une.',
  },
  parse: twoTags,
  run: async ({ from, to }, { knowledge }) => (await knowledge()).renameTag(from, to),
  undo: keptBack,
})
