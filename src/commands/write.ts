import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const writeCommand = defineCommand({
  id: 'write',
  group: 'text',
  phrases: {
    en: ['write', 'write in [the] field'],
    es: ['escribir', 'escribir en [el] campo'],
    de: ['schreiben', 'ins feld schreiben'],
    fr: ['écrire', 'écrire dans le champ'],
  },
  keys: { motifs: ['48-53-52-56-48'] },
  help: {
    en: 'Writes by letters on the keys, straight into the field that has the focus.',
    es: 'Escribe con letras de las teclas, directamente en el campo que tiene el foco.',
    de: 'Schreibt mit Buchstaben auf den Tasten, gleich in das Feld, das den Fokus hat.',
    fr: 'Écrit par lettres sur les touches, directement dans le champ qui a le focus.',
  },
  parse: nothing,
  run: async (_, { writing }) => (await writing()).begin(),
  undo: writtenBack,
  recorded: false,
})
