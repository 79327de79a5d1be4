import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHintNumbers, nearestFirst, numberAt } from '../../../src/page/hint-numbers.ts'

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

const bitsOf = (value: number) => value.toString(2).replaceAll('0', '').length

test('in powers of two the numbers of few keys come first, and all of 2,047 do', () => {
  const order = Array.from({ length: 2_047 }, (_, place) => numberAt(place, 'two'))
  expect(order.slice(0, 14)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 3, 5, 6])
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 2_047 }, (_, place) => place + 1))
  expect(order.map(bitsOf)).toEqual(order.map(bitsOf).sort((a, b) => a - b))
  expect([2_047, 2_048].map(place => numberAt(place, 'two'))).toEqual([2_048, 2_049])
  expect([0, 1, 2, 2_047].map(place => numberAt(place, 'ten'))).toEqual([1, 2, 3, 2_048])
})

test('what is nearer never has a number of more keys', () => {
  const side = fc.nat(2_000)
  const box = fc.record({ x: side, y: side, width: side, height: side })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 200 }), fc.record({ x: side, y: side }), (boxes, point) => {
      const items = boxes.map(box => ({ box }))
      const numbers = createHintNumbers<object>(() => true, 'two')
      const given = nearestFirst(items, point).map(item => ({
        far: Math.hypot(
          item.box.x + item.box.width / 2 - point.x,
          item.box.y + item.box.height / 2 - point.y,
        ),
        bits: bitsOf(numbers.numberOf(item)),
      }))
      expect(given).toHaveLength(items.length)
      for (const [at, { far, bits }] of given.entries()) {
        const next = given[at + 1]
        if (next === undefined) break
        expect(next.far).toBeGreaterThanOrEqual(far)
        expect(next.bits).toBeGreaterThanOrEqual(bits)
      }
    }),
  )
})
