import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const soundLegendCommand = defineCommand({
  id: 'sound-legend',
  group: 'layout',
  phrases: {
    en: ['sound legend', 'hear the legend', 'explain the sounds', 'what do the sounds mean'],
    es: ['leyenda de sonidos', 'leyenda sonora', 'explica los sonidos', 'qué significan los sonidos'],
    de: ['klanglegende', 'legende der klänge', 'erkläre die klänge', 'was bedeuten die klänge'],
    fr: ['légende sonore', 'légende des sons', 'explique les sons', 'que veulent dire les sons'],
  },
  keys: { motifs: ['48-55-55-53-53-48'] },
  help: {
    en: 'Names each kind that sounds, and sounds it.',
    es: 'Nombra cada tipo que suena, y lo hace sonar.',
    de: 'Nennt jede Art, die klingt, und lässt sie klingen.',
    fr: 'Nomme chaque genre qui sonne, et le fait entendre.',
  },
  parse: nothing,
  run: async (_, { training }, signal) => (await training()).legend(signal),
  undo: 'changes-nothing',
  order: 'beside',
})
