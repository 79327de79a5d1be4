import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const saveLayoutCommand = defineCommand({
  id: 'save-layout',
  group: 'layout',
  phrases: {
    en: ['save layout', 'save [the] layout [as] sound', 'download [the] layout'],
    es: ['guarda el diseño', 'guarda el sonido del diseño', 'descarga el diseño'],
    de: ['aufbau speichern', 'klang des aufbaus speichern', 'aufbau herunterladen'],
    fr: ['enregistre la disposition', 'enregistre le son de la disposition', 'télécharge la disposition'],
  },
  keys: { motifs: ['48-49-49-50-50-48'] },
  help: {
    en: 'Downloads the last layout that was heard as a sound file (WAV).',
    es: 'Descarga el último diseño oído como archivo de sonido (WAV).',
    de: 'Lädt den zuletzt gehörten Aufbau als Klangdatei (WAV) herunter.',
    fr: 'Télécharge la dernière disposition entendue en fichier son (WAV).',
  },
  parse: nothing,
  run: async (_, { layouts }, signal) => {
    const { name } = await (await layouts()).save(signal)
    return { text: say('layout-saved', { name }) }
  },
  undo: 'not-undoable',
  order: 'beside',
  recorded: false,
})
