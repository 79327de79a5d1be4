import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const loopSequenceOffCommand = defineCommand({
  id: 'loop-sequence-off',
  group: 'sequences',
  phrases: {
    en: ['(do not|stop) (loop|looping) the sequence', 'sequence loop off'],
    es: ['secuencia sin bucle', 'no repitas la secuencia'],
    de: ['sequenz nicht wiederholen', 'sequenz ohne schleife'],
    fr: ['séquence sans boucle', 'ne répète pas la séquence'],
  },
  keys: { motifs: ['48-51-54-54-54-48'] },
  help: {
    en: 'Lets the recording that is played end at its end.',
    es: 'Hace que la grabación que se reproduce termine al final.',
    de: 'Lässt die Aufnahme, die läuft, an ihrem Ende enden.',
    fr: "Fait s'arrêter à la fin l'enregistrement qui est joué.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    const before = (await playing()).setLoop(false)
    return { text: say('playing-loops', { on: 'off' }), ...(before === false ? {} : { undo: true }) }
  },
  undo: async (_: boolean, { playing }) => {
    const now = playing.loaded()
    if (now?.since() === undefined) return undefined
    now.setLoop(true)
    return say('playing-loops', { on: 'on' })
  },
  order: 'beside',
  recorded: false,
})
