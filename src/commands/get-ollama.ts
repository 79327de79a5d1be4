import { ollamaAddress } from '../answers/server-steps.ts'
import { defineCommand } from './define-command.ts'
import { inNewTab, leaveAgain } from './open-page.ts'
import { nothing } from './read-slots.ts'

export const getOllamaCommand = defineCommand({
  id: 'get-ollama',
  group: 'answers',
  phrases: {
    en: ['get ollama', 'install ollama'],
    es: ['consigue ollama', 'instala ollama'],
    de: ['ollama holen', 'ollama installieren'],
    fr: ['obtiens ollama', 'installe ollama'],
  },
  keys: { motifs: ['48-52-50-50-49-48'] },
  help: {
    en: 'Opens the page of Ollama, where it can be had.',
    es: 'Abre la página de Ollama, de donde se descarga.',
    de: 'Öffnet die Seite von Ollama, auf der es zu haben ist.',
    fr: 'Ouvre la page d’Ollama, où il se télécharge.',
  },
  parse: nothing,
  run: (_, context) => inNewTab({ url: ollamaAddress }, context),
  undo: leaveAgain,
  recorded: false,
})
