import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'

export const exportSequenceCommand = defineCommand({
  id: 'export-sequence',
  group: 'sequences',
  phrases: {
    en: ['export', 'export {name}'],
    es: ['exporta', 'exporta {name}', 'exportar'],
    de: ['exportieren', 'exportiere {name}', 'aufnahme {name} exportieren'],
    fr: ['exporte', 'exporte {name}', 'exporter'],
  },
  keys: { motifs: ['48-53-53-55-55-48', '60-59-57-59-60'] },
  help: {
    en: 'Saves a recording, the last one without a name, as a MIDI file that any music program plays.',
    es: 'Guarda una grabación, sin nombre la última, como archivo MIDI que toca cualquier programa de música.',
    de: 'Speichert eine Aufnahme, ohne Namen die letzte, als MIDI-Datei, die jedes Musikprogramm spielt.',
    fr: 'Enregistre une séquence, la dernière sans nom, en fichier MIDI que tout logiciel de musique joue.',
  },
  when: ['sequences'],
  parse: optionalWords,
  run: async (name, { sequenceFiles }) => ({
    text: say('sequence-exported', await (await sequenceFiles()).export(name)),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
