import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const trustedInputOnCommand = defineCommand({
  id: 'trusted-input-on',
  group: 'settings',
  phrases: {
    en: ['trusted input on'],
    es: ['entrada de confianza', 'entrada de confianza sí', 'activa [la] entrada de confianza'],
    de: ['echte eingabe an', 'echte eingabe einschalten'],
    fr: ['saisie réelle', 'saisie réelle oui', 'active [la] saisie réelle'],
  },
  keys: { motifs: ['48-52-55-55-50-48'] },
  help: {
    en: 'Allows input that pages take for a hand’s; Chrome shows a bar while it is used.',
    es: 'Permite una entrada que las páginas toman por la de una mano; Chrome muestra una barra mientras se usa.',
    de: 'Erlaubt Eingabe, die Seiten für die einer Hand halten; Chrome zeigt dabei eine Leiste.',
    fr: 'Permet une saisie que les pages prennent pour celle d’une main ; Chrome montre alors une barre.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('trusted-input-on'),
    undo: await controls.changeSettings({ trustedInput: true }),
  }),
  undo: restoreSettings,
  recorded: false,
})
