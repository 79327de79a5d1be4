import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const siteRulesCommand = defineCommand({
  id: 'site-rules',
  group: 'settings',
  phrases: {
    en: ['site rules'],
    es: ['reglas del sitio'],
    de: ['website regeln'],
    fr: ['règles du site'],
  },
  keys: { motifs: ['48-56-55-54-48'] },
  help: {
    en: 'Shows what is settled for sites.',
    es: 'Muestra lo establecido para los sitios.',
    de: 'Zeigt, was für Websites festgelegt ist.',
    fr: 'Montre ce qui est réglé pour les sites.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    controls.showView('settings')
    return { text: say('site-rules-shown') }
  },
  undo: 'changes-nothing',
})
