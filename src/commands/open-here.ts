import { defineCommand } from './define-command.ts'
import { goal, inThisTab, leaveAgain } from './open-page.ts'
import { wantWords } from './read-slots.ts'

export const openHereCommand = defineCommand({
  id: 'open-here',
  group: 'tabs',
  phrases: {
    en: ['open here {words}'],
    es: ['abre aquí {words}'],
    de: ['öffne hier {words}'],
    fr: ['ouvre ici {words}'],
  },
  keys: { motifs: ['60-66-69-67-60'] },
  help: {
    en: 'Opens an address, or looks words up, in this tab; undo goes back.',
    es: 'Abre una dirección, o busca palabras, en esta pestaña; deshacer vuelve atrás.',
    de: 'Öffnet eine Adresse oder sucht Worte in diesem Tab; Rückgängig geht zurück.',
    fr: 'Ouvre une adresse, ou cherche des mots, dans cet onglet ; annuler revient.',
  },
  parse: wantWords,
  run: (words, context) => inThisTab(goal(words), context),
  undo: leaveAgain,
})
