import { defineCommand } from './define-command.ts'
import { wantKind } from './tell-kind.ts'

export const soundOfCommand = defineCommand({
  id: 'sound-of',
  group: 'layout',
  phrases: {
    en: ['sound of [a|an|the] {words}', 'what do {words} sound like'],
    es: ['sonido de [los|las|el|la|un|una] {words}', 'cómo suenan {words}', 'cómo suena {words}'],
    de: ['klang von [einem|einer] {words}', 'wie klingen {words}', 'wie klingt {words}'],
    fr: ['son (des|du|de|d) {words}', 'comment sonnent les {words}', 'comment sonne le {words}'],
  },
  keys: { motifs: ['60-64-67-65-60'] },
  help: {
    en: 'Sounds one kind alone: links, images, text, headings, buttons, fields, media or landmarks.',
    es: 'Hace sonar un solo tipo: enlaces, imágenes, texto, títulos, botones, campos, medios o regiones.',
    de: 'Lässt eine Art allein klingen: Links, Bilder, Text, Überschriften, Knöpfe, Felder, Medien oder Bereiche.',
    fr: 'Fait entendre un seul genre : liens, images, texte, titres, boutons, champs, médias ou régions.',
  },
  parse: wantKind,
  run: async (kind, { training }, signal) => (await training()).soundOf(kind, signal),
  undo: 'changes-nothing',
  order: 'beside',
})
