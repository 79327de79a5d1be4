import { say } from '../language/text.ts'
import type { Slots } from '../ports/intent.ts'
import type { Point } from '../ports/page.ts'
import { defineCommand } from './define-command.ts'

export const clickHereCommand = defineCommand({
  id: 'click-here',
  group: 'elements',
  phrases: {
    en: ['click here'],
    es: ['clic aquí', 'pulsa aquí'],
    de: ['hier klicken', 'klick hier'],
    fr: ['clique ici'],
  },
  keys: { motifs: ['48-52-56-54-48'] },
  help: {
    en: 'Clicks what is under the pointer of “move”.',
    es: 'Pulsa lo que está bajo el puntero de «mover».',
    de: 'Klickt, was unter dem Zeiger von „bewegen“ ist.',
    fr: 'Clique ce qui est sous le pointeur.',
  },
  parse: placeIn,
  run: async (at, { page, tabs }) => {
    const { name, effect } = await page.clickAt((await tabs.active()).id, at)
    if (effect === 'none') return { text: say('click-here-no-effect', { name }), earcon: 'refused' }
    return { text: effect === 'navigation' ? say('clicked-navigates', { name }) : say('clicked', { name }) }
  },
  undo: 'not-undoable',
})

/** Where keys clicked, so that a recording clicks there again; undefined is under the pointer. */
function placeIn({ x, y }: Slots): Point | undefined {
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined
}
