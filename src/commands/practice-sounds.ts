import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { nothing } from './read-slots.ts'

export const practiceSoundsCommand = defineCommand({
  id: 'practice-sounds',
  group: 'layout',
  phrases: {
    en: ['practice [the] sounds', 'practise [the] sounds', 'guess [the] sounds', 'sound game'],
    es: ['practica [los] sonidos', 'practicar [los] sonidos', 'adivina [los] sonidos', 'juego de sonidos'],
    de: ['klänge üben', 'übe [die] klänge', 'klänge raten', 'klangspiel'],
    fr: ['exercice des sons', 'exerce les sons', 'devine [les] sons', 'jeu des sons'],
  },
  keys: { motifs: ['48-50-55-53-51-48'] },
  help: {
    en: 'Opens the practice page, where you guess kinds and heights by ear.',
    es: 'Abre la página de práctica, donde adivinas tipos y alturas de oído.',
    de: 'Öffnet die Übungsseite, auf der du Arten und Höhen nach Gehör rätst.',
    fr: 'Ouvre la page d’exercice, où vous devinez genres et hauteurs à l’oreille.',
  },
  parse: nothing,
  run: async (_, context) => {
    const { practicePage } = await context.training()
    return { ...(await inNewTab({ url: practicePage }, context)), text: say('practice-opened') }
  },
  undo: leaveAgain,
  recorded: false,
})
