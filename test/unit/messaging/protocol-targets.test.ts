import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { targetMessages } from '../../../extension/messaging/protocol-targets.ts'

const target = {
  selectors: [
    { by: 'test-id', attribute: 'data-testid', value: 'save' },
    { by: 'role', role: 'button', name: 'Save' },
    { by: 'css', css: '#save', shadow: ['my-app'] },
  ],
  role: 'button',
  name: 'Save',
  text: 'Save',
  box: { x: 0, y: 12.5, width: 80, height: 20 },
  around: '',
}

describe('what a page tells of an element', () => {
  const passes = (more: object) => v.is(targetMessages['target-of'].response, { ...target, ...more })

  test('is taken as it is meant', () => expect(passes({})).toBe(true))

  test.each([
    ['a frame that only the panel knows', { frame: [0] }],
    ['an address', { frameUrl: 'https://news.test/' }],
    ['a name without end', { name: 'n'.repeat(121) }],
    ['two selectors of one sort', { selectors: [target.selectors[1], target.selectors[1]] }],
    ['a path without end', { selectors: [{ by: 'css', css: 'a'.repeat(1_001), shadow: [] }] }],
    [
      'an attribute that is none for tests',
      { selectors: [{ by: 'test-id', attribute: 'onclick', value: 'x' }] },
    ],
    ['a box that is nowhere', { box: { ...target.box, x: Number.NaN } }],
    ['a command', { command: 'close-tab' }],
  ])('is refused with %s', (_, more) => expect(passes(more)).toBe(false))
})

describe('what a page says it found', () => {
  const schema = targetMessages['target-find'].response

  test('is taken as it is meant', () => {
    expect(v.is(schema, { kind: 'found', handle: 1, by: 'role' })).toBe(true)
    expect(v.is(schema, { kind: 'found', handle: 1, by: 'css', risk: 'pays' })).toBe(true)
    expect(v.is(schema, { kind: 'differs', why: 'gone' })).toBe(true)
    const nearest = { handle: 3, name: 'Keep', role: 'button' }
    expect(v.is(schema, { kind: 'differs', why: 'renamed', nearest })).toBe(true)
  })

  test.each([
    ['a handle of nothing', { kind: 'found', handle: 0, by: 'role' }],
    ['another document', { kind: 'found', handle: 1, by: 'role', documentId: 'x' }],
    ['a way that there is not', { kind: 'found', handle: 1, by: 'luck' }],
    ['a risk that there is not', { kind: 'found', handle: 1, by: 'role', risk: 'none' }],
    ['a difference without a reason', { kind: 'differs' }],
    ['a nearest without a name', { kind: 'differs', why: 'gone', nearest: { handle: 1, role: 'button' } }],
  ])('is refused with %s', (_, answer) => expect(v.is(schema, answer)).toBe(false))

  test('junk is refused', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), junk => !v.is(schema, junk)))
  })
})
