import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const pauseSequenceCommand = defineCommand({
  id: 'pause-sequence',
  group: 'sequences',
  phrases: {
    en: ['pause [the] sequence'],
    es: ['pausa la secuencia'],
    de: ['sequenz pausieren', 'pausiere die sequenz'],
    fr: ['mets la séquence en pause'],
  },
  keys: { motifs: ['48-52-50-51-50-48'] },
  help: {
    en: 'Lets the recording that is played stand still.',
    es: 'Detiene un momento la grabación que se reproduce.',
    de: 'Lässt die Aufnahme stillstehen, die abgespielt wird.',
    fr: "Met en pause l'enregistrement qui est joué.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    const { name, changed } = (await playing()).pause(true)
    return { text: say('playing-paused', { name }), ...(changed ? { undo: true } : {}) }
  },
  undo: async (_: boolean, { playing }) => {
    const now = playing.loaded()
    // What has ended stands neither still nor goes on.
    if (now?.since() === undefined) return undefined
    return say('playing-resumed', { name: now.pause(false).name })
  },
  order: 'beside',
  recorded: false,
})
