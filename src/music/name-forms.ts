import { keysOf, type Motif, sameMotif } from './motif.ts'

/** For each key the place of its strike; undefined when a key is struck twice. */
function placesOf(motif: Motif): ReadonlyMap<number, number> | undefined {
  const places = new Map<number, number>()
  for (const [place, keys] of motif.entries()) for (const key of keys) places.set(key, place)
  return places.size === keysOf(motif).length ? places : undefined
}

/**
 * Chord and broken form of the same keys are one name: true when both strike the same keys, each once,
 * and no two keys come in opposite orders. So 48+52+55 is the same name as 48-52-55, as 52-48-55 and as
 * 48+52-55, but 48-52-55 is another than 48-55-52.
 */
export function sameName(a: Motif, b: Motif): boolean {
  if (sameMotif(a, b)) return true
  const inA = placesOf(a)
  const inB = placesOf(b)
  if (!inA || !inB || inA.size !== inB.size) return false
  return [...inA.keys()].every(key => inB.has(key)) && !ordersClash(inA, inB)
}

/** True when more strikes could turn `start` into a form of `name`. */
export function couldBecomeName(start: Motif, name: Motif): boolean {
  const played = placesOf(start)
  const wanted = placesOf(name)
  if (!played || !wanted || played.size >= wanted.size) return false
  if (![...played.keys()].every(key => wanted.has(key)) || ordersClash(played, wanted)) return false
  const furthest = Math.max(...[...played.keys()].map(key => wanted.get(key) ?? 0))
  return [...wanted].every(([key, place]) => played.has(key) || place >= furthest)
}

function ordersClash(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  const order = (places: ReadonlyMap<number, number>, x: number, y: number) =>
    Math.sign((places.get(x) ?? 0) - (places.get(y) ?? 0))
  const keys = [...a.keys()]
  return keys.some((x, place) => keys.slice(place + 1).some(y => order(a, x, y) * order(b, x, y) < 0))
}
