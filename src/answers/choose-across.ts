/** Passages of one source, in its order, and those of them that fit the question, best first. */
export interface SourcePassages<P> {
  readonly passages: readonly P[]
  readonly ranked: readonly P[]
}

/**
 * The passages worth most for a question within a budget, from several sources: of each in its own order. Those that
 * fit the question come first, then what a source begins with. The source that has the least so far is always next,
 * so that none is drowned by a longer one; one that does not fit is passed over, for a shorter one may. All are
 * taken where all fit.
 *
 * @param budget what the passages may cost together, in the unit of `cost`
 * @param floor the least that one can cost, told more quickly than its cost
 */
export function chooseAcross<P>(
  sources: readonly SourcePassages<P>[],
  budget: number,
  cost: (passage: P) => number,
  floor: (passage: P) => number = () => 0,
): readonly (readonly P[])[] {
  const whole = sources.flatMap(({ passages }) => passages)
  if (costUpTo(whole, budget, cost, floor) <= budget) return sources.map(({ passages }) => passages)
  const rows = sources.map(({ passages, ranked }) => ({
    passages,
    turns: [ranked, passages].map(list => list[Symbol.iterator]()),
    chosen: new Set<P>(),
    spent: 0,
  }))
  let left = budget
  for (const round of [0, 1]) {
    const open = new Set(rows)
    while (open.size > 0) {
      const row = [...open].reduce((least, other) => (other.spent < least.spent ? other : least))
      const next = row.turns[round]?.next()
      if (next === undefined || next.done) {
        open.delete(row)
        continue
      }
      const passage = next.value
      if (row.chosen.has(passage) || floor(passage) > left) continue
      const price = cost(passage)
      if (price > left) continue
      row.chosen.add(passage)
      row.spent += price
      left -= price
    }
  }
  return rows.map(({ passages, chosen }) => passages.filter(passage => chosen.has(passage)))
}

/** What passages cost together, or, once that is more than `most`, something above it. */
export function costUpTo<P>(
  passages: readonly P[],
  most: number,
  cost: (passage: P) => number,
  floor: (passage: P) => number = () => 0,
): number {
  let least = 0
  for (const passage of passages) {
    least += floor(passage)
    if (least > most) return least
  }
  let sum = 0
  for (const passage of passages) {
    sum += cost(passage)
    if (sum > most) return sum
  }
  return sum
}
