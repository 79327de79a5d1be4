import { defineCommand } from './define-command.ts'
import { draftText } from './lists-slots.ts'

export const keepDraftCommand = defineCommand({
  id: 'keep-draft',
  group: 'answers',
  phrases: {
    en: ['keep [the] draft', 'keep [the] reply'],
    es: ['guarda el borrador'],
    de: ['behalte den entwurf', 'entwurf behalten'],
    fr: ['garde le brouillon'],
  },
  keys: { motifs: ['48-52-55-57-57-48'] },
  help: {
    en: 'Keeps the comment and the draft, to be found again by author and words.',
    es: 'Guarda el comentario y el borrador, para encontrarlos por autor y palabras.',
    de: 'Behält Kommentar und Entwurf, wiederzufinden nach Autor und Wörtern.',
    fr: 'Garde le commentaire et le brouillon, à retrouver par auteur et mots.',
  },
  parse: draftText,
  run: async (text, { comments }) => (await comments()).keep(text),
  undo: async (change, { comments }) => (await comments()).takeBack(change),
  // An edited draft is the user's own letter: it belongs into no sequence.
  recorded: false,
})
