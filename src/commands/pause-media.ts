import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const pauseMediaCommand = defineCommand({
  id: 'pause-media',
  group: 'media',
  phrases: {
    en: ['pause', 'pause (playing|media)', 'pause [the|this] (video|song|music|sound|film)', 'pause it'],
    es: [
      'pausa',
      'pausa [la] reproducción',
      'pausa (el vídeo|la música|el sonido)',
      'pausar',
      'ponlo en pausa',
    ],
    de: [
      'pause',
      'wiedergabe anhalten',
      'pausiere',
      'pausieren',
      'anhalten',
      '(video|musik) (anhalten|pausieren)',
      'halte [das] video an',
    ],
    fr: [
      'pause',
      'mets en pause',
      'mets [la vidéo|la musique] en pause',
      'pause la vidéo',
      'mettre en pause',
    ],
  },
  keys: { motifs: ['48-53-58-56-48'] },
  help: {
    en: 'Pauses the answer that is read or the recording that is played, else whatever plays in the page.',
    es: 'Pausa la respuesta que se lee o la grabación que se reproduce, o lo que suena en la página.',
    de: 'Hält die Antwort an, die gelesen wird, oder die Aufnahme, die läuft, sonst was auf der Seite spielt.',
    fr: "Met en pause la réponse lue ou l'enregistrement joué, sinon ce qui joue dans la page.",
  },
  when: ['media'],
  parse: nothing,
  run: async (_, { answerSpeech, media, playing }) => {
    if (answerSpeech.loaded()?.pause() === true) return { text: say('reading-stopped'), spoken: '' }
    const sequence = playing.loaded()
    if (sequence?.since() === undefined || sequence.paused()) return (await media()).pause()
    return { text: say('playing-paused', { name: sequence.pause(true).name }) }
  },
  undo: mediaBack,
})
