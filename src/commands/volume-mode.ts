import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { enterMode, leaveMode } from './enter-mode.ts'
import { nothing } from './read-slots.ts'

export const volumeModeCommand = defineCommand({
  id: 'volume-mode',
  group: 'media',
  phrases: {
    en: ['volume mode', 'volume by keys'],
    es: ['modo de volumen', 'volumen con teclas'],
    de: ['lautstärkemodus', 'lautstärke mit tasten'],
    fr: ['mode volume', 'volume par touches'],
  },
  keys: { motifs: ['48-50-51-52-48'] },
  help: {
    en: 'Keys make the sound or film of the page louder, right of C4, or quieter, left of it.',
    es: 'Las teclas suben el volumen del audio o vídeo, a la derecha de C4, o lo bajan, a la izquierda.',
    de: 'Tasten machen Ton oder Film der Seite lauter, rechts von C4, oder leiser, links davon.',
    fr: 'Les touches montent le volume du son ou du film, à droite de C4, ou le baissent, à gauche.',
  },
  parse: nothing,
  run: async (_, context) => enterMode(context, 'volume', say('volume-mode-on')),
  undo: leaveMode,
  recorded: false,
})
