import { defineCommand } from './define-command.ts'
import { seekBack, sought } from './move-media.ts'
import { signedUpTo } from './read-slots.ts'

export const seekBackCommand = defineCommand({
  id: 'seek-back',
  group: 'media',
  phrases: {
    en: [
      'seek back {number} [seconds]',
      'back {number} seconds',
      'rewind {number} [seconds]',
      'go back {number} seconds',
      'skip back {number} [seconds]',
    ],
    es: ['retrocede {number} segundos', 'rebobina {number} [segundos]', 'retrocede {number}'],
    de: [
      'spule {number} zurück',
      'spule {number} sekunden zurück',
      '{number} sekunden zurück',
      'spul {number} [sekunden] zurück',
      'zurückspulen {number} [sekunden]',
    ],
    fr: [
      'recule de {number} secondes',
      'rembobine de {number} [secondes]',
      'recule de {number}',
      'retour de {number} secondes',
    ],
  },
  keys: { motifs: ['60-62-65-63-60'] },
  help: {
    en: 'Goes back by that many seconds in the sound or film of the page.',
    es: 'Retrocede tantos segundos en el audio o vídeo de la página.',
    de: 'Spult in Ton oder Film der Seite um so viele Sekunden zurück.',
    fr: 'Recule d’autant de secondes dans le son ou le film de la page.',
  },
  parse: signedUpTo(86_400),
  run: async (seconds, { amounts }) => sought(await amounts.seek(-seconds)),
  undo: seekBack,
})
