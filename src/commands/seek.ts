import { defineCommand } from './define-command.ts'
import { seekBack, sought } from './move-media.ts'
import { signedUpTo } from './read-slots.ts'

export const seekCommand = defineCommand({
  id: 'seek',
  group: 'media',
  phrases: {
    en: [
      'seek {number}',
      'seek {number} seconds',
      'forward {number} seconds',
      'skip {number} seconds',
      'skip forward {number} [seconds]',
      'go forward {number} seconds',
      'fast forward {number} [seconds]',
    ],
    es: ['avanza {number}', 'avanza {number} segundos', 'adelanta {number} [segundos]'],
    de: [
      'spule {number}',
      'spule {number} sekunden',
      'spule {number} sekunden vor',
      '{number} sekunden vor',
      'spul {number} [sekunden] [vor]',
    ],
    fr: ['avance de {number} secondes', 'avance de {number}', 'avancer de {number} secondes'],
  },
  keys: { motifs: ['60-69-71-60'] },
  help: {
    en: 'Goes on by that many seconds in the sound or film of the page; a negative number goes back.',
    es: 'Avanza tantos segundos en el audio o vídeo de la página; un número negativo retrocede.',
    de: 'Spult in Ton oder Film der Seite um so viele Sekunden vor; eine negative Zahl zurück.',
    fr: 'Avance d’autant de secondes dans le son ou le film de la page ; un nombre négatif recule.',
  },
  when: ['media'],
  parse: signedUpTo(86_400),
  run: async (seconds, { amounts }) => sought(await amounts.seek(seconds)),
  undo: seekBack,
})
