import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHintNumbers } from '../../../src/page/hint-numbers.ts'

test('numbers count from 1 and stay with their owners; those of the gone are given anew', () => {
  const gone = new Set<object>()
  const numbers = createHintNumbers<object>(owner => !gone.has(owner))
  const [a, b, c, d] = [{}, {}, {}, {}]
  expect([a, b, c].map(numbers.numberOf)).toEqual([1, 2, 3])
  gone.add(b)
  expect(numbers.ownerOf(2)).toBeUndefined()
  numbers.release()
  expect([c, d, a].map(numbers.numberOf)).toEqual([3, 2, 1])
  expect(numbers.ownerOf(2)).toBe(d)
  expect(numbers.ownerOf(4)).toBeUndefined()
})

test('no two living owners share a number, and no number changes while its owner lives', () => {
  const step = fc.record({ shown: fc.array(fc.nat(20)), dies: fc.option(fc.nat(20)) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const owners = Array.from({ length: 21 }, () => ({ lives: true }))
      const numbers = createHintNumbers<{ lives: boolean }>(owner => owner.lives)
      const given = new Map<object, number>()
      for (const { shown, dies } of steps) {
        const victim = dies === null ? undefined : owners[dies]
        if (victim) victim.lives = false
        numbers.release()
        for (const at of shown) {
          const owner = owners[at]
          if (!owner?.lives) continue
          const number = numbers.numberOf(owner)
          expect(given.get(owner) ?? number).toBe(number)
          given.set(owner, number)
          expect(numbers.ownerOf(number)).toBe(owner)
        }
      }
      const living = [...given].filter(([owner]) => owners.some(other => other === owner && other.lives))
      expect(new Set(living.map(([, number]) => number)).size).toBe(living.length)
    }),
  )
})
