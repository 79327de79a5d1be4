import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const smallSpeakersOffCommand = defineCommand({
  id: 'small-speakers-off',
  group: 'settings',
  phrases: {
    en: ['small speakers off'],
    es: ['altavoces pequeños apagados', 'desactiva [los] altavoces pequeños'],
    de: ['kleine lautsprecher aus', 'kleine lautsprecher ausschalten'],
    fr: ['petits haut-parleurs désactivés', 'désactive [les] petits haut-parleurs'],
  },
  keys: { motifs: ['48-52-52-49-49-48'] },
  help: {
    en: 'Pages sound at their usual pitch.',
    es: 'Las páginas suenan en su tono habitual.',
    de: 'Seiten klingen in ihrer üblichen Lage.',
    fr: 'Les pages sonnent à leur hauteur habituelle.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('small-speakers-off'),
    undo: await controls.changeSettings({ layoutSmallSpeakers: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
