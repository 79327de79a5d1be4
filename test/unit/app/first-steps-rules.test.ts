import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterStep, partNow, type StepEvent, stepOf } from '../../../src/app/first-steps-rules.ts'
import {
  firstStepsAsJson,
  notBegun,
  parseFirstSteps,
  type StepPart,
  stepParts,
} from '../../../src/settings/first-steps-kept.ts'

const ran = (command: string, recorded = false): StepEvent => ({ kind: 'ran', command, recorded })

/** What does each part, in its order. */
const does: Readonly<Record<StepPart, StepEvent>> = {
  numbers: ran('hints'),
  click: ran('click'),
  key: { kind: 'struck' },
  hands: ran('one-hand'),
  reader: ran('screen-reader-off'),
  counting: ran('numbers-in-two'),
  lowest: ran('lowest-key'),
  name: ran('name-tab'),
  leave: ran('new-tab'),
  return: ran('go-to'),
  opening: { kind: 'skip' },
  ask: ran('ask'),
  record: ran('record'),
  act: ran('scroll-down', true),
  keep: ran('stop-recording'),
  replay: ran('play'),
  end: { kind: 'skip' },
}

describe('the first steps', () => {
  test('go on by what was done, in nine steps, to their end', () => {
    let kept = notBegun
    const seen: (StepPart | undefined)[] = []
    const numbers = new Set<number>()
    for (;;) {
      const part = partNow(kept, true)
      if (part === undefined) break
      seen.push(part)
      numbers.add(stepOf(part).step)
      kept = afterStep(kept, does[part], true)
    }
    expect(seen).toEqual(stepParts)
    expect([...numbers]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(kept.over).toBe(true)
  })

  test('leave out the lowest key where no keyboard is, also once one is plugged in', () => {
    const before = stepParts.slice(0, stepParts.indexOf('counting'))
    const kept = before.reduce((now, part) => afterStep(now, does[part], false), notBegun)
    expect(partNow(kept, false)).toBe('counting')
    expect(partNow(afterStep(kept, does.counting, false), false)).toBe('name')
    expect(partNow(afterStep(kept, does.counting, false), true)).toBe('name')
    expect(partNow(afterStep(kept, does.counting, true), true)).toBe('lowest')
  })

  test('a skip leaves out all that is the same step', () => {
    const kept = afterStep(notBegun, { kind: 'skip' }, true)
    expect(partNow(kept, true)).toBe('key')
    expect(stepOf('key')).toEqual({ step: 2, steps: 9 })
  })

  test('back goes to the part before, and no further than the first', () => {
    const kept = afterStep(afterStep(notBegun, does.numbers, true), does.click, true)
    const back = afterStep(kept, { kind: 'back' }, true)
    expect(partNow(back, true)).toBe('click')
    const first = afterStep(back, { kind: 'back' }, true)
    expect(partNow(first, true)).toBe('numbers')
    expect(afterStep(first, { kind: 'back' }, true)).toEqual(first)
  })

  test('once they are over nothing moves them but beginning anew', () => {
    const over = afterStep(notBegun, { kind: 'end' }, true)
    for (const event of Object.values(does)) expect(afterStep(over, event, true)).toBe(over)
    expect(partNow(afterStep(over, { kind: 'begin' }, true), true)).toBe('numbers')
  })

  const event: fc.Arbitrary<StepEvent> = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.values(does)) },
    { weight: 2, arbitrary: fc.constantFrom(ran('undo'), ran('help')) },
    { weight: 1, arbitrary: fc.constant({ kind: 'skip' } as const) },
  )

  test('in any order of events no part is asked for that was done, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.boolean()), { maxLength: 60 }), events => {
        let kept = notBegun
        const done = new Set<StepPart>()
        const shown: StepPart[] = []
        for (const [one, keyboard] of events) {
          const now = partNow(kept, keyboard)
          if (now === undefined) return
          expect(done.has(now), now).toBe(false)
          shown.push(now)
          for (const part of stepParts) if (does[part] === one && one.kind !== 'skip') done.add(part)
          const before = kept
          kept = afterStep(kept, one, keyboard)
          // Behind is what was done, left out by a skip of its step, or cannot be done without a keyboard.
          for (const part of kept.behind.filter(part => !before.behind.includes(part))) {
            const skipped = one.kind === 'skip' && stepOf(part).step === stepOf(now).step
            expect(done.has(part) || skipped || part === 'lowest', part).toBe(true)
          }
          expect(before.behind.every(part => kept.behind.includes(part))).toBe(true)
        }
      }),
    )
  })

  test('where they are comes back from what is kept; what is none is no guide', () => {
    fc.assert(
      fc.property(fc.subarray([...stepParts]), fc.boolean(), (behind, over) => {
        const kept = { behind, over, declined: ['midi'] as const }
        expect(parseFirstSteps(JSON.parse(JSON.stringify(firstStepsAsJson(kept))))).toEqual(kept)
      }),
    )
    expect(parseFirstSteps({ version: 2, over: false, behind: [], declined: [] })).toBeUndefined()
    expect(parseFirstSteps('x')).toBeUndefined()
    expect(parseFirstSteps({ version: 1, over: false, behind: ['fly', 'key'], declined: ['moon'] })).toEqual({
      over: false,
      behind: ['key'],
      declined: [],
    })
  })
})
