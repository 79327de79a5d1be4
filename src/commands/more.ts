import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { sayableText } from './sayable-text.ts'

export const moreCommand = defineCommand({
  id: 'more',
  group: 'help',
  phrases: {
    en: ['more', 'more choices'],
    es: ['más', 'más opciones'],
    de: ['mehr', 'mehr zur Wahl'],
    fr: ['suite', 'plus de choix'],
  },
  keys: { motifs: ['48-54-55-48'] },
  help: {
    en: 'Numbers the next rows of what is offered.',
    es: 'Numera las filas siguientes de lo que se ofrece.',
    de: 'Nummeriert die nächsten Zeilen des Angebots.',
    fr: 'Numérote les lignes suivantes de ce qui est proposé.',
  },
  when: ['choices'],
  parse: nothing,
  run: async (_, { choices, sayable }) => {
    try {
      return { text: say('choices-more', { rows: choices.more() }) }
    } catch (error) {
      const list = sayable.loaded()
      if (list?.shown() && error instanceof ClavierError) return { text: sayableText(list.more()) }
      throw error
    }
  },
  undo: 'changes-nothing',
  recorded: false,
})
