import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { formatMotif, type Motif } from '../music/motif.ts'
import type { NameChange } from '../music/name-changes.ts'
import { parseNotes } from '../music/notes-in-words.ts'
import { defineCommand, type Result } from './define-command.ts'
import { optionalWords } from './read-slots.ts'
import { undoNameChange } from './undo-name-change.ts'
import { slotMotif, wantName, withName } from './with-name.ts'

export const newKeysCommand = defineCommand({
  id: 'new-keys',
  group: 'names',
  phrases: {
    en: ['new keys for {name}', 'new keys for {name} are {keys:name}'],
    es: ['nuevas teclas para {name}', 'nuevas teclas para {name} son {keys:name}'],
    de: ['neue tasten für {name}', 'neue tasten für {name} sind {keys:name}'],
    fr: ['nouvelles touches pour {name}', 'nouvelles touches pour {name} sont {keys:name}'],
  },
  keys: { motifs: ['60-57-59-57-60'] },
  help: {
    en: 'Gives a name other keys: the next ones that you play.',
    es: 'Da otras teclas a un nombre: las siguientes que toques.',
    de: 'Gibt einem Namen andere Tasten: die nächsten, die du spielst.',
    fr: "Donne d'autres touches à un nom : les prochaines jouées.",
  },
  // With a name and a motif both have been given; a motif alone is a name that nobody has.
  parse: ({ keys, ...slots }) => ({
    said: wantName(slots),
    motif: optionalWords(slots) === undefined ? undefined : (slotMotif(slots) ?? namedKeys(keys)),
    apart: slots.apart === 1,
  }),
  run: ({ said, motif, apart }, context) =>
    withName(said, again(motif), context, async (name): Promise<Result<NameChange>> => {
      if (motif === undefined) {
        context.controls.learnKeys(name)
        return { text: say('name-keys-asked', { name: name.spoken }) }
      }
      const change = await context.names.newKeys(name.id, motif, apart)
      const text = say('name-new-keys', { name: change.spoken, notes: change.notes })
      return { text, readBack: motif, undo: change }
    }),
  undo: undoNameChange,
})

function again(motif: Motif | undefined) {
  return { command: 'new-keys', slots: motif === undefined ? {} : { motif: formatMotif(motif) } }
}

/** Keys that were typed or said, such as `C3 E3 G3`; `motif-unknown` where they cannot be read. */
function namedKeys(keys: string | number | undefined): Motif | undefined {
  if (keys === undefined) return undefined
  const motif = parseNotes(String(keys))
  if (motif === undefined) throw new ClavierError('motif-unknown', { notes: String(keys) })
  return motif
}
