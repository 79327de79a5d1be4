import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'

export const backCommand = defineCommand({
  id: 'back',
  group: 'history',
  phrases: {
    en: [
      'back',
      'go back',
      'back {number}',
      'go back {number}',
      'go back {number} pages',
      'back {number} pages',
      'go back (a|one) page',
    ],
    es: [
      'atrás',
      'volver',
      'atrás {number}',
      'vuelve [atrás]',
      've atrás',
      'volver atrás',
      'atrás {number} páginas',
      'vuelve {number} páginas [atrás]',
    ],
    de: [
      'zurück',
      'zurück {number}',
      '(geh|gehe) zurück',
      'eine seite zurück',
      '{number} seiten zurück',
      '(geh|gehe) {number} seiten zurück',
      'zurück gehen',
    ],
    fr: [
      'retour',
      'page précédente',
      'retour {number}',
      'retourne en arrière',
      'reviens en arrière',
      'retour en arrière',
      'reviens',
      'reviens de {number} pages',
      '{number} pages en arrière',
    ],
  },
  keys: { motifs: ['48-53-50-48', '60-53-50-60'], chord: '62+65' },
  help: {
    en: 'Goes back one page, or as many as you say.',
    es: 'Vuelve una página, o las que digas.',
    de: 'Geht eine Seite zurück, oder so viele, wie du sagst.',
    fr: "Recule d'une page, ou d'autant que dit.",
  },
  when: ['page'],
  parse: countUpTo(50),
  run: async (count, { tabs }) => {
    const tab = await tabs.active()
    const { title, steps } = await tabs.travel(tab.id, -count)
    const text =
      Math.abs(steps) === 1
        ? say('went-back', { title })
        : say('went-back-by', { title, count: Math.abs(steps) })
    return { text, undo: { tabId: tab.id, steps } }
  },
  undo: async ({ tabId, steps }, { tabs }) => {
    const { title } = await tabs.travel(tabId, -steps)
    return say('went-forward', { title })
  },
})
