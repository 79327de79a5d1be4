import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { protocol } from '../../../extension/messaging/protocol.ts'
import { followSeen, followWanted } from '../../../extension/messaging/protocol-layout.ts'

const box = { x: 0, y: 0, width: 8, height: 8 }
const self = { size: { width: 80, height: 60 } }
const item = { kind: 'link', handle: 1, box }
const view = {
  self,
  viewport: self.size,
  rightToLeft: false,
  items: [item],
  leftOut: 0,
  frames: [],
}
const seen = { by: 'focus', kind: 'link', box, name: 'Home', self, scrolled: 0 }

describe('what a document tells of its layout', () => {
  const passes = (more: object) => v.is(protocol['page-layout'].response, { ...view, ...more })

  test('is taken as it is meant', () => {
    expect(passes({})).toBe(true)
    expect(passes({ focus: { frame: 0 }, pointer: { x: 1, y: 2, drawn: false, when: 3 } })).toBe(true)
  })

  test.each([
    ['more elements than are told of', { items: Array.from({ length: 5_001 }, () => item) }],
    ['a place that is no number', { items: [{ ...item, box: { ...box, x: Number.NaN } }] }],
    ['a width below nothing', { items: [{ ...item, box: { ...box, width: -1 } }] }],
    ['a kind that there is not', { items: [{ ...item, kind: 'command' }] }],
    ['a name without end', { focus: { box, name: 'n'.repeat(121) } }],
    ['less than none left out', { leftOut: -1 }],
    ['a command', { command: 'close-tab' }],
  ])('is refused with %s', (_, more) => {
    expect(passes(more)).toBe(false)
  })
})

describe('the channel of what is followed', () => {
  test('takes what is meant', () => {
    expect(v.is(followSeen, seen)).toBe(true)
    expect(v.is(followWanted, { what: ['focus', 'hint'] })).toBe(true)
  })

  test.each([
    ['what the panel alone may point at', { by: 'hint' }],
    ['a page scrolled beyond its end', { scrolled: 1.01 }],
    ['a name without end', { name: 'n'.repeat(121) }],
    ['an endless box', { box: { ...box, height: Number.POSITIVE_INFINITY } }],
    ['an intent', { intent: { command: 'close-tab' } }],
  ])('refuses %s', (_, more) => {
    expect(v.is(followSeen, { ...seen, ...more })).toBe(false)
  })

  test('refuses junk', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), junk => {
        expect(v.is(followSeen, junk)).toBe(false)
        const wanted = v.safeParse(followWanted, junk)
        expect(wanted.success && wanted.output.what.length > 8).toBe(false)
      }),
    )
  })
})
