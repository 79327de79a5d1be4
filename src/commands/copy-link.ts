import { targetIn } from './acting-slots.ts'
import { defineCommand } from './define-command.ts'

export const copyLinkCommand = defineCommand({
  id: 'copy-link',
  group: 'elements',
  phrases: {
    en: ['copy link {number}', 'copy link {words}'],
    es: ['copia enlace {number}', 'copia enlace {words}'],
    de: ['link kopieren {number}', 'link kopieren {words}'],
    fr: ['copie le lien {number}', 'copie le lien {words}'],
  },
  keys: { motifs: ['60-57-56-58-60'] },
  help: {
    en: 'Copies the address of a link.',
    es: 'Copia la dirección de un enlace.',
    de: 'Kopiert die Adresse eines Links.',
    fr: "Copie l'adresse d'un lien.",
  },
  parse: targetIn,
  run: async (target, { acting }) => (await acting()).copyLink(target),
  undo: 'not-undoable',
})
