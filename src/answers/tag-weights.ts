/**
 * Inverse weight of a tag that `n` of `total` entries have: ln(1 + (N − n + 0.5) / (n + 0.5)), the idf of BM25 as
 * Lucene has it (Robertson and Spärck Jones 1976, with 1 added so that it is never below 0). Rare tags weigh much.
 *
 * @param n 0 to `total`
 */
export function idf(n: number, total: number): number {
  return Math.log(1 + (total - n + 0.5) / (n + 0.5))
}

/**
 * What a tag weighs with the slider at `percent`: idf to the power of percent / 100. At 0 every tag counts 1, so
 * that an entry's tags are just counted; at 100 it is the whole inverse weight; between, a rarer tag never weighs less.
 *
 * @param percent 0 to 100
 */
export function tagWeight(n: number, total: number, percent: number): number {
  return idf(n, total) ** (Math.min(100, Math.max(0, percent)) / 100)
}

/** Entries that two tags need to have together before they can be related. */
const leastSupport = 3
/** NPMI from which two tags are related. */
const leastNpmi = 0.2

/**
 * Normalised pointwise mutual information of two tags (Bouma 2009): 1 where they only come together, 0 where they
 * come together as often as by chance, −1 where they never do.
 *
 * @param a entries with the one, `b` with the other, `both` with both, of `total`
 */
export function npmi(a: number, b: number, both: number, total: number): number {
  if (both <= 0 || a <= 0 || b <= 0 || total <= 0) return -1
  const together = both / total
  // Both in every entry: they only ever come together.
  if (together >= 1) return 1
  return Math.log(together / ((a / total) * (b / total))) / -Math.log(together)
}

export interface RelatedTag {
  readonly tag: string
  readonly npmi: number
}

/**
 * Tags that come with those sought, the nearest first; ties by name. For several sought tags the nearest of them
 * counts. All tags are folded, and an entry has each once.
 */
export function relatedTags(
  entries: Iterable<readonly string[]>,
  sought: readonly string[],
): readonly RelatedTag[] {
  const counts = new Map<string, number>()
  const together = new Map(sought.map(tag => [tag, new Map<string, number>()]))
  let total = 0
  for (const tags of entries) {
    total += 1
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    for (const tag of tags) {
      const beside = together.get(tag)
      if (beside === undefined) continue
      for (const other of tags) beside.set(other, (beside.get(other) ?? 0) + 1)
    }
  }
  const best = new Map<string, number>()
  for (const [tag, beside] of together) {
    for (const [other, both] of beside) {
      if (both < leastSupport || together.has(other)) continue
      const near = npmi(counts.get(tag) ?? 0, counts.get(other) ?? 0, both, total)
      if (near >= leastNpmi) best.set(other, Math.max(near, best.get(other) ?? 0))
    }
  }
  return [...best]
    .map(([tag, near]) => ({ tag, npmi: near }))
    .sort((a, b) => b.npmi - a.npmi || (a.tag < b.tag ? -1 : 1))
}
