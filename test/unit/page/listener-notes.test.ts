import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createListenerNotes } from '../../../src/page/listener-notes.ts'

/** What a target does, as the DOM Standard says: the truth that notes are held against. */
function createTarget() {
  let list: { type: string; listener: object; capture: boolean; signal?: AbortSignal }[] = []
  return {
    add(type: string, listener: object, capture: boolean, signal?: AbortSignal) {
      if (
        signal?.aborted ||
        list.some(it => it.type === type && it.listener === listener && it.capture === capture)
      )
        return
      list.push({ type, listener, capture, ...(signal && { signal }) })
    },
    remove(type: string, listener: object, capture: boolean) {
      list = list.filter(it => !(it.type === type && it.listener === listener && it.capture === capture))
    },
    clicks: () => list.some(({ type, signal }) => type !== 'keydown' && signal?.aborted !== true),
    plain: () => list.every(({ signal }) => signal === undefined),
  }
}

const step = fc.record({
  adds: fc.boolean(),
  type: fc.constantFrom('click', 'mousedown', 'keydown'),
  listener: fc.nat(2),
  capture: fc.boolean(),
  asObject: fc.boolean(),
})

describe('listener notes', () => {
  test('say what listens, whatever is added and removed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), steps => {
        const listeners = [() => undefined, { handleEvent: () => undefined }, () => 1]
        const notes = createListenerNotes()
        const truth = createTarget()
        const target = {}
        for (const { adds, type, listener: at, capture, asObject } of steps) {
          const listener = listeners[at] ?? {}
          const options = asObject ? { capture } : capture
          if (adds) {
            truth.add(type, listener, capture)
            notes.added(target, type, listener, options)
          } else {
            truth.remove(type, listener, capture)
            notes.removed(target, type, listener, options)
          }
          expect(notes.listens(target)).toBe(truth.clicks())
        }
      }),
    )
  })

  test('never say that nothing listens where something does, with signals as well', () => {
    const signalled = fc.record({ step, signal: fc.option(fc.nat(1)), aborts: fc.option(fc.nat(1)) })
    fc.assert(
      fc.property(fc.array(signalled, { maxLength: 16 }), steps => {
        const stops = [new AbortController(), new AbortController()]
        const listeners = [() => undefined, () => 1, () => 2]
        const notes = createListenerNotes()
        const truth = createTarget()
        const target = {}
        for (const { step, signal: with_, aborts } of steps) {
          const listener = listeners[step.listener] ?? {}
          const signal = with_ === null ? undefined : stops[with_]?.signal
          const { type, capture } = step
          if (step.adds) {
            truth.add(type, listener, capture, signal)
            notes.added(target, type, listener, signal ? { capture, signal } : { capture })
          } else {
            truth.remove(type, listener, capture)
            notes.removed(target, type, listener, { capture })
          }
          if (aborts !== null) stops[aborts]?.abort()
          if (truth.clicks()) expect(notes.listens(target)).toBe(true)
          else if (truth.plain() && steps.every(it => it.signal === null))
            expect(notes.listens(target)).toBe(false)
        }
      }),
    )
  })

  test('end with the signal', () => {
    const notes = createListenerNotes()
    const stop = new AbortController()
    const target = {}
    notes.added(target, 'click', () => undefined, { signal: stop.signal })
    expect(notes.listens(target)).toBe(true)
    stop.abort()
    expect(notes.listens(target)).toBe(false)
  })

  test('read no getter, and then take the listener for one that stays', () => {
    const notes = createListenerNotes()
    const target = {}
    const listener = () => undefined
    const options = {
      get capture(): boolean {
        throw new Error('read')
      },
    }
    notes.added(target, 'click', listener, options)
    notes.removed(target, 'click', listener, options)
    expect(notes.listens(target)).toBe(true)
  })

  test.each<[string, unknown, unknown]>([
    ['another kind of event', 'dblclick', () => undefined],
    ['no listener', 'click', null],
    ['words', 'click', 'words'],
    ['a type that would be read', { toString: (): string => 'click' }, () => undefined],
  ])('leave out %s', (_, type, listener) => {
    const notes = createListenerNotes()
    const target = {}
    notes.added(target, type, listener, undefined)
    expect(notes.listens(target)).toBe(false)
  })

  test('of one target with 100,000 listeners are not told one by one', () => {
    const notes = createListenerNotes()
    const target = {}
    for (let at = 0; at < 100_000; at += 1) notes.added(target, 'click', () => at, false)
    expect(notes.listens(target)).toBe(true)
  })
})
