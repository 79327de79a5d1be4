import { defineCommand } from './define-command.ts'
import { mediaBack } from './media-back.ts'
import { nothing } from './read-slots.ts'

export const resumeMediaCommand = defineCommand({
  id: 'resume-media',
  group: 'media',
  phrases: {
    en: ['resume', 'keep playing', 'resume playing', 'resume [the] (video|music)'],
    es: ['reanuda', 'sigue reproduciendo', 'reanudar', 'continúa reproduciendo'],
    de: ['weiterspielen', 'wiedergabe fortsetzen', 'wiedergabe weiter', 'spiel weiter', 'spiele weiter'],
    fr: ['reprends', 'reprends la lecture', 'reprendre la lecture'],
  },
  keys: { motifs: ['48-56-51-53-48'] },
  help: {
    en: 'Plays on where it was paused.',
    es: 'Sigue reproduciendo donde se pausó.',
    de: 'Spielt weiter, wo angehalten wurde.',
    fr: 'Reprend la lecture là où elle était en pause.',
  },
  when: ['media'],
  parse: nothing,
  run: async (_, { answerSpeech, media }, signal) => {
    const answer = answerSpeech.loaded()
    return answer?.paused() === true ? answer.move('on', signal) : (await media()).resume()
  },
  undo: mediaBack,
})
