/** What a place is worth: 1 ÷ (k + rank). Cormack, Clarke and Büttcher, “Reciprocal Rank Fusion”, SIGIR 2009. */
export const fusionConstant = 60

/** One that was found, with its place in each list, from 1; undefined where a list has not got it. */
export interface Fused<T> {
  readonly item: T
  readonly ranks: readonly (number | undefined)[]
}

/** Lists of the same things, each best first, as one: by the sum of what their places are worth; the first list decides between equals. */
export function fuseRanks<T>(lists: readonly (readonly T[])[]): Fused<T>[] {
  const ranks = new Map<T, (number | undefined)[]>()
  lists.forEach((list, which) => {
    list.forEach((item, at) => {
      const known = ranks.get(item) ?? lists.map(() => undefined)
      known[which] ??= at + 1
      ranks.set(item, known)
    })
  })
  const worth = (places: readonly (number | undefined)[]) =>
    places.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / (fusionConstant + rank)), 0)
  // Sorting is stable, and what the first list has comes first in the map.
  return [...ranks]
    .map(([item, places]) => ({ item, ranks: places, worth: worth(places) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ item, ranks: places }) => ({ item, ranks: places }))
}
