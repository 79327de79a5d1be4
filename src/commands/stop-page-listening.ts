import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'
import { setListening } from './site-rules-change.ts'

export const stopPageListeningCommand = defineCommand({
  id: 'stop-page-listening',
  group: 'settings',
  phrases: {
    en: ['stop this page listening'],
    es: ['que esta página no escuche'],
    de: ['diese seite hört nicht mehr mit'],
    fr: ["cette page n'écoute plus"],
  },
  keys: { motifs: ['48-54-51-56-48'] },
  help: {
    en: 'Tells pages of this site nothing any more.',
    es: 'Ya no dice nada a las páginas de este sitio.',
    de: 'Sagt Seiten dieser Website nichts mehr.',
    fr: 'Ne dit plus rien aux pages de ce site.',
  },
  parse: nothing,
  run: (_, context) => setListening(context, false),
  undo: restoreSettings,
})
