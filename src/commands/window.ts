import { inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { backToTab } from './neighbour-tab.ts'
import { wantNumber } from './read-slots.ts'
import { goToWindow } from './windows.ts'

export const windowCommand = defineCommand({
  id: 'window',
  group: 'tabs',
  phrases: {
    en: ['window {number}', 'go to window {number}', 'window number {number}'],
    es: ['ventana {number}', 've a la ventana {number}', 'ir a la ventana {number}'],
    de: ['fenster {number}', 'geh zu fenster {number}', 'gehe zu fenster {number}'],
    fr: ['fenêtre {number}', 'va à la fenêtre {number}', 'aller à la fenêtre {number}'],
  },
  keys: { motifs: ['60-53-60'] },
  help: {
    en: 'Goes to the window of that number, the oldest being 1.',
    es: 'Va a la ventana de ese número; la más antigua es la 1.',
    de: 'Geht zum Fenster dieser Nummer; das älteste ist 1.',
    fr: 'Va à la fenêtre de ce numéro ; la plus ancienne est la 1.',
  },
  parse: wantNumber,
  run: async (number, { tabs }) => goToWindow(tabs, number - 1, await inFront(tabs)),
  undo: backToTab,
})
