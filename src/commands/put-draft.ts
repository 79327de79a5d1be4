import { defineCommand } from './define-command.ts'
import { draftText } from './lists-slots.ts'
import { writtenBack } from './written-back.ts'

export const putDraftCommand = defineCommand({
  id: 'put-draft',
  group: 'answers',
  phrases: {
    en: ['put [the] draft (in|into) [the] box', 'insert [the] draft'],
    es: ['pon el borrador en el cuadro', 'inserta el borrador'],
    de: ['setze den entwurf ein', 'entwurf einsetzen'],
    fr: ['mets le brouillon dans le champ', 'insère le brouillon'],
  },
  keys: { motifs: ['48-52-55-57-53-48'] },
  help: {
    en: 'Puts the draft into the comment’s reply box; nothing is sent.',
    es: 'Pone el borrador en el cuadro de respuesta; no se envía nada.',
    de: 'Setzt den Entwurf in das Antwortfeld des Kommentars; gesendet wird nichts.',
    fr: 'Met le brouillon dans le champ de réponse ; rien n’est envoyé.',
  },
  parse: draftText,
  run: async (text, { comments }, signal) => (await comments()).put(text, signal),
  undo: writtenBack,
  // An edited draft is the user's own letter: it belongs into no sequence.
  recorded: false,
})
