import { expect, test } from 'vitest'
import { manyMotifs } from '../../../bench/many-motifs.ts'
import { createGestureReader, type KeyNote } from '../../../src/music/gesture-reader.ts'
import { formatMotif, isName, keysOf, longestMotif } from '../../../src/music/motif.ts'
import { highest, lowest } from '../../../src/music/notes.ts'
import { seededRandom } from '../../../src/sound/seeded-random.ts'
import { chords, everything } from './motif-fixture.ts'
import { down, notesOf, playInto, said, up } from './simulated-hands.ts'

const notes = 12_000
/** From one note to the next at 200 a second, in ms. */
const apart = 5

test('each of 5,000 names is read as itself, whichever was played before', () => {
  const names = manyMotifs(10_000).filter(isName)
  expect(names.length).toBeGreaterThanOrEqual(5_000)
  const bindings = names
    .slice(0, 5_000)
    .map(motif => ({ motif, target: formatMotif(motif), takesParameter: false }))
  const reader = createGestureReader({ bindings: [...chords, ...bindings] })
  const wrong: string[] = []
  let from = 0
  for (const { motif, target } of bindings) {
    const played = notesOf(motif, { pace: 110, hold: 60 }, from)
    const came = said(playInto(reader, played, 1_500))
    if (came.length !== 1 || came[0] !== `fired ${target}`) wrong.push(`${target}: ${came.join(', ')}`)
    from = (played.at(-1)?.at ?? from) + 2_000
  }
  expect(wrong).toEqual([])
})

test('200 notes a second for a minute in chords: every one fires once, in its order', () => {
  const reader = createGestureReader({ bindings: everything })
  const random = seededRandom(3)
  const played: KeyNote[] = []
  const meant: string[] = []
  let at = 0
  // A chord goes down within 5 ms and comes up after 75: strike upon strike, as fast as strikes are told apart.
  while (played.length < notes) {
    const binding = chords[Math.floor(random() * chords.length)]
    if (binding === undefined) throw new Error('There are no chords.')
    const keys = keysOf(binding.motif)
    played.push(...keys.map((key, nth) => down(key, at + nth * apart)))
    played.push(...keys.map((key, nth) => up(key, at + 75 + nth * apart)))
    meant.push(`fired ${binding.target}`)
    at += 160
  }
  expect(said(playInto(reader, played))).toEqual(meant)
})

test('200 notes a second for a minute without a rest are one thing that means nothing, which is told', () => {
  const reader = createGestureReader({ bindings: everything })
  const random = seededRandom(4)
  // Escape counts at any time: its two keys are not among them.
  const key = () => lowest + 1 + Math.floor(random() * (highest - lowest - 2))
  const played = Array.from({ length: notes }, (_, at) => {
    const note = key()
    return [down(note, at * apart), up(note, at * apart + 40)]
  })
  const inTime = played.flat().toSorted((a, b) => a.at - b.at)
  const events = playInto(reader, inTime)
  expect(said(events)).toEqual(['unknown'])
  const [last] = events.slice(-1)
  expect(last?.event).toMatchObject({ kind: 'unknown', reason: 'not-bound' })
  expect(last?.event.kind === 'unknown' && keysOf(last.event.motif).length).toBeLessThanOrEqual(longestMotif)

  // And what is played then is read as ever.
  const after = notesOf(chords[0]?.motif ?? [], { pace: 100, hold: 80 }, (inTime.at(-1)?.at ?? 0) + 8_000)
  expect(said(playInto(reader, after))).toEqual(['fired scroll down'])
})
