import { say } from '../language/text.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'
import { restoreSettings } from './restore-settings.ts'

export const followOnCommand = defineCommand({
  id: 'follow-on',
  group: 'layout',
  phrases: {
    en: ['follow on', 'follow what moves', 'start following'],
    es: ['seguir activado', 'sigue lo que se mueve', 'empieza a seguir'],
    de: ['folgen an', 'folge allem was sich bewegt'],
    fr: ['suivi activé', 'suis ce qui bouge', 'commence à suivre'],
  },
  keys: { motifs: ['48-49-52-50-50-48'] },
  help: {
    en: 'Sounds where the focus, the scrolling, the pointer or hints move, as you have chosen.',
    es: 'Hace sonar dónde se mueven el foco, el desplazamiento, el puntero o las pistas, según elijas.',
    de: 'Lässt hören, wohin sich Fokus, Scrollen, Zeiger oder Hinweise bewegen, wie du es gewählt hast.',
    fr: 'Fait entendre où bougent le focus, le défilement, le pointeur ou les repères, selon votre choix.',
  },
  parse: nothing,
  run: async (_, { controls }) => {
    let what = ''
    const undo = await controls.changeSettings(({ follows }) => {
      what = follows.join(' ')
      return { following: true }
    })
    return { text: say('following-on', { what }), undo }
  },
  undo: restoreSettings,
  recorded: false,
})
