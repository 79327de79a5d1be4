import { say } from '../language/text.ts'
import { closeAgain } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const duplicateTabCommand = defineCommand({
  id: 'duplicate-tab',
  group: 'tabs',
  phrases: {
    en: ['duplicate [this] tab', 'duplicate the tab', 'copy [this|the] tab'],
    es: ['duplica [la] pestaña', 'duplicar [la|esta] pestaña', 'duplica esta pestaña'],
    de: ['tab duplizieren', 'tab verdoppeln', 'dupliziere [den|diesen] tab', 'verdopple [den|diesen] tab'],
    fr: ["duplique l'onglet", "dupliquer l'onglet", 'duplique cet onglet'],
  },
  keys: { motifs: ['48-57-53-48'] },
  help: {
    en: 'Opens a copy of the tab, with its history, and goes to it.',
    es: 'Abre una copia de la pestaña, con su historial, y va a ella.',
    de: 'Öffnet eine Kopie des Tabs mit seiner Chronik und geht dorthin.',
    fr: "Ouvre une copie de l'onglet, avec son historique, et y va.",
  },
  parse: nothing,
  run: async (_, { tabs }) => {
    const from = await tabs.active()
    const copy = await tabs.duplicate(from.id)
    return {
      text: say('tab-duplicated', { title: from.title }),
      earcon: 'tab-changed',
      undo: { brought: copy.id, from: from.id },
    }
  },
  undo: closeAgain,
})
