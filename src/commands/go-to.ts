import { say } from '../language/text.ts'
import { type BroughtTab, closeAgain, inFront } from './close-again.ts'
import { defineCommand } from './define-command.ts'
import { backToTab } from './neighbour-tab.ts'
import { wantWords } from './read-slots.ts'

export const goToCommand = defineCommand({
  id: 'go-to',
  group: 'names',
  phrases: {
    en: ['go to {name}'],
    es: ['ve a {name}', 'ir a {name}'],
    de: ['geh zu {name}', 'gehe zu {name}'],
    fr: ['va à {name}', 'aller à {name}'],
  },
  keys: { motifs: ['60-55-60'] },
  help: {
    en: 'Goes to the tab with that name; a closed one comes back.',
    es: 'Va a la pestaña con ese nombre; si se cerró, vuelve.',
    de: 'Geht zum Tab mit diesem Namen; ein geschlossener kommt zurück.',
    fr: "Va à l'onglet de ce nom ; s'il est fermé, il revient.",
  },
  parse: wantWords,
  run: async (said, { names, tabs }) => {
    const from = await inFront(tabs)
    const { name, tab, restored } = await names.go(names.sure(said).id)
    if (restored) {
      const undo = { brought: tab.id, from }
      return { text: say('name-restored', { name }), earcon: 'tab-changed', undo }
    }
    const text = say('name-reached', { name, title: tab.title })
    return { text, earcon: 'tab-changed', ...(from === undefined ? {} : { undo: { tabId: from } }) }
  },
  undo: (gone: BroughtTab | { readonly tabId: number }, context) =>
    'brought' in gone ? closeAgain(gone, context) : backToTab(gone, context),
})
