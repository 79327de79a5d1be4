import { say } from '../language/text.ts'
import { systems } from '../ports/machine.ts'
import { defineCommand } from './define-command.ts'
import { countUpTo } from './read-slots.ts'

export const copyStepCommand = defineCommand({
  id: 'copy-step',
  group: 'answers',
  phrases: {
    en: ['copy [the] command line', 'copy command {number}'],
    es: ['copia la línea de comandos', 'copia el comando {number}'],
    de: ['befehlszeile kopieren', 'kopiere befehl {number}'],
    fr: ['copie la ligne de commande', 'copie la commande {number}'],
  },
  keys: { motifs: ['48-52-50-52-51-48', '60-54-53-55-60'] },
  help: {
    en: 'Copies a command line of the steps that are shown, to paste it into a terminal.',
    es: 'Copia una línea de los pasos que se muestran, para pegarla en una terminal.',
    de: 'Kopiert eine Befehlszeile der gezeigten Schritte, um sie in ein Terminal einzufügen.',
    fr: 'Copie une ligne de commande des étapes affichées, à coller dans un terminal.',
  },
  parse: slots => ({ number: countUpTo(99)(slots), system: systems.find(system => system === slots.system) }),
  run: async ({ number, system }, { models }) => ({
    text: say('step-copied', await (await models()).copyLine(number, system)),
  }),
  undo: 'changes-nothing',
  recorded: false,
})
