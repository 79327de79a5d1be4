import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'

export const goThereCommand = defineCommand({
  id: 'go-there',
  group: 'layout',
  phrases: {
    en: ['go there', 'go to that place'],
    es: ['ve ahí', 've allí', 'ir allí'],
    de: ['geh dorthin', 'dorthin gehen'],
    fr: ['vas y', 'va là bas', 'va à cet endroit'],
  },
  keys: { motifs: ['48-53-53-53-53-48'] },
  help: {
    en: 'Goes to what is densest where the layout sounded last: scrolls to it and gives it the focus.',
    es: 'Va a lo más denso donde sonó el diseño por última vez: se desplaza y le da el foco.',
    de: 'Geht zum Dichtesten, wo der Aufbau zuletzt klang: scrollt hin und gibt ihm den Fokus.',
    fr: 'Va au plus dense là où la disposition a sonné en dernier : défile et lui donne le focus.',
  },
  parse: ({ band }) => (typeof band === 'number' ? band : undefined),
  run: async (band, { layouts }) => {
    const { name, role, focused, tabId, before } = await (await layouts()).goThere(band)
    return {
      text: say(focused ? 'layout-went' : 'layout-scrolled-there', { name, role }),
      undo: { tabId, before },
    }
  },
  undo: async (to, { layouts }) => {
    await (await layouts()).goBack(to)
    return say('layout-went-back')
  },
})
