import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const installLanguagePackCommand = defineCommand({
  id: 'install-language-pack',
  group: 'settings',
  phrases: {
    en: ['install [the] language pack'],
    es: ['instala el paquete de idioma'],
    de: ['sprachpaket installieren'],
    fr: ['installe le pack de langue'],
  },
  keys: { motifs: ['48-54-52-52-51-48'] },
  help: {
    en: 'Lets Chrome install what it needs to recognise your language on this machine; “stop” ends the waiting.',
    es: 'Hace que Chrome instale lo necesario para reconocer tu idioma en este equipo; «para» deja de esperar.',
    de: 'Lässt Chrome installieren, was es zum Erkennen deiner Sprache auf diesem Rechner braucht; „stopp“ beendet das Warten.',
    fr: 'Laisse Chrome installer de quoi reconnaître votre langue sur cette machine ; « stop » cesse d’attendre.',
  },
  parse: nothing,
  run: async (_, { recognition }, signal) => {
    const came = await (await recognition()).install(signal)
    return { text: say(`pack-${came}`), cut: came === 'left' }
  },
  undo: 'not-undoable',
  // It may take minutes.
  order: 'beside',
  recorded: false,
})
