import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const numbersCommand = defineCommand({
  id: 'numbers',
  group: 'elements',
  phrases: {
    en: ['numbers', 'number mode'],
    es: ['números', 'modo de números'],
    de: ['zahlen', 'zahlenmodus'],
    fr: ['nombres', 'mode nombres'],
  },
  keys: { motifs: ['48-51-49-52-48'] },
  help: {
    en: 'Shows numbers, and clicks each one that you then play; a negative one only tells what it is.',
    es: 'Muestra números y pulsa cada uno que toques; uno negativo solo dice qué es.',
    de: 'Zeigt Nummern und klickt jede, die du dann spielst; eine negative sagt nur, was es ist.',
    fr: 'Montre des numéros et clique chacun de ceux que vous jouez ; négatif, il dit seulement ce que c’est.',
  },
  parse: nothing,
  run: async (_, context) => {
    const { id } = await context.tabs.active()
    const { count } = await context.page.showHints(id, context.numbering())
    if (count === 0) throw new ClavierError('nothing-to-click')
    return enterMode(context, 'numbers', say('numbers-on', { count }))
  },
  undo: async (data, context) => {
    const text = await leaveMode(data, context)
    await context.page.hideHints((await context.tabs.active()).id).catch(() => undefined) // gone with their page
    return text
  },
  recorded: false,
})
