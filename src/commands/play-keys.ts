import type { Slots } from '../ports/intent.ts'
import { defineCommand } from './define-command.ts'
import { wantHelp } from './help-slots.ts'

export const playKeysCommand = defineCommand({
  id: 'play-keys',
  group: 'help',
  phrases: {
    en: ['keys of {words}', 'keys for {words}', 'how do i play {words}'],
    es: ['teclas de {words}', 'cómo se toca {words}', 'cómo toco {words}'],
    de: ['tasten von {words}', 'tasten für {words}', 'wie spielt man {words}', 'wie spiele ich {words}'],
    fr: ['touches de {words}', 'comment jouer {words}'],
  },
  keys: { motifs: ['60-63-66-63-60'] },
  help: {
    en: 'Sounds the keys of a command, name or word of yours, and lights them.',
    es: 'Hace sonar las teclas de una orden, de un nombre o de una palabra tuya, y las ilumina.',
    de: 'Lässt die Tasten eines Befehls, Namens oder eigenen Worts klingen und leuchten.',
    fr: 'Fait entendre et éclaire les touches d’une commande, d’un nom ou d’un mot à vous.',
  },
  parse: (slots: Slots) => ({ wanted: wantHelp(slots), which: whichKeys(slots.which) }),
  run: async ({ wanted, which }, { help }, signal) => (await help()).playKeys(wanted, which, signal),
  undo: 'changes-nothing',
  order: 'beside',
  recorded: false,
})

function whichKeys(value: unknown): 'chord' | 'motif' | undefined {
  return value === 'chord' || value === 'motif' ? value : undefined
}
