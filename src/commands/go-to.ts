import { say } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { Name } from '../music/name-book.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { type BroughtTab, closeAgain, inFront } from './close-again.ts'
import type { CommandContext } from './command-context.ts'
import { defineCommand, type Result } from './define-command.ts'
import { backToTab } from './neighbour-tab.ts'
import { offered, slotMotif, wantName, withName } from './with-name.ts'

type Left = BroughtTab | { readonly tabId: number }

export const goToCommand = defineCommand({
  id: 'go-to',
  group: 'names',
  phrases: {
    en: ['go to {name}', 'switch to {name}', 'jump to {name}'],
    es: ['ve a {name}', 'ir a {name}', 'vete a {name}', 've al {name}'],
    de: [
      'geh zu {name}',
      'gehe zu {name}',
      '(geh|gehe) zum {name}',
      '(geh|gehe) zur {name}',
      'wechsle zu {name}',
    ],
    fr: ['va à {name}', 'aller à {name}', 'va au {name}', 'va sur {name}', 'vas à {name}'],
  },
  keys: { motifs: ['60-55-60'] },
  help: {
    en: 'Goes to the tab with that name; a closed one comes back.',
    es: 'Va a la pestaña con ese nombre; si se cerró, vuelve.',
    de: 'Geht zum Tab mit diesem Namen; ein geschlossener kommt zurück.',
    fr: "Va à l'onglet de ce nom ; s'il est fermé, il revient.",
  },
  when: ['names'],
  parse: slots => ({ said: wantName(slots), motif: slotMotif(slots) }),
  run: ({ said, motif }, context) => {
    const forms = motif === undefined ? [] : context.names.bound(motif)
    if (motif !== undefined && forms.length > 1) return askWhichForm(motif, forms, context)
    return withName(
      forms[0]?.id ?? said,
      { command: 'go-to' },
      context,
      async ({ id }): Promise<Result<Left>> => {
        const { names, tabs, controls } = context
        const from = await inFront(tabs)
        const { name, tab, restored, arrival } = await names.go(id)
        if (arrival !== undefined) controls.arrive(arrival)
        if (restored) {
          const undo = { brought: tab.id, from }
          return { text: say('name-restored', { name }), earcon: 'tab-changed', undo }
        }
        const text = say('name-reached', { name, title: tab.title })
        return { text, earcon: 'tab-changed', ...(from === undefined ? {} : { undo: { tabId: from } }) }
      },
    )
  },
  undo: (gone: Left, context) => ('brought' in gone ? closeAgain(gone, context) : backToTab(gone, context)),
})

/** Chord and broken form of the same keys are one name, unless both are bound: then somebody has to say. */
async function askWhichForm(
  motif: Motif,
  forms: readonly Name[],
  { choices }: CommandContext,
): Promise<Result<Left>> {
  const notes = notesInWords(motif)
  const rows = choices.offer(
    say('choices-names', { name: notes }),
    forms.map(name => offered(name, forms, { command: 'go-to' })),
  )
  return { text: say('names-other-forms', { notes, rows }), earcon: 'ambiguous' }
}
