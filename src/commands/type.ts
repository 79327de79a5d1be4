import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'
import { writtenBack } from './written-back.ts'

export const typeCommand = defineCommand({
  id: 'type',
  group: 'text',
  phrases: {
    en: ['type {words}', 'write {words}'],
    es: ['escribe {words}', 'teclea {words}', 'escribir {words}'],
    de: ['schreibe {words}', 'tippe {words}', 'schreib {words}', 'tipp {words}', 'gib {words} ein'],
    fr: ['écris {words}', 'tape {words}', 'écrire {words}', 'taper {words}'],
  },
  keys: { motifs: ['60-61-61-59-60'] },
  help: {
    en: 'Types the words into the field that has the focus; “type … into 4” or “into Name” into that field.',
    es: 'Escribe las palabras en el campo que tiene el foco; «escribe … en el campo 4» o «en el campo Nombre», en ese.',
    de: 'Schreibt die Wörter in das Feld, das den Fokus hat; „schreibe … ins Feld 4“ oder „… ins Feld Name“ in das genannte.',
    fr: 'Écrit les mots dans le champ qui a le focus ; « écris … dans le champ 4 » ou « dans le champ Nom », dans celui-là.',
  },
  when: ['field'],
  parse: wantWords,
  run: async (words, { writing }) => (await writing()).type(words),
  undo: writtenBack,
  guarded: true,
})
