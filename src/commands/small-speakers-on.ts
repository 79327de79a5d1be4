import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const smallSpeakersOnCommand = defineCommand({
  id: 'small-speakers-on',
  group: 'settings',
  phrases: {
    en: ['small speakers on'],
    es: ['altavoces pequeños encendidos', 'activa [los] altavoces pequeños'],
    de: ['kleine lautsprecher an', 'kleine lautsprecher einschalten'],
    fr: ['petits haut-parleurs activés', 'active [les] petits haut-parleurs'],
  },
  keys: { motifs: ['48-51-51-53-53-48'] },
  help: {
    en: 'Pages sound an octave higher, for small speakers.',
    es: 'Las páginas suenan una octava más alta, para altavoces pequeños.',
    de: 'Seiten klingen eine Oktave höher, für kleine Lautsprecher.',
    fr: 'Les pages sonnent une octave plus haut, pour de petits haut-parleurs.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('small-speakers-on'),
    undo: await controls.changeSettings({ layoutSmallSpeakers: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
