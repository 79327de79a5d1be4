import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'

export const forwardCommand = defineCommand({
  id: 'forward',
  group: 'history',
  phrases: {
    en: [
      'forward',
      'go forward',
      'forward {number}',
      'go forward {number}',
      'forward {number} pages',
      'go forward {number} pages',
    ],
    es: ['adelante', 'adelante {number}', 've adelante', 'adelante {number} páginas'],
    de: [
      'vorwärts',
      'vorwärts {number}',
      '(geh|gehe) vorwärts',
      'eine seite vor',
      '{number} seiten vor',
      'eine seite vorwärts',
    ],
    fr: [
      'avance',
      'page suivante',
      'avance {number}',
      'va en avant',
      "avance d'une page",
      '{number} pages en avant',
    ],
  },
  keys: { motifs: ['48-50-53-48', '60-50-53-60'], chord: '69+72' },
  help: {
    en: 'Goes forward one page, or as many as you say.',
    es: 'Avanza una página, o las que digas.',
    de: 'Geht eine Seite vor, oder so viele, wie du sagst.',
    fr: "Avance d'une page, ou d'autant que dit.",
  },
  parse: countUpTo(50),
  run: async (count, { tabs }) => {
    const tab = await tabs.active()
    const { title, steps } = await tabs.travel(tab.id, count)
    const text =
      Math.abs(steps) === 1
        ? say('went-forward', { title })
        : say('went-forward-by', { title, count: Math.abs(steps) })
    return { text, undo: { tabId: tab.id, steps } }
  },
  undo: async ({ tabId, steps }, { tabs }) => {
    const { title } = await tabs.travel(tabId, -steps)
    return say('went-back', { title })
  },
})
