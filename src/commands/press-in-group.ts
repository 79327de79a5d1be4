import { defineCommand } from './define-command.ts'
import { readGroupAct } from './lists-slots.ts'

export const pressInGroupCommand = defineCommand({
  id: 'press-in-group',
  group: 'answers',
  phrases: {
    en: ['archive [the] group {words}', 'in [the] group {group:words} press {words}'],
    es: ['archiva [el] grupo {words}', 'en [el] grupo {group:words} pulsa {words}'],
    de: ['archiviere [die] gruppe {words}', 'in [der] gruppe {group:words} drücke {words}'],
    fr: ['archive [le] groupe {words}', 'dans [le] groupe {group:words} appuie sur {words}'],
  },
  keys: { motifs: ['60-55-59-56-60'] },
  help: {
    en: 'Offers to press something in each item of a group; a number confirms it.',
    es: 'Ofrece pulsar algo en cada elemento de un grupo; un número lo confirma.',
    de: 'Bietet an, in jedem Punkt einer Gruppe etwas zu drücken; eine Nummer bestätigt es.',
    fr: 'Propose d’appuyer sur quelque chose dans chaque élément d’un groupe ; un numéro le confirme.',
  },
  parse: readGroupAct,
  run: async (act, { lists }, signal) => (await lists()).actOnGroup(act, signal),
  undo: 'not-undoable',
  order: 'beside',
  destructive: true,
})
