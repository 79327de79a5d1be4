import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CleanKey, createModeReader, type ModeRule } from '../../../src/music/mode-reader.ts'
import { anyNotes, playMode, playTimed } from './play-mode.ts'
import { down, held, up } from './simulated-hands.ts'

const listen: ModeRule<CleanKey> = { key: event => [event], deadline: () => undefined, due: () => [] }
const reader = () => createModeReader(listen)

/** `down 62`, `up 62`, `strike 62+64`, `escape`. */
function words(events: readonly CleanKey[]): readonly string[] {
  return events.map(event => {
    if (event.kind === 'escape') return `escape by ${event.by}`
    if (event.kind === 'strike') return `strike ${event.keys.join('+')}${event.lost ? ', lost' : ''}`
    return `${event.kind} ${event.key}`
  })
}
const heard = (notes: Parameters<typeof playMode>[1], after?: number) =>
  words(playMode(reader(), notes, after))

describe('what is not meant', () => {
  test('a brush says nothing, by shortness or softness', () => {
    expect(heard(held(62, 0, 20))).toEqual([])
    expect(heard([down(62, 0, 0.01), up(62, 300)])).toEqual([])
  })

  test('a contact that bounces is one key, told once', () => {
    const bouncing = [...held(62, 0, 30), ...held(62, 35, 50), down(62, 55), up(62, 400)]
    expect(heard(bouncing)).toEqual(['down 62', 'up 62', 'strike 62'])
  })

  test('a key that chatters when it is let go is not struck again', () => {
    expect(heard([...held(62, 0, 300), ...held(62, 304, 308)])).toEqual(['down 62', 'up 62', 'strike 62'])
  })

  test('notes beside the keyboard, of no velocity or without a time are nobody’s', () => {
    expect(heard([...held(47, 0, 300), ...held(73, 400, 700), down(62, 800, 0), up(62, 900)])).toEqual([])
    expect(heard([down(62, Number.NaN), up(62, Number.POSITIVE_INFINITY)])).toEqual([])
  })

  test('a key whose release is lost is let go after ten seconds, and its strike says so', () => {
    const events = playTimed(reader(), [down(64, 0), ...held(62, 500, 700)], 12_000)
    expect(words(events.map(({ event }) => event))).toEqual([
      'down 64',
      'down 62',
      'up 62',
      'up 64',
      'strike 64+62, lost',
    ])
    expect(events.at(-1)?.at).toBe(10_000)
  })
})

describe('what is meant', () => {
  test('is told as soon as it can be no brush, and let go when it cannot bounce', () => {
    const times = playTimed(reader(), held(62, 0, 40)).map(({ at, event }) => `${event.kind} ${at}`)
    expect(times).toEqual(['down 25', 'up 60', 'strike 60'])
  })

  test('all keys until all are up are one strike, repeats among them', () => {
    const notes = [down(62, 0), down(65, 200), up(62, 400), down(62, 500), up(65, 900), up(62, 1500)]
    expect(heard(notes).filter(word => word.startsWith('strike'))).toEqual(['strike 62+65+62'])
  })
})

describe('escape', () => {
  test('by two hands, before either key was told', () => {
    for (const apart of [0, 60, 149, 150])
      expect(heard([down(48, 0), down(72, apart), up(48, 300), up(72, 310)])).toEqual(['escape by two-hands'])
  })

  test('not where the two come one after the other: then both are told', () => {
    expect(heard([...held(48, 0, 100), ...held(72, 160, 260)])).toEqual([
      'down 48',
      'up 48',
      'strike 48',
      'down 72',
      'up 72',
      'strike 72',
    ])
  })

  test('by the middle key held alone, and its release then says nothing', () => {
    expect(heard(held(60, 0, 1500))).toEqual(['down 60', 'escape by one-hand'])
    expect(heard(held(60, 0, 700))).toEqual(['down 60', 'up 60', 'strike 60'])
  })

  test('through a key that is stuck and others that are held', () => {
    expect(heard([down(64, 0), down(48, 500), down(72, 520)])).toContain('escape by two-hands')
  })

  test('of all 25 keys at once', () => {
    const all = Array.from({ length: 25 }, (_, key) => down(48 + key, key))
    expect(heard([...all, ...all.map(({ note }) => up(note, 300))]).at(-1)).toBe('escape by two-hands')
  })
})

describe('the rule’s own time', () => {
  const ticking = () => {
    let next: number | undefined
    return createModeReader<string>({
      key(event) {
        if (event.kind === 'down') next = event.on + 100
        return [event.kind]
      },
      deadline: () => next,
      due() {
        next = undefined
        return ['due']
      },
    })
  }

  test('comes when it wants it, also where the tick is late', () => {
    expect(playTimed(ticking(), held(62, 0, 300)).map(({ at, event }) => `${event} ${at}`)).toEqual([
      'down 25',
      'due 100',
      'up 300',
      'strike 300',
    ])
    const late = ticking()
    const first = late.note(down(62, 0))
    expect([...first, ...late.note(up(62, 300))]).toEqual(['down', 'due', 'up', 'strike'])
  })

  test('waits while a key may still be a brush', () => {
    const events = playTimed(ticking(), [down(62, 0), down(64, 90), up(64, 100), up(62, 300)])
    expect(events.find(({ event }) => event === 'due')?.at).toBe(150)
  })
})

test('whatever is played, every key that is told goes up again before it is told anew', () => {
  fc.assert(
    fc.property(anyNotes, notes => {
      const down = new Set<number>()
      for (const event of playMode(reader(), notes, 30_000)) {
        if (event.kind === 'escape') down.clear()
        if (event.kind === 'down') {
          expect(down.has(event.key)).toBe(false)
          down.add(event.key)
        }
        if (event.kind === 'up') expect(down.delete(event.key)).toBe(true)
        if (event.kind === 'strike') expect([down.size, event.keys.length > 0]).toEqual([0, true])
      }
      expect(down.size).toBe(0)
    }),
  )
})
