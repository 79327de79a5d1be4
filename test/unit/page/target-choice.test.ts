import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTarget, type Signs } from '../../../src/page/target-choice.ts'
import type { TargetSelector } from '../../../src/ports/page-targets.ts'

/** An element of a page, by all that the choice asks of it. */
interface Thing {
  readonly same: boolean
  readonly testId: boolean
  readonly css: boolean
  readonly near: boolean
  readonly seen: boolean
  readonly off: boolean
  readonly fits: boolean
  readonly alike: boolean
  readonly around: boolean
}

const thing = (facts: Partial<Thing>): Thing => ({
  same: false,
  testId: false,
  css: false,
  near: false,
  seen: true,
  off: false,
  fits: facts.same ?? false,
  alike: false,
  around: false,
  ...facts,
})

function signsOf(things: readonly Thing[], cut = false): Signs<Thing> {
  return {
    same: things.filter(({ same }) => same),
    cut,
    testId: things.filter(({ testId }) => testId),
    css: things.filter(({ css }) => css),
    near: things.filter(({ near }) => near),
    seen: ({ seen }) => seen,
    off: ({ off }) => off,
    fits: ({ fits }) => fits,
    alike: ({ alike }) => alike,
    around: ({ around }) => around,
  }
}

const wanted = (css: string, more: { name?: string; around?: string; role?: string } = {}) => {
  const { name = 'Save', around = '', role = 'button' } = more
  const selectors: readonly TargetSelector[] = [
    { by: 'test-id', attribute: 'data-testid', value: 'save' },
    { by: 'role', role, name },
    { by: 'css', css, shadow: [] },
  ]
  return { selectors, role, name, around }
}

const flags = fc.record({
  same: fc.boolean(),
  testId: fc.boolean(),
  css: fc.boolean(),
  near: fc.boolean(),
  seen: fc.boolean(),
  off: fc.boolean(),
  fits: fc.boolean(),
  alike: fc.boolean(),
  around: fc.boolean(),
})
const target = fc
  .tuple(
    fc.constantFrom('#save', 'button.save', 'p > button:nth-of-type(1):nth-last-of-type(2)'),
    fc.constantFrom('Save', ''),
    fc.constantFrom('', 'Milk'),
    fc.constantFrom('button', 'checkbox'),
  )
  .map(([css, name, around, role]) => wanted(css, { name, around, role }))

describe('a weak match never wins', () => {
  test('whatever the page has: what is found has the role and the name, is painted and switched on', () => {
    fc.assert(
      fc.property(target, fc.array(flags, { maxLength: 6 }), fc.boolean(), (wanted, things, cut) => {
        const chosen = chooseTarget(wanted, signsOf(things, cut))
        if (chosen.kind === 'differs') return
        expect(chosen.element).toMatchObject({ same: true, seen: true, off: false })
      }),
      { numRuns: 2_000 },
    )
  })

  test('two that nothing tells apart are never chosen from', () => {
    fc.assert(
      fc.property(target, flags, fc.array(flags, { maxLength: 4 }), (wanted, one, others) => {
        const twin = { ...one, same: true, seen: true }
        const things = [twin, { ...twin }, ...others.map(other => ({ ...other, same: false }))]
        expect(chooseTarget(wanted, signsOf(things)).kind).toBe('differs')
      }),
    )
  })

  test('where not all was looked through, only what names it surely counts', () => {
    const [first, second] = [thing({ same: true, css: true }), thing({ same: true, testId: true })]
    const several = { kind: 'differs', why: 'several' }
    expect(chooseTarget(wanted('p > b:only-of-type'), signsOf([first], true))).toMatchObject(several)
    expect(chooseTarget(wanted('#save'), signsOf([first], true))).toMatchObject({ kind: 'found', by: 'css' })
    expect(chooseTarget(wanted('#save'), signsOf([second], true))).toMatchObject({ by: 'test-id' })
  })

  test('its row gone, the only one left of its name is told and not taken', () => {
    const left = thing({ same: true })
    const chosen = chooseTarget(wanted('p > b:only-of-type', { around: 'Milk' }), signsOf([left]))
    expect(chosen).toEqual({ kind: 'differs', why: 'gone', nearest: left })
  })

  test('another name in its place: renamed where an id says so or the name is like it, else gone', () => {
    const there = thing({ css: true, near: true, fits: true })
    const named = { ...there, alike: true }
    const why = (css: string, at: Thing) => chooseTarget(wanted(css), signsOf([at]))
    expect(why('#save', there)).toMatchObject({ why: 'renamed', nearest: there })
    expect(why('b:only-of-type', there)).toMatchObject({ why: 'gone', nearest: there })
    expect(why('b:only-of-type', named)).toMatchObject({ why: 'renamed', nearest: named })
    expect(why('#save', { ...there, fits: false })).toMatchObject({ why: 'gone' })
  })
})
