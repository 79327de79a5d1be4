import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantNumberWithin } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const modelMemoryCommand = defineCommand({
  id: 'model-memory',
  group: 'answers',
  phrases: {
    en: ['[my] memory is {number} [gigabytes]'],
    es: ['[mi] memoria es [de] {number} [gigabytes|gigas]'],
    de: ['[mein] speicher ist {number} [gigabyte]'],
    fr: ['[ma] mémoire est [de] {number} [gigaoctets]'],
  },
  keys: { motifs: ['60-56-53-58-60'] },
  help: {
    en: 'Recommends models for that much memory; 0 is what the browser says.',
    es: 'Recomienda modelos para tanta memoria; 0 es lo que dice el navegador.',
    de: 'Empfiehlt Modelle für so viel Speicher; 0 ist, was der Browser sagt.',
    fr: 'Recommande des modèles pour autant de mémoire ; 0 est ce que dit le navigateur.',
  },
  parse: slots => wantNumberWithin(slots, 0, 4096),
  run: async (gigabytes, { models }) => {
    const { first, before } = await (await models()).setMemory(gigabytes)
    return { text: say('memory-set', { gigabytes, name: first }), undo: before }
  },
  undo: restoreSettings,
  recorded: false,
})
