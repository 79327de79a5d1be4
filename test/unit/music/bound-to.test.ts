import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandBindings } from '../../../src/app/key-bindings.ts'
import { registry } from '../../../src/commands/registry.ts'
import { boundTo } from '../../../src/music/bound-to.ts'
import type { Motif } from '../../../src/music/motif.ts'

const bindings = commandBindings(registry)

describe('keys that somebody asks about', () => {
  test('every motif of a command is that command’s alone', () => {
    for (const binding of bindings) expect(boundTo(binding.motif, bindings)).toEqual([binding])
  })

  test('a chord that fell apart in any order is that chord, and never nothing', () => {
    const chords = bindings.filter(({ motif }) => motif.length === 1)
    fc.assert(
      fc.property(fc.constantFrom(...chords), fc.boolean(), (binding, turned) => {
        const keys = binding.motif[0] ?? []
        const apart: Motif = (turned ? keys.toReversed() : keys).map(key => [key])
        expect(boundTo(apart, bindings)).toContain(binding)
      }),
    )
  })

  test('what goes on with a parameter is the motif that it began with', () => {
    const click = bindings.find(({ motif }) => motif.flat().join(' ') === '60 62 60')
    const typed = click ?? bindings.find(({ takesParameter }) => takesParameter)
    if (typed === undefined) throw new Error('Some command takes a parameter.')
    expect(boundTo([...typed.motif, [61], [60]], bindings)).toContain(typed)
  })

  test('a chord is the same name as its broken form; keys of nobody are nobody’s', () => {
    const name = { motif: [[48], [52], [55]], target: 'mail', takesParameter: false }
    expect(boundTo([[48, 52, 55]], [name])).toEqual([name])
    expect(boundTo([[48, 53, 55]], [name])).toEqual([])
  })
})
