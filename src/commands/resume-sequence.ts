import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const resumeSequenceCommand = defineCommand({
  id: 'resume-sequence',
  group: 'sequences',
  phrases: {
    en: ['(resume|continue) [the] sequence'],
    es: ['reanuda la secuencia', 'sigue con la secuencia'],
    de: ['sequenz fortsetzen', 'setze die sequenz fort'],
    fr: ['reprends la séquence'],
  },
  keys: { motifs: ['48-53-53-49-49-48'] },
  help: {
    en: 'Lets a recording that stands still go on.',
    es: 'Reanuda la grabación que está en pausa.',
    de: 'Lässt eine Aufnahme weitergehen, die stillsteht.',
    fr: "Reprend l'enregistrement qui est en pause.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    const { name, changed } = (await playing()).pause(false)
    return { text: say('playing-resumed', { name }), ...(changed ? { undo: true } : {}) }
  },
  undo: async (_: boolean, { playing }) => {
    const now = playing.loaded()
    // What has ended stands neither still nor goes on.
    if (now?.since() === undefined) return undefined
    return say('playing-paused', { name: now.pause(true).name })
  },
  order: 'beside',
  recorded: false,
})
