import { describe, expect, test } from 'vitest'
import { createGestureReader } from '../../../src/music/gesture-reader.ts'
import { formatMotif } from '../../../src/music/motif.ts'
import { bound, chords, commands, everything, framed, motif, names } from './motif-fixture.ts'
import { down, held, notesOf, play, playInto, said, up } from './simulated-hands.ts'

const quick = { pace: 200, hold: 120 }
const expected = (binding: (typeof everything)[number]) =>
  `${binding.takesParameter ? 'parameter-open' : 'fired'} ${binding.target}`

describe('every given motif', () => {
  test.each(everything.map(binding => [formatMotif(binding.motif), binding] as const))('%s', (_, binding) => {
    expect(said(play(notesOf(binding.motif, quick)))[0]).toBe(expected(binding))
    const legato = { pace: 200, hold: 260, jitter: (place: number) => (place % 2) * 20 }
    expect(said(play(notesOf(binding.motif, legato)))[0]).toBe(expected(binding))
  })

  test.each(framed.map(binding => [formatMotif(binding.motif), binding] as const))(
    '%s by slow hands, 700 ms a key',
    (_, binding) => {
      expect(said(play(notesOf(binding.motif, { pace: 700, hold: 400 })))[0]).toBe(expected(binding))
      const picking = notesOf(binding.motif, { pace: 700, hold: 60 })
      expect(said(play(picking, { constants: { gap: 700 } }))[0]).toBe(expected(binding))
    },
  )
})

describe('strikes', () => {
  test('a chord rolled over 200 ms is read leniently while its keys are down together', () => {
    const rolled = [down(55, 0), down(50, 200), up(55, 300), up(50, 320)]
    expect(said(play(rolled))).toEqual(['fired scroll down'])
  })

  test('the keys of a chord may just miss each other', () => {
    expect(said(play([...held(55, 0, 100), ...held(50, 150, 250)]))).toEqual(['fired scroll down'])
    expect(said(play([...held(55, 0, 100), ...held(50, 150, 250)], { constants: { chordGap: 30 } }))).toEqual(
      ['unknown'],
    )
  })

  test('a chord rolled over more than 250 ms, or not held together, is not known', () => {
    expect(said(play([down(55, 0), down(50, 260), up(55, 300), up(50, 320)]))).toEqual(['unknown'])
    expect(said(play([...held(55, 0, 100), ...held(50, 170, 270)]))).toEqual(['unknown'])
  })

  test('keys of a melody that run together are still the melody', () => {
    const notes = [...held(48, 0, 90), ...held(52, 100, 190), ...held(55, 130, 240), ...held(48, 260, 330)]
    expect(said(play(notes.toSorted((a, b) => a.at - b.at)))).toEqual(['fired microphone on'])
  })

  test('what was heard so far is shown as it grows', () => {
    const strikes = play(notesOf(motif('48-52-48'), quick)).flatMap(({ event }) =>
      event.kind === 'strike' ? [event] : [],
    )
    expect(strikes.map(event => formatMotif(event.motif))).toEqual(['48', '48-52', '48-52-48'])
  })
})

