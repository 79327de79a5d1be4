import { isName, type Motif, sameMotif, sameStrike, strike } from './motif.ts'
import { sameName } from './name-forms.ts'
import type { Binding } from './trie.ts'

/**
 * What keys are bound to that were heard whole, by whoever asks what they do: the bindings that have just these
 * strikes, or for a name another form of them; else those whose motif the keys begin with, and go on with a
 * parameter; else those that the keys are where a chord fell apart. The first of these that there are.
 */
export function boundTo<B extends Binding<unknown>>(heard: Motif, bindings: readonly B[]): readonly B[] {
  const exact = bindings.filter(({ motif }) => sameMotif(motif, heard))
  if (exact.length > 0) return exact
  const forms = isName(heard) ? bindings.filter(({ motif }) => isName(motif) && sameName(motif, heard)) : []
  if (forms.length > 0) return forms
  const opened = bindings.filter(({ motif, takesParameter }) => takesParameter && startsAs(heard, motif))
  if (opened.length > 0) return opened
  return bindings.filter(({ motif }) => isBroken(heard, motif))
}

function startsAs(heard: Motif, motif: Motif): boolean {
  return heard.length > motif.length && sameMotif(heard.slice(0, motif.length), motif)
}

/** Whether every strike of the motif is a run of strikes that were heard, joined; two keys never one after all. */
function isBroken(heard: Motif, motif: Motif): boolean {
  let from = 0
  for (const keys of motif) {
    let joined: readonly number[] = []
    while (joined.length < keys.length) {
      const next = heard[from]
      if (next === undefined || next.some(key => joined.includes(key))) return false
      joined = [...joined, ...next]
      from += 1
    }
    if (!sameStrike(strike(joined), keys)) return false
  }
  return from === heard.length
}
