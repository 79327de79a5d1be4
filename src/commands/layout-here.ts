import { defineCommand } from './define-command.ts'
import { hearLayout, leaveLayout } from './hear-layout.ts'
import { wantNumber } from './read-slots.ts'

export const layoutHereCommand = defineCommand({
  id: 'layout-here',
  group: 'layout',
  phrases: {
    en: [
      'layout here',
      'layout around {number}',
      'layout here {number}',
      'hear around [number] {number}',
      'hear around here',
    ],
    es: [
      'diseño aquí',
      'diseño aquí {number}',
      'diseño alrededor de {number}',
      'escucha alrededor de {number}',
      'escucha aquí alrededor',
    ],
    de: [
      'aufbau hier',
      'aufbau hier {number}',
      'aufbau um {number}',
      'um {number} hören',
      'hier ringsum hören',
    ],
    fr: [
      'disposition ici',
      'disposition ici {number}',
      'disposition autour de {number}',
      'écoute autour de {number}',
      'écoute ici autour',
    ],
  },
  keys: { motifs: ['60-55-58-58-60'] },
  help: {
    en: 'Sounds where things are around the focus, else the pointer, or around a number.',
    es: 'Hace sonar dónde está cada cosa alrededor del foco, si no del puntero, o de un número.',
    de: 'Lässt hören, was wo rings um den Fokus ist, sonst um den Zeiger, oder um eine Nummer.',
    fr: "Fait entendre où sont les choses autour du focus, sinon du pointeur, ou d'un numéro.",
  },
  parse: slots => (slots.number === undefined ? undefined : wantNumber(slots)),
  run: (hint, context, signal) => {
    const around = hint === undefined ? ({ what: 'here' } as const) : ({ what: 'hint', hint } as const)
    return hearLayout({ of: 'around', around }, context, signal)
  },
  undo: leaveLayout,
  order: 'beside',
})