describe('when it fires', () => {
  const firedAt = (notes: Parameters<typeof play>[0], bindings = everything) =>
    play(notes, { bindings }).find(({ event }) => event.kind === 'fired')?.at

  test('a chord as soon as its strike is closed, while its keys are still down', () => {
    expect(firedAt([down(50, 0), down(55, 10), up(50, 900), up(55, 900)])).toBe(50)
    expect(firedAt([down(50, 0), down(55, 45), up(50, 900), up(55, 900)])).toBe(70)
  })

  test('a framed motif 25 ms after its last note-on: that it was no brush is known then', () => {
    const notes = [...held(48, 0, 100), ...held(52, 300, 400), ...held(48, 600, 2000)]
    expect(firedAt(notes)).toBe(625)
  })

  test('what ends with the middle key when that is released, since it could be escape', () => {
    const notes = [...held(60, 0, 100), ...held(59, 300, 400), ...held(60, 600, 1100)]
    expect(firedAt(notes)).toBe(1100)
  })

  test('a motif that begins another waits for the gap, says so after 150 ms, and is not lost', () => {
    const events = play(notesOf(motif('48-52-55'), quick))
    expect(events.filter(({ event }) => event.kind === 'waiting').map(({ at }) => at)).toEqual([520 + 150])
    expect(events.filter(({ event }) => event.kind === 'fired').map(({ at }) => at)).toEqual([520 + 450])
    expect(said(events)).toEqual(['fired mail'])
  })

  test('a chord inside a wider chord fires when its keys are up', () => {
    const bindings = [bound('two', '50+55'), bound('three', '50+55+59')]
    expect(firedAt([down(50, 0), down(55, 10), up(50, 180), up(55, 200)], bindings)).toBe(180)
    expect(
      said(
        play([down(50, 0), down(55, 10), down(59, 120), up(50, 300), up(55, 300), up(59, 300)], { bindings }),
      ),
    ).toEqual(['fired three'])
  })

  test('one gesture comes to one thing: keys struck while a fired chord is held come to nothing', () => {
    const notes = [
      down(50, 0),
      down(55, 5),
      down(57, 200),
      ...held(59, 250, 300),
      up(55, 400),
      up(50, 400),
      up(57, 420),
    ]
    expect(said(play(notes))).toEqual(['fired scroll down'])
  })

  test('a chord can be repeated as fast as its keys go up', () => {
    const again = [0, 180, 360].flatMap(from => notesOf(motif('50+57'), { pace: 0, hold: 100 }, from))
    expect(said(play(again))).toEqual(['fired page down', 'fired page down', 'fired page down'])
  })

  test('late ticks change nothing: what was due is worked off before the next note', () => {
    const reader = createGestureReader({ bindings: everything })
    for (const note of notesOf(motif('48-52-55'), quick)) reader.note(note)
    const events = reader.note(down(50, 5000))
    expect(events.map(({ kind }) => kind)).toEqual(['waiting', 'fired'])
    expect(reader.deadline()).toBe(5025)
  })

  test('after everything is over there is nothing to wait for', () => {
    const reader = createGestureReader({ bindings: everything })
    expect(reader.deadline()).toBeUndefined()
    playInto(reader, notesOf(motif('48-50-51-52'), quick))
    expect(reader.deadline()).toBeUndefined()
  })
})

describe('ambiguous and unknown', () => {
  test('two lenient readings: nothing fires, both are shown', () => {
    const bindings = [bound('a', '50-52+55'), bound('b', '50+52-55')]
    const notes = [down(50, 0), down(52, 80), down(55, 160), up(50, 300), up(52, 300), up(55, 300)]
    const events = play(notes, { bindings })
    expect(said(events)).toEqual(['ambiguous'])
    const candidates = events.flatMap(({ event }) => (event.kind === 'ambiguous' ? event.candidates : []))
    expect(candidates.map(({ target }) => target).toSorted()).toEqual(['a', 'b'])
  })

  test('chord and broken form, both bound, ask', () => {
    const bindings = [bound('a', '48-52-55'), bound('b', '48+52+55')]
    expect(said(play(notesOf(motif('48-52-55'), quick), { bindings }))).toEqual(['ambiguous'])
    expect(said(play(notesOf(motif('48+52+55'), quick), { bindings }))).toEqual(['ambiguous'])
  })

  test('an unknown motif tells what could follow it', () => {
    const event = play(notesOf(motif('48-54'), quick)).at(-1)?.event
    expect(event).toMatchObject({ kind: 'unknown', reason: 'not-bound', motif: [[48], [54]] })
    expect(event?.kind === 'unknown' && event.couldFollow.map(({ target }) => target)).toEqual([
      'right click',
    ])
  })

  test('a motif with a foreign key after it is no motif', () => {
    expect(said(play(notesOf(motif('48-52-53-48'), quick)))).not.toContain('fired scroll down')
  })
})

