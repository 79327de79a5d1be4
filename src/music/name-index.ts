import { bitsOfStrikes, fileUnderKeys, shortestList } from './key-bits.ts'
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

export function createNameIndex<B extends { readonly motif: Motif }>(names: readonly B[]): NameIndex<B> {
  const ofKeys = new Map<number, Entry<B>[]>()
  const withKey = new Map<number, Entry<B>[]>()
  for (const name of names) {
    const form = nameForm(name.motif)
    // What has no other form is found as it is.
    if (!form) continue
    const entry = { name, form }
    const alike = ofKeys.get(form.bits)
    if (alike) alike.push(entry)
    else ofKeys.set(form.bits, [entry])
    fileUnderKeys(withKey, form.bits, entry)
  }

  return {
    otherForms(motif) {
      const alike = ofKeys.get(bitsOfStrikes(motif)) ?? []
      const others = alike.filter(({ name }) => !sameMotif(name.motif, motif))
      const played = others.length > 0 ? nameForm(motif) : undefined
      return played ? others.filter(({ form }) => !ordersClash(form, played)).map(({ name }) => name) : []
    },
    couldBecome(motif, besides) {
      const played = nameForm(motif)
      if (!played) return false
      for (const { name, form } of shortestList(withKey, played.bits) ?? [])
        if (couldBecomeForm(played, form) && !besides.includes(name)) return true
      return false
    },
  }
}
