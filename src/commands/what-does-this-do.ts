import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const whatDoesThisDoCommand = defineCommand({
  id: 'what-does-this-do',
  group: 'help',
  phrases: {
    en: ['what does this do', 'what do these keys do', 'what would this do'],
    es: ['qué hace esto', 'qué hacen estas teclas'],
    de: ['was macht das', 'was tut das', 'was machen diese tasten'],
    fr: ['que fait ceci', 'que fait ça', 'que font ces touches'],
  },
  keys: { motifs: ['48-50-51-55-53-48'] },
  help: {
    en: 'What you play or say next is explained and not done; escape ends it.',
    es: 'Lo que toques o digas a continuación se explica y no se hace; escape lo termina.',
    de: 'Was du als Nächstes spielst oder sagst, wird erklärt und nicht getan; Escape beendet es.',
    fr: 'Ce que vous jouez ou dites ensuite est expliqué, pas exécuté ; échap y met fin.',
  },
  parse: nothing,
  run: async (_, { help }) => ({ text: (await help()).ask(), earcon: 'waiting' }),
  undo: 'changes-nothing',
  recorded: false,
})
