import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { wantPlace } from './read-media.ts'

export const seekToCommand = defineCommand({
  id: 'seek-to',
  group: 'media',
  phrases: {
    en: [
      'seek to {number} [seconds]',
      'seek to {minutes:number} minutes',
      'seek to {minutes:number} minutes [and] {number} [seconds]',
    ],
    es: [
      've al segundo {number}',
      've al minuto {minutes:number}',
      've al minuto {minutes:number} (y|segundo) {number} [segundos]',
    ],
    de: [
      'spule zu sekunde {number}',
      'spule zu minute {minutes:number}',
      'spule zu minute {minutes:number} (und|sekunde) {number} [sekunden]',
    ],
    fr: [
      'va à la seconde {number}',
      'va à la minute {minutes:number}',
      'va à la minute {minutes:number} (et|seconde) {number} [secondes]',
    ],
  },
  keys: { motifs: ['60-62-59-62-60'] },
  help: {
    en: 'Goes to that second, or minute and second, of the sound or film of the page.',
    es: 'Va a ese segundo, o minuto y segundo, del audio o vídeo de la página.',
    de: 'Geht zu dieser Sekunde, oder Minute und Sekunde, von Ton oder Film der Seite.',
    fr: 'Va à cette seconde, ou minute et seconde, du son ou du film de la page.',
  },
  parse: wantPlace,
  run: async (place, { media }) => (await media()).seekTo(place),
  undo: mediaBack,
})
