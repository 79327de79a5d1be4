import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultConstants } from '../../../../src/music/constants.ts'
import type { KeyNote } from '../../../../src/music/gesture-reader.ts'
import { createLetterReader } from '../../../../src/music/letters/letter-reader.ts'
import { seededRandom } from '../../../../src/sound/seeded-random.ts'
import { fusedLegato, splitPairs } from './letter-hands.ts'
import { notesOfPressed, type Pressed, playLetters, saidBy, strikesOf } from './play-letters.ts'

const press = (key: number, on: number, off: number): Pressed => ({ key, on, off })

describe('two keys are one strike', () => {
  test.each([0, 49, 50])('if their onsets are %i ms apart, however they are let go', apart => {
    expect(strikesOf([press(64, 0, 400), press(66, apart, apart + 60)])).toEqual(['64+66'])
    expect(strikesOf([press(64, 0, 40), press(66, apart, apart + 300)])).toEqual(['64+66'])
  })

  test('if they overlap for 60 % of the shorter, and not below', () => {
    expect(strikesOf([press(64, 0, 160), press(66, 100, 200)])).toEqual(['64+66'])
    expect(strikesOf([press(64, 0, 159), press(66, 100, 200)])).toEqual(['64', '66'])
    expect(strikesOf([press(64, 0, 300), press(66, 120, 700)])).toEqual(['64+66'])
    expect(strikesOf([press(64, 0, 300), press(66, 121, 700)])).toEqual(['64', '66'])
  })

  test('if one lies within the other', () => {
    expect(strikesOf([press(64, 0, 900), press(66, 500, 600)])).toEqual(['64+66'])
  })

  test('not if one is up before the other is down', () => {
    expect(strikesOf([press(64, 0, 100), press(66, 100, 200)])).toEqual(['64', '66'])
  })
})

describe('when it fires', () => {
  const firedAt = (pressed: readonly Pressed[]) => playLetters(notesOfPressed(pressed)).map(({ at }) => at)

  test('at its release', () => {
    expect(firedAt([press(64, 0, 120)])).toEqual([120])
    expect(firedAt([press(64, 0, 200), press(66, 20, 230)])).toEqual([230])
  })

  test('a short one as soon as no key can join it', () => {
    expect(firedAt([press(64, 0, 30)])).toEqual([51])
  })

  test('at the next onset, where one of its keys is held on', () => {
    expect(firedAt([press(64, 0, 2000), press(66, 10, 100), press(65, 300, 400)])[0]).toBe(325)
  })

  test('in legato as soon as the second key is too long to be one with the first', () => {
    // Overlap 40 ms: the second must end within 40 / 0.6 ms of its onset to be one with the first.
    expect(firedAt([press(64, 0, 200), press(66, 160, 500)]).map(Math.ceil)).toEqual([228, 500])
  })

  test('the outermost keys when they can be no escape any more', () => {
    expect(firedAt([press(72, 0, 60)])).toEqual([151])
    expect(firedAt([press(48, 0, 400)])).toEqual([400])
  })
})

test('three keys are one strike where each two of them are', () => {
  expect(strikesOf([press(64, 0, 200), press(66, 20, 200), press(60, 40, 210)])).toEqual(['60+64+66'])
  expect(strikesOf([press(64, 0, 200), press(66, 20, 200), press(60, 190, 400)])).toEqual(['64+66', '60'])
})

test('a key twice is twice', () => {
  expect(strikesOf([press(67, 0, 80), press(67, 130, 200)])).toEqual(['67', '67'])
})

describe('what is not meant', () => {
  test('a bounce is the same strike', () => {
    expect(strikesOf([press(64, 0, 20), press(64, 35, 200)])).toEqual(['64'])
  })

  test('a brushed key beside another is nothing', () => {
    expect(strikesOf([press(64, 0, 200), press(65, 30, 45)])).toEqual(['64'])
    const soft: KeyNote = { type: 'down', note: 65, velocity: 0.01, at: 30 }
    const notes = [...notesOfPressed([press(64, 0, 200)]), soft].toSorted((a, b) => a.at - b.at)
    expect(saidBy(playLetters(notes))).toEqual(['64'])
  })

  test('a key whose release got lost is taken as released', () => {
    const stuck: KeyNote = { type: 'down', note: 64, velocity: 0.6, at: 0 }
    const events = playLetters([stuck])
    expect(saidBy(events)).toEqual(['64'])
    expect(events[0]?.at).toBe(defaultConstants.stuck)
  })
})

describe('escape', () => {
  test('with two hands, and nothing of what was half played', () => {
    expect(strikesOf([press(64, 0, 300), press(48, 100, 300), press(72, 180, 300)])).toEqual(['escape'])
    expect(strikesOf([press(72, 0, 40), press(48, 140, 300)])).toEqual(['escape'])
  })

  test('with one hand: 60 alone for 0.8 s; shorter it is a space', () => {
    expect(strikesOf([press(60, 0, 2000)])).toEqual(['escape'])
    expect(strikesOf([press(60, 0, 799)])).toEqual(['60'])
  })

  test('enter and backspace one after the other are no escape', () => {
    expect(strikesOf([press(48, 0, 100), press(72, 151, 250)])).toEqual(['48', '72'])
  })
})

describe('simulated hands, onsets with an SD of 40 ms', () => {
  const rounds = 4000

  test('split at most 0.5 % of pairs that are let go together', () => {
    expect(splitPairs(rounds, seededRandom(12))).toBeLessThanOrEqual(0.005)
  })

  test('fuse at most 0.5 % of legato, each key let go as the next is down', () => {
    expect(fusedLegato(rounds, seededRandom(13))).toBeLessThanOrEqual(0.005)
  })
})

describe('whatever is played', () => {
  const anyNotes = fc
    .array(
      fc.record({
        type: fc.constantFrom('down' as const, 'up' as const),
        note: fc.oneof(fc.integer({ min: 44, max: 76 }), fc.constantFrom(48, 60, 72)),
        velocity: fc.double({ min: 0, max: 1, noNaN: true }),
        wait: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 900 })),
      }),
      { maxLength: 80 },
    )
    .map(notes => {
      let at = 0
      return notes.map(({ wait, ...note }) => {
        at += wait
        return { ...note, at }
      })
    })

  test('no note-on is read twice, and only the 25 keys are', () => {
    fc.assert(
      fc.property(anyNotes, notes => {
        const struck = playLetters(notes).flatMap(({ event }) => (event.kind === 'strike' ? event.keys : []))
        for (const key of struck) expect(key).toSatisfy((k: number) => k >= 48 && k <= 72)
        for (const key of new Set(struck)) {
          const meant = notes.filter(({ type, note }) => type === 'down' && note === key).length
          expect(struck.filter(other => other === key).length).toBeLessThanOrEqual(meant)
        }
      }),
    )
  })

  test('late ticks change nothing but when it is seen', () => {
    fc.assert(
      fc.property(anyNotes, notes => {
        const reader = createLetterReader(() => defaultConstants)
        const late = notes.flatMap(note => reader.note(note))
        const rest = reader.tick((notes.at(-1)?.at ?? 0) + 30_000)
        const words = [...late, ...rest].map(event =>
          event.kind === 'strike' ? event.keys.join('+') : 'escape',
        )
        expect(words).toEqual(saidBy(playLetters(notes)))
      }),
    )
  })

  test('all 25 keys at once are escape and nothing else', () => {
    const all = Array.from({ length: 25 }, (_, place) => press(48 + place, place, 300))
    expect(strikesOf(all)).toEqual(['escape'])
  })
})
