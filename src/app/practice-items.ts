import type { Language } from '../language/language.ts'
import type { NumberLanguage } from '../music/number-language.ts'
import { numbersToPractise } from '../music/practice/numbers-to-practise.ts'
import type { PracticeItem } from '../music/practice/practice-item.ts'
import type { PracticeAim, PracticeSet } from '../ports/practice-aim.ts'
import { type KeyBinding, targetInWords } from './key-bindings.ts'

interface Parts {
  readonly commandKeys: readonly KeyBinding[]
  readonly names: () => readonly KeyBinding[]
  /** The user's own words that have keys. */
  readonly words: () => readonly KeyBinding[]
  readonly language: () => Language
  readonly numbers: () => NumberLanguage
}

/** Commands by how much they are used: the chords in the order of their table. */
const chordsFirst = [
  'scroll-down',
  'scroll-up',
  'page-down',
  'page-up',
  'top',
  'bottom',
  'stop',
  'hints',
  'back',
  'forward',
  'next-tab',
  'previous-tab',
  'tabs',
  'new-tab',
  'close-tab',
  'undo',
  'repeat',
  'where-am-i',
  'layout',
  'letters',
]
/** Motifs of the notes' own table, before all others. */
const motifsFirst = [
  'click',
  'scroll-down',
  'scroll-up',
  'page-down',
  'page-up',
  'stop',
  'continue',
  'where-am-i',
  'read-page',
  'open',
  'tab',
  'tabs',
  'window',
  'right-click',
  'bookmark',
  'microphone-on',
  'microphone-off',
  'piano-on',
  'piano-off',
  'record',
  'stop-recording',
  'save-as',
]

export type PracticeItems = ReturnType<typeof createPracticeItems>

/** What there is to practise by keys, set by set; letters are written, and have no items of their own. */
export function createPracticeItems({ commandKeys, names, words, language, numbers }: Parts) {
  return {
    of,
    /** All that has keys, as it is bound: what is played means this. No parameter is waited for. */
    bindings: (): readonly KeyBinding[] =>
      [...commandKeys, ...words(), ...names()].map(binding => ({
        ...binding,
        takesParameter: false,
        takesWords: false,
      })),
  }

  function of(aim: Exclude<PracticeAim, 'letters'>): readonly PracticeItem[] {
    switch (aim) {
      case 'chords':
        return sorted(
          ofCommands('chords', ({ motif }) => motif.length === 1),
          chordsFirst,
        )
      case 'motifs':
        return sorted(
          ofCommands('motifs', ({ motif }) => motif.length > 1),
          motifsFirst,
        )
      case 'names':
        return [...names(), ...words()].flatMap(({ target, motif }) =>
          target.kind === 'name' || target.kind === 'word'
            ? [{ id: `${target.kind}:${target.id}`, set: 'names', name: nameOf(target), motif } as const]
            : [],
        )
      case 'numbers':
        return numbersToPractise(numbers())
      case 'due':
        return [...of('chords'), ...of('motifs'), ...of('names'), ...of('numbers')]
    }
  }

  /** One for each command, with the first of its motifs. */
  function ofCommands(set: PracticeSet, fits: (binding: KeyBinding) => boolean): readonly PracticeItem[] {
    const items = new Map<string, PracticeItem>()
    for (const binding of commandKeys) {
      const { target, motif } = binding
      if (target.kind !== 'command' || !fits(binding)) continue
      const id = `${set}:${target.command.id}`
      if (!items.has(id)) items.set(id, { id, set, name: nameOf(target), motif })
    }
    return [...items.values()]
  }

  function nameOf(target: KeyBinding['target']): string {
    return targetInWords(target, language())
  }
}

/** Those that are listed first, in that order, then the others in theirs. */
function sorted(items: readonly PracticeItem[], first: readonly string[]): readonly PracticeItem[] {
  const place = ({ id, set }: PracticeItem) => {
    const found = first.indexOf(id.slice(set.length + 1))
    return found < 0 ? first.length : found
  }
  return items.toSorted((a, b) => place(a) - place(b))
}
