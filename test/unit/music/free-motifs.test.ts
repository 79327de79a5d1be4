import { describe, expect, test } from 'vitest'
import { collisions } from '../../../src/music/collisions.ts'
import { freeMotifs } from '../../../src/music/free-motifs.ts'
import { formatMotif, keysOf, parseMotif, shapeOf } from '../../../src/music/motif.ts'
import { isEasySlip } from '../../../src/music/near-misses.ts'
import type { Binding } from '../../../src/music/trie.ts'

const bound = ['48-52-48', '48-50-48', '48-57-55-48', '60-55-60', '50+55', '48-52-55'].map(
  (text): Binding<string> => ({ motif: parseMotif(text) ?? [], target: text, takesParameter: false }),
)

describe.each([48, 60] as const)('free motifs framed by %i', frame => {
  const free = freeMotifs(bound, { frame, count: 60 })
  const all = [...bound, ...free.map(motif => ({ motif, target: 'free', takesParameter: frame === 60 }))]

  test('are as many as asked for, framed, short ones first', () => {
    expect(free).toHaveLength(60)
    expect(new Set(free.map(motif => shapeOf(motif)))).toEqual(new Set([`framed-${frame}`]))
    const lengths = free.map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })

  test('collide with nothing and are no slip of anything', () => {
    expect(collisions(all)).toEqual([])
    for (const motif of free)
      for (const { motif: other } of all.filter(one => one.motif !== motif))
        expect(isEasySlip(motif, other), `${formatMotif(motif)} near ${formatMotif(other)}`).toBe(false)
  })

  test('stay within an octave of the frame, and clear of escape', () => {
    for (const key of free.flatMap(keysOf)) {
      expect(Math.abs(key - frame)).toBeLessThanOrEqual(12)
      expect(key).toBeLessThan(72)
    }
  })

  test('are the same each time, and begin elsewhere for somebody else', () => {
    expect(freeMotifs(bound, { frame, count: 60 })).toEqual(free)
    expect(freeMotifs(bound, { frame, count: 1, from: 7 })).not.toEqual(free.slice(0, 1))
  })
})

test('there is room for a hundred commands and one more', () => {
  const taken = freeMotifs(bound, { frame: 48, count: 100 }).map(
    (motif): Binding<string> => ({ motif, target: '', takesParameter: false }),
  )
  expect(taken).toHaveLength(100)
  const [more = []] = freeMotifs([...bound, ...taken], { frame: 48, count: 1 })
  expect(shapeOf(more)).toBe('framed-48')
  expect(taken.filter(({ motif }) => isEasySlip(more, motif))).toEqual([])
})
