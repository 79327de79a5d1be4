import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const loopSequenceCommand = defineCommand({
  id: 'loop-sequence',
  group: 'sequences',
  phrases: {
    en: ['(loop|repeat) the sequence'],
    es: ['repite la secuencia', 'secuencia en bucle'],
    de: ['sequenz wiederholen', 'sequenz in schleife'],
    fr: ['répète la séquence', 'séquence en boucle'],
  },
  keys: { motifs: ['48-53-53-56-56-48'] },
  help: {
    en: 'Lets the recording that is played begin again at its end.',
    es: 'Hace que la grabación que se reproduce vuelva a empezar al terminar.',
    de: 'Lässt die Aufnahme, die läuft, am Ende von vorn beginnen.',
    fr: "Fait recommencer à la fin l'enregistrement qui est joué.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    const before = (await playing()).setLoop(true)
    return { text: say('playing-loops', { on: 'on' }), ...(before === true ? {} : { undo: true }) }
  },
  undo: async (_: boolean, { playing }) => {
    const now = playing.loaded()
    if (now?.since() === undefined) return undefined
    now.setLoop(false)
    return say('playing-loops', { on: 'off' })
  },
  order: 'beside',
  recorded: false,
})
