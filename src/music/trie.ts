import { bitOf, bitsOf, holds } from './key-bits.ts'
import { createKeySets, type KeySets } from './key-sets.ts'
import { isName, type Motif } from './motif.ts'
import { createNameIndex, type NameIndex } from './name-index.ts'

/** A motif and what it stands for. */
export interface Binding<T> {
  readonly motif: Motif
  readonly target: T
  /** Whether a motif framed by the middle key waits for a number, a name or words. */
  readonly takesParameter: boolean
  /** Whether its parameter may be words: the chord of letters, played first, asks to write them by keys. */
  readonly takesWords?: boolean
  /** Set where it is meant that the motif begins another, and so fires only when the gap has passed. */
  readonly waits?: boolean
}

/** One key as it was played: times in ms; `off` is undefined while it is down. */
export interface PlayedNote {
  readonly key: number
  readonly on: number
  readonly off: number | undefined
}

/**
 * Says which notes, one after another in time, may be read as one strike of several keys: those from
 * the place `from` up to, but without, the place `to`; there is one at least.
 */
export interface StrikeRule {
  /** Whether these notes can be one strike. */
  whole(notes: readonly PlayedNote[], from: number, to: number): boolean
  /** Whether these notes can still become one strike when more keys join them. */
  open(notes: readonly PlayedNote[], from: number, to: number): boolean
}

export interface Fit<T> {
  /** What the notes can be read as. */
  readonly complete: readonly Binding<T>[]
  /** Whether more notes could make them something else that is bound. */
  readonly canGrow: boolean
}

/** The bound motifs, strike by strike. */
export interface MotifTrie<T> {
  readonly bindings: readonly Binding<T>[]
  /** Those whose motif has the shape of a name. */
  readonly names: readonly Binding<T>[]
  readonly nameIndex: NameIndex<Binding<T>>
  /** What is bound to exactly this motif. */
  find(motif: Motif): readonly Binding<T>[]
  /** What begins with this motif and goes on, or has more keys in the last strike. */
  following(motif: Motif): readonly Binding<T>[]
  /** Whether anything begins with this motif; `open` counts more keys in the last strike too. */
  canFollow(motif: Motif, open: boolean): boolean
  /** Every reading of the notes that keeps their order between strikes, in any order inside one. */
  fit(notes: readonly PlayedNote[], rule: StrikeRule): Fit<T>
}

interface Node<T> {
  /** What comes next, by the keys of the strike that leads there. */
  readonly branches: Map<number, Node<T>>
  /** The keys of those of these strikes that have several; undefined where none has. */
  chords: KeySets | undefined
  readonly bindings: Binding<T>[]
  /** Where its bindings, and then those below it, lie among all in their order: from `start` to `end`. */
  start: number
  end: number
}

const newNode = <T>(): Node<T> => ({
  branches: new Map(),
  chords: undefined,
  bindings: [],
  start: 0,
  end: 0,
})

export function createTrie<T>(bindings: readonly Binding<T>[]): MotifTrie<T> {
  const root = newNode<T>()
  for (const binding of bindings) grow(root, binding)
  const inOrder: Binding<T>[] = []
  layOut(root, inOrder)
  const names = bindings.filter(({ motif }) => isName(motif))

  /** Follows the first strikes of the motif, as many as `length`. */
  const walk = (motif: Motif, length: number): Node<T> | undefined => {
    let node: Node<T> | undefined = root
    for (let place = 0; node && place < length; place += 1)
      node = node.branches.get(bitsOf(motif[place] ?? []))
    return node
  }

  return {
    bindings,
    names,
    nameIndex: createNameIndex(names),
    find: motif => walk(motif, motif.length)?.bindings ?? [],
    following: motif => {
      const node = walk(motif, motif.length)
      const longer = node ? inOrder.slice(node.start + node.bindings.length, node.end) : []
      const last = bitsOf(motif.at(-1) ?? [])
      if (last === 0) return longer
      const beside = [...(walk(motif, motif.length - 1)?.branches ?? [])]
      const wider = beside.filter(([bits]) => bits !== last && holds(bits, last))
      return [...longer, ...wider.flatMap(([, { start, end }]) => inOrder.slice(start, end))]
    },
    canFollow: (motif, open) => {
      const before = walk(motif, motif.length - 1)
      const last = bitsOf(motif.at(-1) ?? [])
      const node = last === 0 ? root : before?.branches.get(last)
      return (node?.branches.size ?? 0) > 0 || (open && (before?.chords?.someWider(last) ?? false))
    },
    fit: (notes, rule) => {
      const ends: Node<T>[] = []
      const canGrow = fitFrom(root, notes, 0, rule, ends)
      const [end] = ends
      if (end === undefined || ends.length === 1) return { complete: end?.bindings ?? [], canGrow }
      const complete = ends.toSorted((a, b) => a.start - b.start).flatMap(({ bindings }) => bindings)
      return { complete, canGrow }
    },
  }
}

function grow<T>(root: Node<T>, binding: Binding<T>): void {
  let node = root
  for (const strike of binding.motif) {
    const bits = bitsOf(strike)
    let next = node.branches.get(bits)
    if (!next) {
      next = newNode()
      node.branches.set(bits, next)
      if (strike.length > 1) {
        node.chords ??= createKeySets()
        node.chords.add(bits)
      }
    }
    node = next
  }
  node.bindings.push(binding)
}

function layOut<T>(node: Node<T>, inOrder: Binding<T>[]): void {
  node.start = inOrder.length
  inOrder.push(...node.bindings)
  for (const next of node.branches.values()) layOut(next, inOrder)
  node.end = inOrder.length
}

/** Adds where the notes from the place `from` lead, read on from `node`, and returns whether they can grow. */
function fitFrom<T>(
  node: Node<T>,
  notes: readonly PlayedNote[],
  from: number,
  rule: StrikeRule,
  ends: Node<T>[],
): boolean {
  if (from === notes.length) {
    if (node.bindings.length > 0) ends.push(node)
    return node.branches.size > 0
  }
  let canGrow = false
  let bits = 0
  for (let to = from + 1; to <= notes.length; to += 1) {
    const note = notes[to - 1]
    // A key that is struck again belongs to another strike.
    if (!note || bits & bitOf(note.key)) return canGrow
    bits |= bitOf(note.key)
    const next = node.branches.get(bits)
    if (next && (to === from + 1 || rule.whole(notes, from, to)))
      canGrow = fitFrom(next, notes, to, rule, ends) || canGrow
  }
  return canGrow || ((node.chords?.someWider(bits) ?? false) && rule.open(notes, from, notes.length))
}
