import { bitsOfStrikes, countBits } from './key-bits.ts'
import { createKeySets } from './key-sets.ts'
import { type Motif, sameMotif } from './motif.ts'
import { couldBecomeForm, type NameForm, nameForm, ordersClash } from './name-forms.ts'

/** Names by their keys, so that a note looks at few of them however many there are. */
export interface NameIndex<B> {
  /** Names that are other forms of this motif. */
  otherForms(motif: Motif): readonly B[]
  /** Whether more strikes could turn the motif into a form of a name that is not among `besides`. */
  couldBecome(motif: Motif, besides: readonly B[]): boolean
}

interface Entry<B> {
  readonly name: B
  readonly form: NameForm
}
/** By keys, as bits. */
type Entries<B> = Map<number, Entry<B>[]>

export function createNameIndex<B extends { readonly motif: Motif }>(names: readonly B[]): NameIndex<B> {
  const whole: Entries<B> = new Map()
  /** By the keys of their first strikes, for one, two … all but the last. */
  const begun: Entries<B> = new Map()
  /** Likewise where the last of the strikes is a chord, which need not be whole; all of them too. */
  const inChord: Entries<B> = new Map()
  const chordEnds = createKeySets()
  for (const name of names) {
    const form = nameForm(name.motif)
    // What has no other form is found as it is.
    if (!form) continue
    const entry = { name, form }
    file(whole, form.keys, entry)
    let keys = 0
    for (const strike of form.strikes) {
      keys |= strike
      if (keys !== form.keys) file(begun, keys, entry)
      if (countBits(strike) > 1 && file(inChord, keys, entry)) chordEnds.add(keys)
    }
  }

  return {
    otherForms(motif) {
      const alike = whole.get(bitsOfStrikes(motif))
      const played = alike && nameForm(motif)
      if (!played) return []
      const others: B[] = []
      for (const { name, form } of alike)
        if (!ordersClash(form, played) && !sameMotif(name.motif, motif)) others.push(name)
      return others
    },
    couldBecome(motif, besides) {
      const played = nameForm(motif)
      if (!played) return false
      const suits = ({ name, form }: Entry<B>) => couldBecomeForm(played, form) && !besides.includes(name)
      if (begun.get(played.keys)?.some(suits)) return true
      return chordEnds.someWider(played.keys, keys => inChord.get(keys)?.some(suits) ?? false)
    },
  }
}

/** Files the entry under its keys; true if it is the first there. */
function file<B>(entries: Entries<B>, keys: number, entry: Entry<B>): boolean {
  const alike = entries.get(keys)
  if (alike) alike.push(entry)
  else entries.set(keys, [entry])
  return alike === undefined
}
