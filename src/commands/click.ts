import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { wantNumber } from './read-slots.ts'

export const clickCommand = defineCommand({
  id: 'click',
  group: 'elements',
  phrases: {
    en: ['click {number}', 'press number {number}'],
    es: ['clic {number}', 'pulsa {number}'],
    de: ['klick {number}', 'klicke {number}'],
    fr: ['clique {number}', 'clic {number}'],
  },
  keys: { motifs: ['60-62-60'] },
  help: {
    en: 'Clicks the element with that number.',
    es: 'Pulsa el elemento con ese número.',
    de: 'Klickt das Element mit dieser Nummer.',
    fr: "Clique l'élément qui porte ce numéro.",
  },
  parse: wantNumber,
  run: async (hint, { page, tabs }) => {
    const { name, effect } = await page.click((await tabs.active()).id, hint)
    if (effect === 'none')
      return { text: say('clicked-no-effect', { name, number: hint }), earcon: 'refused' }
    return { text: effect === 'navigation' ? say('clicked-navigates', { name }) : say('clicked', { name }) }
  },
  undo: 'not-undoable',
})
