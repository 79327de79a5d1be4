import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeliestMedia, listenable } from '../../../src/page/likeliest-media.ts'
import type { MediaSeen } from '../../../src/ports/page-media.ts'

const still: MediaSeen = {
  name: 'x',
  kind: 'sound',
  place: 0,
  length: 60,
  live: false,
  paused: true,
  muted: false,
  volume: 100,
  rate: 1,
  loop: false,
  tracks: [],
  track: -1,
  shown: 'page',
  area: 100,
  ready: true,
  last: false,
  looks: false,
}
const playing = { ...still, name: 'playing', paused: false }
const muted = { ...playing, name: 'muted', muted: true }
const moved = { ...still, name: 'moved', last: true }
const begun = { ...still, name: 'begun', place: 9 }
const large = { ...still, name: 'large', area: 500_000 }
const looks = { ...still, name: 'looks', paused: false, muted: true, looks: true, area: 900_000 }

describe('the one that is meant', () => {
  test('is heard, else plays, else was moved last, else is the largest; a moving background comes last', () => {
    expect(likeliestMedia([large, moved, muted, playing, looks])?.name).toBe('playing')
    expect(likeliestMedia([looks, large, moved, muted])?.name).toBe('muted')
    expect(likeliestMedia([looks, large, moved])?.name).toBe('moved')
    expect(likeliestMedia([looks, still, large])?.name).toBe('large')
    expect(likeliestMedia([looks])?.name).toBe('looks')
    expect(likeliestMedia([])).toBeUndefined()
  })
})

describe('what "listen" may mean', () => {
  test('is one where there is no doubt', () => {
    expect(listenable([still, playing, large])).toEqual([playing])
    expect(listenable([still, begun])).toEqual([begun])
    expect(listenable([still, large, looks])).toEqual([large])
    expect(listenable([looks])).toEqual([looks])
  })

  test('is all of them where there is', () => {
    expect(listenable([still, { ...still, name: 'other' }, looks])).toHaveLength(2)
    expect(listenable([begun, { ...begun, name: 'other' }])).toHaveLength(2)
  })

  test('is never nothing where there is something, and never anything else', () => {
    const item = fc.record({
      paused: fc.boolean(),
      muted: fc.boolean(),
      last: fc.boolean(),
      looks: fc.boolean(),
      place: fc.nat(100),
      area: fc.nat(1_000_000),
    })
    fc.assert(
      fc.property(fc.array(item), drawn => {
        const items = drawn.map(one => ({ ...still, ...one }))
        const meant = listenable(items)
        return meant.length > 0 === items.length > 0 && meant.every(one => items.includes(one))
      }),
    )
  })
})
