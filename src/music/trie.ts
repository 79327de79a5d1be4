import { isName, type Motif, type Strike } from './motif.ts'
import { lowest } from './notes.ts'

/** A motif and what it stands for. */
export interface Binding<T> {
  readonly motif: Motif
  readonly target: T
  /** Whether a motif framed by the middle key waits for a number, a name or words. */
  readonly takesParameter: boolean
  /** Set where it is meant that the motif begins another, and so fires only when the gap has passed. */
  readonly waits?: boolean
}

/** One key as it was played: times in ms; `off` is undefined while it is down. */
export interface PlayedNote {
  readonly key: number
  readonly on: number
  readonly off: number | undefined
}

/** Says which notes, one after another in time, may be read as one strike of several keys. */
export interface StrikeRule {
  /** Whether these notes can be one strike. */
  whole(notes: readonly PlayedNote[]): boolean
  /** Whether these notes can still become one strike when more keys join them. */
  open(notes: readonly PlayedNote[]): boolean
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
  /** Names of the same keys, whichever their order. */
  namesOfKeys(motif: Motif): readonly Binding<T>[]
  /** What is bound to exactly this motif. */
  find(motif: Motif): readonly Binding<T>[]
  /** What begins with this motif and goes on, or has more keys in the last strike. */
  following(motif: Motif): readonly Binding<T>[]
  /** Whether anything begins with this motif; `open` counts more keys in the last strike too. */
  canFollow(motif: Motif, open: boolean): boolean
  /** Every reading of the notes that keeps their order between strikes, in any order inside one. */
  fit(notes: readonly PlayedNote[], rule: StrikeRule): Fit<T>
}

interface Branch<T> {
  readonly strike: Strike
  readonly bits: number
  readonly node: Node<T>
}
interface Node<T> {
  readonly branches: Map<number, Branch<T>>
  readonly bindings: Binding<T>[]
}

const bitOf = (key: number) => 1 << (key - lowest)
const bitsOf = (keys: Strike) => keys.reduce((bits, key) => bits | bitOf(key), 0)

export function createTrie<T>(bindings: readonly Binding<T>[]): MotifTrie<T> {
  const root: Node<T> = { branches: new Map(), bindings: [] }
  for (const binding of bindings) {
    let node = root
    for (const strike of binding.motif) {
      const bits = bitsOf(strike)
      const branch = node.branches.get(bits) ?? { strike, bits, node: { branches: new Map(), bindings: [] } }
      node.branches.set(bits, branch)
      node = branch.node
    }
    node.bindings.push(binding)
  }
  const names = bindings.filter(({ motif }) => isName(motif))
  const namesByKeys = new Map<number, Binding<T>[]>()
  for (const name of names) {
    const bits = bitsOf(name.motif.flat())
    namesByKeys.set(bits, [...(namesByKeys.get(bits) ?? []), name])
  }

  const walk = (motif: Motif): Node<T> | undefined => {
    let node: Node<T> | undefined = root
    for (const strike of motif) node = node?.branches.get(bitsOf(strike))?.node
    return node
  }
  /** Branches that hold all keys of the motif's last strike and more. */
  const wider = (motif: Motif): readonly Branch<T>[] => {
    const bits = bitsOf(motif.at(-1) ?? [])
    if (bits === 0) return []
    const before = [...(walk(motif.slice(0, -1))?.branches.values() ?? [])]
    return before.filter(branch => branch.bits !== bits && (branch.bits & bits) === bits)
  }

  return {
    bindings,
    names,
    namesOfKeys: motif => namesByKeys.get(bitsOf(motif.flat())) ?? [],
    find: motif => walk(motif)?.bindings ?? [],
    following: motif => {
      const found: Binding<T>[] = []
      for (const branch of walk(motif)?.branches.values() ?? []) collect(branch.node, found)
      for (const branch of wider(motif)) collect(branch.node, found)
      return found
    },
    canFollow: (motif, open) => (walk(motif)?.branches.size ?? 0) > 0 || (open && wider(motif).length > 0),
    fit: (notes, rule) => {
      const complete: Binding<T>[] = []
      const canGrow = fitFrom(root, notes, rule, complete)
      return { complete, canGrow }
    },
  }
}

function collect<T>(node: Node<T>, found: Binding<T>[]): void {
  found.push(...node.bindings)
  for (const branch of node.branches.values()) collect(branch.node, found)
}

/** Adds what the notes can be, read on from `node`, and returns whether they can grow. */
function fitFrom<T>(
  node: Node<T>,
  notes: readonly PlayedNote[],
  rule: StrikeRule,
  complete: Binding<T>[],
): boolean {
  if (notes.length === 0) {
    complete.push(...node.bindings)
    return node.branches.size > 0
  }
  let canGrow = false
  for (const { strike, bits, node: next } of node.branches.values()) {
    const part = notes.slice(0, strike.length)
    if (!part.every(({ key }) => bits & bitOf(key)) || new Set(part.map(({ key }) => key)).size < part.length)
      continue
    if (part.length < strike.length) canGrow = rule.open(part) || canGrow
    else if (part.length === 1 || rule.whole(part))
      canGrow = fitFrom(next, notes.slice(strike.length), rule, complete) || canGrow
  }
  return canGrow
}