describe('names', () => {
  test.each(names.map(binding => [formatMotif(binding.motif), binding] as const))(
    '%s as a chord and broken is one name',
    (_, { target, motif: keys }) => {
      const flat = keys.flat()
      const chord = [flat.toSorted((a, b) => a - b)]
      expect(said(play(notesOf(chord, quick)))).toEqual([`fired ${target}`])
      expect(
        said(
          play(
            notesOf(
              flat.map(key => [key]),
              quick,
            ),
          ),
        ),
      ).toEqual([`fired ${target}`])
    },
  )

  test('a new name is heard when the gesture is over', () => {
    const events = play(notesOf(motif('48-53-58'), quick))
    expect(events.at(-1)).toEqual({ at: 520 + 450, event: { kind: 'new-name', motif: [[48], [53], [58]] } })
  })

  test('a new chord that is played with 48 last is a name and not the chord inside it', () => {
    const notes = [down(52, 0), down(55, 5), down(48, 48), up(52, 200), up(55, 200), up(48, 200)]
    expect(said(play(notes, { bindings: commands }))).toEqual(['new-name'])
  })

  test('a new name takes at most 2 s from its first to its last strike, or what the user set', () => {
    const slow = notesOf(motif('48-53-58'), { pace: 1001, hold: 900 })
    expect(play(slow).at(-1)?.event).toMatchObject({ kind: 'unknown', reason: 'too-slow' })
    expect(said(play(slow, { constants: { nameSpan: 3000 } }))).toEqual(['new-name'])
    expect(said(play(notesOf(motif('48-53-58'), { pace: 1000, hold: 900 })))).toEqual(['new-name'])
  })

  test('a bound name has no limit', () => {
    expect(said(play(notesOf(motif('48-52-55'), { pace: 1900, hold: 1800 })))).toEqual(['fired mail'])
  })

  test('while learning is armed nothing fires but escape, and bound names are heard', () => {
    const reader = createGestureReader({ bindings: everything })
    reader.learn(true)
    expect(said(playInto(reader, notesOf(motif('48-52-55'), quick)))).toEqual(['new-name'])
    expect(said(playInto(reader, notesOf(motif('50+55'), quick, 9000)))).toEqual(['unknown'])
    expect(said(playInto(reader, notesOf(motif('48+72'), quick, 18_000)))).toEqual(['escape'])
    expect(said(playInto(reader, notesOf(motif('50+55'), quick, 27_000)))).toEqual(['fired scroll down'])
  })
})

describe('bounces and brushes', () => {
  test.each(chords.map(binding => [formatMotif(binding.motif), binding] as const))(
    '%s with keys that bounce',
    (_, binding) => {
      const bouncing = (binding.motif[0] ?? []).flatMap(key => [...held(key, 0, 12), ...held(key, 30, 200)])
      const notes = bouncing.toSorted((a, b) => a.at - b.at)
      expect(said(play(notes))).toEqual([`fired ${binding.target}`])
    },
  )

  test('a key that is repeated after its bounce time counts twice', () => {
    const notes = [...held(48, 0, 50), ...held(55, 200, 240), ...held(55, 265, 330), ...held(48, 500, 600)]
    expect(said(play(notes))).toEqual(['fired where am I'])
    expect(said(play(notes, { constants: { bounce: 90 } }))).toEqual(['fired click'])
  })

  test('notes shorter than 25 ms or too soft are not heard, nor do they fire', () => {
    const brushed = [down(50, 0), down(53, 10), up(53, 30), down(55, 40), up(50, 200), up(55, 200)]
    expect(said(play(brushed))).toEqual(['fired scroll down'])
    const soft = [down(50, 0), down(53, 10, 0.02), down(55, 20), up(53, 90), up(50, 200), up(55, 200)]
    expect(said(play(soft))).toEqual(['fired scroll down'])
    const half = [down(50, 0), down(55, 10), up(55, 30), up(50, 300)]
    expect(said(play(half))).toEqual(['unknown'])
    expect(play([...held(50, 0, 10), ...held(55, 5, 20)])).toEqual([])
  })

  test('a note-on without velocity is a note-off', () => {
    expect(said(play([down(50, 0), down(55, 10), down(50, 100, 0), down(55, 100, 0)]))).toEqual([
      'fired scroll down',
    ])
  })

  test('a key whose note-off was lost stops nothing for more than ten seconds', () => {
    const reader = createGestureReader({ bindings: everything })
    playInto(reader, [down(59, 0)], 11_000)
    expect(said(playInto(reader, notesOf(motif('50+55'), quick, 12_000)))).toEqual(['fired scroll down'])
  })
})

describe('a reader through its life', () => {
  test('takes new bindings', () => {
    const reader = createGestureReader({ bindings: commands })
    expect(said(playInto(reader, notesOf(motif('48-52-55'), quick)))).toEqual(['new-name'])
    reader.configure({ bindings: everything })
    expect(said(playInto(reader, notesOf(motif('48-52-55'), quick, 9000)))).toEqual(['fired mail'])
  })

  test('reset forgets keys and time', () => {
    const reader = createGestureReader({ bindings: everything })
    reader.note(down(50, 90_000))
    reader.reset()
    expect(reader.deadline()).toBeUndefined()
    expect(said(playInto(reader, notesOf(motif('50+57'), quick)))).toEqual(['fired page down'])
  })
})
