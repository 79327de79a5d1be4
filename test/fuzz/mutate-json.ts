import type { Chance } from './chance.ts'
import { oddNumber, oddText, oddValue } from './odd-values.ts'

/** A place in a value: what holds it, and under which key. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string
}

/**
 * A copy of a value that was right, with a few changes: parts taken away, twice, swapped or of another type, odd
 * numbers and texts. Now and then it stays as it was, so that what is accepted is tried too.
 */
export function mutatedJson(sample: unknown, chance: Chance): unknown {
  const box = { value: structuredClone(sample) }
  if (chance.once(8)) return box.value
  for (let changes = chance.pick([1, 1, 1, 2, 2, 3, 6]); changes > 0; changes--) {
    const places = placesIn(box)
    change(chance.pick(places), places, chance)
  }
  return box.value
}

/** All places, up to a bound: values that grew large are changed near their beginning. */
function placesIn(root: { value: unknown }): readonly Place[] {
  const places: Place[] = [{ holder: root, key: 'value' }]
  const waiting: unknown[] = [root.value]
  while (waiting.length > 0 && places.length < 2_000) {
    const holder = waiting.pop()
    if (typeof holder !== 'object' || holder === null) continue
    // Any object of JSON is one of these two.
    const held = holder as Place['holder']
    for (const key of Object.keys(held)) {
      places.push({ holder: held, key })
      waiting.push(valueAt({ holder: held, key }))
    }
  }
  return places
}

function change(place: Place, places: readonly Place[], chance: Chance): void {
  const { holder, key } = place
  const value = valueAt(place)
  switch (chance.below(8)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
      return
    case 1:
      if (Array.isArray(holder)) holder.splice(chance.below(holder.length + 1), 0, structuredClone(value))
      else put({ holder, key: chance.pick([`${key}2`, oddText(chance, 300)]) }, structuredClone(value))
      return
    case 2: {
      const other = chance.pick(places)
      const theirs = structuredClone(valueAt(other))
      put(other, structuredClone(value))
      put(place, theirs)
      return
    }
    case 3:
      put(place, oddValue(chance))
      return
    default:
      put(place, nearTo(value, chance))
  }
}

/** Another value of the same type, so that most of them are looked at closely. */
function nearTo(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number')
    return chance.once(2) ? value + chance.pick([-1, 1, 0.5, 1e-9, 100]) : oddNumber(chance)
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return mutatedText(value, chance)
  if (Array.isArray(value)) {
    if (chance.once(10)) return Array.from({ length: chance.below(300) }, () => value[0])
    return value.toReversed()
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).toReversed())
  return oddValue(chance)
}

/** A text with pieces cut out, put in, doubled or changed. */
export function mutatedText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  const to = Math.min(text.length, at + 1 + chance.below(8))
  switch (chance.below(6)) {
    case 0:
      return oddText(chance)
    case 1:
      return text.slice(0, at)
    case 2:
      return text.slice(0, at) + text.slice(to)
    case 3:
      return text.slice(0, to) + text.slice(at)
    case 4:
      return (
        text.slice(0, at) +
        String.fromCharCode(chance.below(chance.once(2) ? 0x80 : 0x10000)) +
        text.slice(to)
      )
    default:
      return text.slice(0, at) + oddText(chance, 300) + text.slice(at)
  }
}

/** The JSON of a value as a file has it: itself, or with its text damaged as well. */
export function mutatedJsonText(sample: unknown, chance: Chance): string {
  const text = JSON.stringify(mutatedJson(sample, chance)) ?? ''
  return chance.once(5) ? mutatedText(text, chance) : text
}

function valueAt({ holder, key }: Place): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key]
}

function put({ holder, key }: Place, value: unknown): void {
  // Defined, not set: one key would change the prototype instead.
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}
