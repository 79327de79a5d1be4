import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const editSequenceCommand = defineCommand({
  id: 'edit-sequence',
  group: 'sequences',
  phrases: {
    en: ['edit [the] [last] (recording|sequence)', 'edit [the] (recording|sequence) {name}'],
    es: ['edita la [última] (grabación|secuencia)', 'edita la (grabación|secuencia) {name}'],
    de: ['[letzte] (aufnahme|sequenz) bearbeiten', 'bearbeite [die] (aufnahme|sequenz) {name}'],
    fr: [
      "modifie (le dernier enregistrement|l'enregistrement|la séquence)",
      "modifie (l'enregistrement|la séquence) {name}",
    ],
  },
  keys: { motifs: ['48-50-54-55-50-48', '60-61-65-65-60'] },
  help: {
    en: 'Opens a recording to change it, the last one without a name.',
    es: 'Abre una grabación para cambiarla; sin nombre, la última.',
    de: 'Öffnet eine Aufnahme zum Bearbeiten, ohne Namen die letzte.',
    fr: 'Ouvre un enregistrement pour le modifier, le dernier sans nom.',
  },
  when: ['sequences'],
  parse: optionalWords,
  run: async (name, { editing }) => ({ text: await (await editing()).open(name) }),
  undo: 'changes-nothing',
  recorded: false,
})
