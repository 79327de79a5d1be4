/**
 * Of too many things at most `most`, so that none is left out for standing far down: every kind has an equal
 * share, what a kind does not need goes to the others, and of each kind every so-manyth is taken. In the order
 * that was given. `most`: 0 or more, whole.
 */
export function fairShare<T, Kind>(items: readonly T[], kindOf: (item: T) => Kind, most: number): T[] {
  if (items.length <= most) return [...items]
  const places = new Map<Kind, number[]>()
  items.forEach((item, at) => {
    const kind = kindOf(item)
    const known = places.get(kind)
    if (known === undefined) places.set(kind, [at])
    else known.push(at)
  })
  const taken: number[] = []
  let left = most
  const groups = [...places.values()].sort((a, b) => a.length - b.length)
  groups.forEach((group, done) => {
    const share = Math.min(group.length, Math.floor(left / (groups.length - done)))
    left -= share
    for (let at = 0; at < share; at += 1) {
      const place = group[Math.floor(((at + 0.5) * group.length) / share)]
      if (place !== undefined) taken.push(place)
    }
  })
  return taken.sort((a, b) => a - b).flatMap(at => items.slice(at, at + 1))
}
