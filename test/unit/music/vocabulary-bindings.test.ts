import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandBindings } from '../../../src/app/key-bindings.ts'
import { registry } from '../../../src/commands/registry.ts'
import { defaultConstants } from '../../../src/music/constants.ts'
import { createGestureReader } from '../../../src/music/gesture-reader.ts'
import { readGesture, readStrictly } from '../../../src/music/gesture-reading.ts'
import { learningConflict } from '../../../src/music/learnt-motif.ts'
import {
  beginsWith,
  keysOf,
  type Motif,
  type MotifShape,
  sameMotif,
  shapeOf,
  strike,
} from '../../../src/music/motif.ts'
import { sameName } from '../../../src/music/name-forms.ts'
import { type Binding, createTrie } from '../../../src/music/trie.ts'
import { notesOf, playInto } from './simulated-hands.ts'

/** How many random motifs and names are tried in all, in books of `size`. */
const tried = 10_000
const size = 500

const key = fc.integer({ min: 48, max: 72 })
const chord = fc.uniqueArray(key, { minLength: 1, maxLength: 4 }).map(strike)
const melody = fc.array(
  key.map(one => [one]),
  { minLength: 1, maxLength: 6 },
)
const mixed = fc.array(chord, { minLength: 1, maxLength: 4 })
const framed = fc
  .tuple(fc.constantFrom(48, 60), melody)
  .map(([frame, inside]): Motif => [[frame], ...inside, [frame]])
const anyMotif: fc.Arbitrary<Motif> = fc.oneof(melody, mixed, framed)

const builtIn: readonly Binding<string>[] = commandBindings(registry).map(
  ({ motif, target, takesParameter }) => ({
    motif,
    target: target.kind === 'command' ? target.command.id : '',
    takesParameter,
  }),
)

/** What of the wanted motifs can be bound beside all that is bound already, under the rules. */
function bindAll(motifs: readonly Motif[]): readonly Binding<string>[] {
  const bound = [...builtIn]
  for (const motif of motifs) {
    const wanted = { motif, target: `own ${bound.length}`, takesParameter: false }
    if (learningConflict(wanted, bound) === undefined) bound.push(wanted)
  }
  return bound
}

interface Shaped {
  readonly motif: Motif
  readonly shape: MotifShape
}

const shaped = ({ motif }: Binding<string>): Shaped => ({ motif, shape: shapeOf(motif) })

/** All that learning may not let through, said another way than the rules say it. */
function spoils(own: Shaped, other: Shaped): boolean {
  if (sameMotif(own.motif, other.motif)) return true
  if (own.shape === 'name' && other.shape === 'name') return sameName(own.motif, other.motif)
  if (beginsWith(own.motif, other.motif)) return other.shape !== 'name'
  if (beginsWith(other.motif, own.motif)) return own.shape !== 'name'
  return own.shape === 'chord' && other.shape === 'chord' && isPart(own.motif, other.motif)
}

function isPart(a: Motif, b: Motif): boolean {
  const [short, long] = keysOf(a).length <= keysOf(b).length ? [keysOf(a), keysOf(b)] : [keysOf(b), keysOf(a)]
  return short.every(one => long.includes(one))
}

test(`${tried} random motifs bound under the rules never shadow, begin or equal another; escape stays free`, () => {
  const books = fc.array(anyMotif, { minLength: size, maxLength: size })
  fc.assert(
    fc.property(books, motifs => {
      const bound = bindAll(motifs).map(shaped)
      const own = bound.slice(builtIn.length)
      expect(own.length).toBeGreaterThan(size / 10)
      for (const [place, one] of own.entries()) {
        const { motif } = one
        expect(keysOf(motif).length).toBeGreaterThan(1)
        expect(motif.some(keys => keys.includes(48) && keys.includes(72))).toBe(false)
        for (let before = 0; before < builtIn.length + place; before += 1) {
          const other = bound[before]
          if (other !== undefined && spoils(one, other))
            throw new Error(`${JSON.stringify(motif)} spoils ${JSON.stringify(other.motif)}`)
        }
      }
    }),
    { numRuns: tried / size, endOnFailure: true },
  )
}, 60_000)

test('whatever is bound under the rules fires as itself, early as late, and escape is heard beside it', () => {
  const books = fc.array(anyMotif, { minLength: 120, maxLength: 120 })
  fc.assert(
    fc.property(books, motifs => {
      const bindings = bindAll(motifs)
      const trie = createTrie(bindings)
      const reader = createGestureReader({ bindings })
      let now = 0
      for (const binding of bindings) {
        now += 30_000
        const notes = notesOf(binding.motif, { pace: 160, hold: 100 }, now)
        const heard = playInto(reader, notes).flatMap(({ event }) =>
          event.kind === 'fired' || event.kind === 'parameter-open' ? [event.binding.target] : [],
        )
        expect(heard, JSON.stringify(binding.motif)).toEqual([binding.target])
        // Late: all of it known, all keys up, and the gap long over.
        const played = notes
          .filter(({ type }) => type === 'down')
          .map(({ note, at }) => ({ key: note, on: at, off: at + 100 }))
        const late = readGesture(
          readStrictly(played, trie, defaultConstants.onset),
          now + 20_000,
          defaultConstants,
        )
        expect(late.matches).toEqual([binding])
        reader.reset()
      }
      const escaped = playInto(reader, notesOf([[48, 72]], { pace: 160, hold: 100 }, now + 60_000))
      expect(escaped.map(({ event }) => event.kind)).toContain('escape')
    }),
    { numRuns: 5, endOnFailure: true },
  )
}, 60_000)
