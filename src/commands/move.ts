import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const moveCommand = defineCommand({
  id: 'move',
  group: 'elements',
  phrases: {
    en: ['move', 'move mode', 'pointer'],
    es: ['mover', 'modo de puntero', 'puntero'],
    de: ['bewegen', 'zeiger', 'zeigermodus'],
    fr: ['pointeur', 'mode pointeur'],
  },
  keys: { motifs: ['48-50-49-50-48'] },
  help: {
    en: 'Keys lead a pointer: one left of C4 and one right of it name a place, again one within it; C4 clicks.',
    es: 'Las teclas guían un puntero: una a la izquierda de C4 y otra a la derecha dan un lugar, otra vez dentro de él; C4 pulsa.',
    de: 'Tasten führen einen Zeiger: eine links und eine rechts von C4 nennen eine Stelle, erneut eine darin; C4 klickt.',
    fr: 'Les touches guident un pointeur : une à gauche de C4 et une à droite donnent un lieu, encore une dedans ; C4 clique.',
  },
  parse: nothing,
  run: async (_, context) => {
    await context.page.point((await context.tabs.active()).id)
    return enterMode(context, 'move', say('move-mode-on'))
  },
  undo: async (data, context) => {
    const text = await leaveMode(data, context)
    // The mode takes its pointer away itself, save where the panel was closed over it.
    await context.page.hidePointer((await context.tabs.active()).id).catch(() => undefined) // gone with its page
    return text
  },
  recorded: false,
})
