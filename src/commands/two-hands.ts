import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const twoHandsCommand = defineCommand({
  id: 'two-hands',
  group: 'settings',
  phrases: {
    en: ['two hands', 'i play with two hands'],
    es: ['dos manos', 'toco con dos manos'],
    de: ['zwei hände', 'ich spiele mit zwei händen'],
    fr: ['deux mains', 'je joue à deux mains'],
  },
  keys: { motifs: ['48-49-53-55-51-48'] },
  help: {
    en: 'You play with two hands: C3 and C5 together escape.',
    es: 'Tocas con dos manos: C3 y C5 a la vez son Escape.',
    de: 'Du spielst mit zwei Händen: C3 und C5 zugleich brechen ab.',
    fr: 'Vous jouez à deux mains : C3 et C5 ensemble valent Échap.',
  },
  parse: nothing,
  run: async (_, { controls }) => ({
    text: say('two-hands'),
    undo: await controls.changeSettings({ oneHand: false }),
  }),
  undo: restoreSettings,
  recorded: false,
})
