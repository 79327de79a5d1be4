import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { createHoldToTalk, type Held, type HoldSource, lockMs } from '../../../src/speech/hold-to-talk.ts'

let states: Held[]
let talk: ReturnType<typeof createHoldToTalk>
beforeEach(() => {
  states = []
  talk = createHoldToTalk(held => states.push(held))
})

describe('holding to talk', () => {
  test('lasts from press to release', () => {
    talk.press('button', 0)
    talk.press('button', 10)
    talk.release('button', 2000)
    talk.release('button', 2001)
    expect(states).toEqual(['held', 'no'])
  })

  test('lasts until the last of all that is held', () => {
    talk.press('button', 0)
    talk.press('chord', 1000)
    talk.release('button', 2000)
    expect(states).toEqual(['held'])
    talk.release('chord', 3000)
    expect(states).toEqual(['held', 'no'])
  })

  test('is locked by a second quick press, until the next one', () => {
    talk.press('key', 0)
    talk.release('key', 200)
    talk.press('key', 400)
    talk.release('key', 600)
    expect(states).toEqual(['held', 'no', 'locked'])
    talk.press('button', 5000)
    talk.release('button', 5100)
    expect(states).toEqual(['held', 'no', 'locked', 'no'])
    // The press that unlocked is not the first of two.
    talk.press('button', 5200)
    talk.release('button', 9000)
    expect(states.slice(4)).toEqual(['held', 'no'])
  })

  test('is not locked by a press that comes later, or after a long one', () => {
    talk.press('key', 0)
    talk.release('key', 200)
    talk.press('key', 201 + lockMs)
    talk.release('key', 5000)
    talk.press('key', 5100)
    expect(states).toEqual(['held', 'no', 'held', 'no', 'held'])
  })

  test('is turned on and off by single clicks', () => {
    talk.toggle()
    talk.toggle()
    talk.toggle()
    talk.drop()
    talk.drop()
    expect(states).toEqual(['locked', 'no', 'locked', 'no'])
  })

  test('never goes on when nothing is held and nothing is locked', () => {
    const sources = fc.constantFrom<HoldSource>('button', 'key', 'chord')
    const act = fc.record({ source: sources, press: fc.boolean(), after: fc.integer({ min: 0, max: 1000 }) })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), acts => {
        let now: Held = 'no'
        const held = createHoldToTalk(next => {
          expect(next).not.toBe(now)
          now = next
        })
        let at = 0
        for (const { source, press, after } of acts) {
          at += after
          if (press) held.press(source, at)
          else held.release(source, at)
        }
        for (const source of ['button', 'key', 'chord'] as const) held.release(source, at)
        expect(now).not.toBe('held')
        held.drop()
        expect(now).toBe('no')
      }),
    )
  })
})
