import { defineCommand } from './define-command.ts'
import { readOn } from './read-on.ts'
import { nothing } from './read-slots.ts'

export const paragraphAgainCommand = defineCommand({
  id: 'paragraph-again',
  group: 'reading',
  phrases: {
    en: ['read [this] paragraph again', 'paragraph again', 'repeat [the|this] paragraph'],
    es: ['lee otra vez el párrafo', 'repite el párrafo', 'lee el párrafo otra vez', 'repite este párrafo'],
    de: ['absatz nochmal', 'absatz nochmal vorlesen', 'lies den absatz nochmal', 'absatz noch einmal'],
    fr: ['relis le paragraphe', 'relis ce paragraphe', 'répète le paragraphe'],
  },
  keys: { motifs: ['48-58-50-55-48'] },
  help: {
    en: 'Reads this paragraph again from its beginning, and on.',
    es: 'Lee otra vez este párrafo desde el principio.',
    de: 'Liest diesen Absatz noch einmal von vorn und dann weiter.',
    fr: 'Relit ce paragraphe depuis le début, puis continue.',
  },
  when: ['reading'],
  parse: nothing,
  run: (_, context, signal) => readOn(context, 'again', signal),
  undo: 'changes-nothing',
  order: 'beside',
})
