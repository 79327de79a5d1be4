import { defineCommand } from './define-command.ts'
import { signedUpTo } from './read-slots.ts'
import { scrollBack, scrolled } from './scroll-by.ts'

export const scrollLinesCommand = defineCommand({
  id: 'scroll-lines',
  group: 'page',
  phrases: {
    en: ['scroll {number} lines', 'scroll by {number}'],
    es: ['desplaza {number} líneas', 'desplaza {number}'],
    de: ['scrolle {number} zeilen', 'scrolle um {number}'],
    fr: ['défile de {number} lignes', 'défile de {number}'],
  },
  keys: { motifs: ['60-62-59-57-60'] },
  help: {
    en: 'Scrolls by that many lines; a negative number goes up.',
    es: 'Desplaza tantas líneas; un número negativo sube.',
    de: 'Scrollt um so viele Zeilen; eine negative Zahl geht nach oben.',
    fr: 'Défile d’autant de lignes ; un nombre négatif remonte.',
  },
  parse: signedUpTo(10_000),
  run: async (lines, { amounts }) => {
    const { tabId, ...moved } = await amounts.scroll(lines)
    return scrolled(tabId, moved, lines < 0)
  },
  undo: scrollBack,
})
