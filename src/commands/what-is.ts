import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'

export const whatIsCommand = defineCommand({
  id: 'what-is',
  group: 'elements',
  phrases: {
    en: ['what is {number}', 'describe {number}'],
    es: ['qué es {number}', 'describe {number}'],
    de: ['was ist {number}', 'beschreibe {number}'],
    fr: ['qu’est-ce que {number}', 'décris {number}'],
  },
  keys: { motifs: ['60-51-60'] },
  help: {
    en: 'Tells what the element with that number is, without clicking it.',
    es: 'Dice qué es el elemento con ese número, sin pulsarlo.',
    de: 'Sagt, was das Element mit dieser Nummer ist, ohne es zu klicken.',
    fr: 'Dit ce qu’est l’élément qui porte ce numéro, sans le cliquer.',
  },
  when: ['hints'],
  parse: wantNumber,
  run: async (number, { page, tabs }) => {
    const { name, role } = await page.describe((await tabs.active()).id, number)
    return { text: say('element-is', { number, name, role }) }
  },
  undo: 'changes-nothing',
})
