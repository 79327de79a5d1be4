import { defineCommand } from './define-command.ts'
import { wantWords } from './read-slots.ts'

export const askCommand = defineCommand({
  id: 'ask',
  group: 'answers',
  phrases: {
    en: ['ask {words}'],
    es: ['pregunta {words}', 'preguntar {words}'],
    de: ['frage {words}', 'frag {words}', 'fragen {words}'],
    fr: ['demande {words}', 'demander {words}'],
  },
  keys: { motifs: ['60-63-60'] },
  help: {
    en: 'Asks the local model about this page; “news and mail: …”, “all tabs …”, “my history …” and “what I kept …” ask elsewhere.',
    es: 'Pregunta al modelo local sobre esta página; «noticias y correo: …», «todas las pestañas …», «mi historial …» y «lo guardado …» preguntan en otra parte.',
    de: 'Fragt das lokale Modell zu dieser Seite; „nachrichten und post: …“, „alle tabs …“, „meine chronik …“ und „gemerktes …“ fragen anderswo.',
    fr: 'Interroge le modèle local sur cette page ; « nouvelles et courrier : … », « tous les onglets … », « mon historique … » et « mes notes … » demandent ailleurs.',
  },
  parse: wantWords,
  run: async (question, { answers, tabs }, signal) =>
    (await answers()).ask(question, await tabs.active(), signal),
  undo: 'changes-nothing',
  order: 'beside',
})
