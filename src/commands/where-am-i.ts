import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const whereAmICommand = defineCommand({
  id: 'where-am-i',
  group: 'page',
  phrases: {
    en: ['where am i'],
    es: ['dónde estoy'],
    de: ['wo bin ich'],
    fr: ['où suis-je'],
  },
  keys: { motifs: ['48-55-55-48'], chord: '49+54' },
  help: {
    en: 'Says the page, the heading and how far down you are.',
    es: 'Dice la página, el título y cuánto has bajado.',
    de: 'Sagt Seite, Überschrift und wie weit unten du bist.',
    fr: 'Dit la page, le titre et où vous en êtes.',
  },
  parse: nothing,
  run: async (_, { page, tabs }) => {
    const { title, heading, scroll } = await page.whereAmI((await tabs.active()).id)
    return { text: say('where-am-i', { title, heading, scroll: Math.round(scroll) }) }
  },
  undo: 'changes-nothing',
})
