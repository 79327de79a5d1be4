import { say } from '../language/text.ts'
import { parseMotif } from '../music/motif.ts'
import { notesAsLetters } from '../music/notes-in-words.ts'
import { defineCommand } from './define-command.ts'
import { optionalWords } from './read-slots.ts'
import { undoNameChange } from './undo-name-change.ts'

export const nameTabCommand = defineCommand({
  id: 'name-tab',
  group: 'names',
  phrases: {
    en: ['name this tab {name}', 'name this tab'],
    es: ['llama [a] esta pestaña {name}', 'nombra esta pestaña {name}', 'nombra esta pestaña'],
    de: ['nenne diesen tab {name}', 'benenne diesen tab'],
    fr: ['nomme cet onglet {name}', 'nomme cet onglet'],
  },
  keys: { motifs: ['60-64-60'] },
  help: {
    en: 'Gives the tab you are on a name.',
    es: 'Da un nombre a la pestaña actual.',
    de: 'Gibt dem aktuellen Tab einen Namen.',
    fr: "Donne un nom à l'onglet actuel.",
  },
  // Played, the slot is the motif itself; said or typed, the name. Silence keeps the page's title.
  when: ['no-names'],
  parse: slots => {
    const motif = typeof slots.motif === 'string' ? parseMotif(slots.motif) : undefined
    return motif ?? optionalWords(slots) ?? ''
  },
  run: async (given, { names, tabs }) => {
    const tab = await tabs.active()
    if (typeof given === 'string') {
      const change = await names.nameTab(tab, given || tab.title)
      return { text: say('tab-named-keys', { name: change.spoken, notes: change.notes }), undo: change }
    }
    const change = await names.bind(given, tab)
    const { title } = tab
    const text = say('name-bound', { notes: change.notes, title })
    const spoken = say('name-bound-spoken', { notes: notesAsLetters(given), title })
    return { text, readBack: given, spoken, undo: change }
  },
  undo: undoNameChange,
})
