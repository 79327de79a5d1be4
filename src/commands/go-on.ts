import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const goOnCommand = defineCommand({
  id: 'go-on',
  group: 'sequences',
  phrases: {
    en: ['it is done', 'i did it', 'done by hand'],
    es: ['ya está hecho', 'lo hice yo', 'hecho a mano'],
    de: ['ist erledigt', 'ich habe es gemacht', 'von hand erledigt'],
    fr: ["c'est fait", "je l'ai fait", 'fait à la main'],
  },
  keys: { motifs: ['48-53-49-49-52-48'] },
  help: {
    en: 'Takes the step as done at which a recording waits, and plays on.',
    es: 'Da por hecho el paso en que espera una grabación, y sigue.',
    de: 'Nimmt den Schritt als getan, bei dem eine Aufnahme wartet, und spielt weiter.',
    fr: "Tient pour faite l'étape à laquelle un enregistrement attend, et continue.",
  },
  when: ['playing'],
  parse: nothing,
  run: async (_, { playing }) => {
    ;(await playing()).decide('go-on')
    return { text: say('step-taken'), cut: true }
  },
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})
