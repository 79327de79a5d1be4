import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const selectAllCommand = defineCommand({
  id: 'select-all',
  group: 'text',
  phrases: {
    en: ['select all', 'select everything', 'select it all'],
    es: ['selecciona todo', 'seleccionar todo', 'selecciónalo todo'],
    de: ['alles auswählen', 'alles markieren', 'wähle alles aus', 'markiere alles'],
    fr: ['sélectionne tout', 'tout sélectionner', 'sélectionner tout'],
  },
  keys: { motifs: ['48-58-53-49-48'] },
  help: {
    en: 'Selects everything in the field.',
    es: 'Selecciona todo lo del campo.',
    de: 'Wählt alles im Feld aus.',
    fr: 'Sélectionne tout dans le champ.',
  },
  when: ['field'],
  parse: nothing,
  run: async (_, { writing }) => (await writing()).selectUnit('all'),
  undo: writtenBack,
})
