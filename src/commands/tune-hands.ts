import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const tuneHandsCommand = defineCommand({
  id: 'tune-hands',
  group: 'settings',
  phrases: {
    en: ['tune my hands'],
    es: ['ajusta mis manos', 'ajusta el teclado a mis manos'],
    de: ['stimme auf meine hände ab', 'hände abstimmen'],
    fr: ['règle sur mes mains', 'régler mes mains'],
  },
  keys: { motifs: ['48-54-51-49-48'] },
  help: {
    en: 'Asks you to play five figures, three times each, and sets the keys to your hands.',
    es: 'Te pide tocar cinco figuras, tres veces cada una, y ajusta las teclas a tus manos.',
    de: 'Lässt dich fünf Figuren je dreimal spielen und stellt die Tasten auf deine Hände ein.',
    fr: 'Vous fait jouer cinq figures, trois fois chacune, et règle les touches sur vos mains.',
  },
  parse: nothing,
  order: 'beside',
  recorded: false,
  run: async (_, { hands }, signal) => {
    const { before, tuned } = await hands.tune(signal)
    const { bounce, brush, brushVelocity, gap, onset, overlap } = tuned
    const force = Math.round(brushVelocity * 100)
    return {
      text: say('hands-tuned', { bounce, brush, force, gap, onset, overlap: Math.round(overlap * 100) }),
      undo: before,
    }
  },
  undo: async (before, { hands }) => {
    await hands.restore(before)
    return say('hands-restored')
  },
})
