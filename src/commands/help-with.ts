import { defineCommand } from './define-command.ts'
import { wantHelp } from './help-slots.ts'

export const helpWithCommand = defineCommand({
  id: 'help-with',
  group: 'help',
  phrases: {
    en: ['help with {words}', 'help on {words}', 'help about {words}', 'what does {words} do'],
    es: ['ayuda con {words}', 'ayuda sobre {words}', 'qué hace {words}'],
    de: ['hilfe zu {words}', 'hilfe bei {words}', 'was macht {words}', 'was bewirkt {words}'],
    fr: ['aide sur {words}', 'aide pour {words}', 'que fait {words}'],
  },
  keys: { motifs: ['60-65-62-58-60'] },
  help: {
    en: 'Shows one command: how it is said, how it is played, what it does, whether undo takes it back.',
    es: 'Muestra una orden: cómo se dice, cómo se toca, qué hace y si se puede deshacer.',
    de: 'Zeigt einen Befehl: wie man ihn sagt und spielt, was er tut und ob er sich zurücknehmen lässt.',
    fr: 'Montre une commande : comment la dire, la jouer, ce qu’elle fait, et si elle s’annule.',
  },
  parse: wantHelp,
  run: async (wanted, { help }) => ({ text: (await help()).about(wanted) }),
  undo: 'changes-nothing',
  recorded: false,
})
