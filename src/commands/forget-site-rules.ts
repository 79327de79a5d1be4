import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'
import { forgetSite } from './site-rules-change.ts'

export const forgetSiteRulesCommand = defineCommand({
  id: 'forget-site-rules',
  group: 'settings',
  destructive: true,
  phrases: {
    en: ['forget [the] site rules'],
    es: ['olvida las reglas del sitio'],
    de: ['website regeln vergessen'],
    fr: ['oublie les règles du site'],
  },
  keys: { motifs: ['48-49-58-53-48'] },
  help: {
    en: 'Forgets what is settled for the site in front.',
    es: 'Olvida lo establecido para el sitio que está delante.',
    de: 'Vergisst, was für die Website vorn festgelegt ist.',
    fr: 'Oublie ce qui est réglé pour le site de devant.',
  },
  parse: nothing,
  run: (_, context) => forgetSite(context),
  undo: restoreSettings,
})
