import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const whereAmICommand = defineCommand({
  id: 'where-am-i',
  group: 'page',
  phrases: {
    en: ['where am i', 'where are we'],
    es: ['dónde estoy', 'dónde estamos'],
    de: ['wo bin ich', 'wo sind wir', 'wo bin ich gerade'],
    fr: ['où suis-je', 'où est-ce que je suis', 'où je suis'],
  },
  keys: { motifs: ['48-55-55-48'], chord: '49+54' },
  help: {
    en: 'Says the page, the heading, how far down you are, the focus and the selection.',
    es: 'Dice la página, el título, cuánto has bajado, el foco y la selección.',
    de: 'Sagt Seite, Überschrift, wie weit unten du bist, Fokus und Auswahl.',
    fr: 'Dit la page, le titre, où vous en êtes, le focus et la sélection.',
  },
  parse: nothing,
  run: async (_, { page, tabs }) => {
    const here = await page.whereAmI((await tabs.active()).id)
    const { title, heading, scroll, dialog, focus, role, selection } = here
    const more = say('where-else', { dialog, focus, role, selection })
    return { text: say('where-am-i', { title, heading, scroll: Math.round(scroll), more }) }
  },
  undo: 'changes-nothing',
})
