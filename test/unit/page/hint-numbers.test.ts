import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHintNumbers, nearestFirst, numberAt } from '../../../src/page/hint-numbers.ts'

test('numbers count from 1 and stay with their owners; those of the gone rest for 10 s', () => {
  const numbers = createHintNumbers()
  expect(['a', 'b', 'c'].map(numbers.numberOf)).toEqual([1, 2, 3])
  numbers.gone('b', 1_000)
  expect(numbers.ownerOf(2)).toBeUndefined()
  numbers.release(10_999)
  expect(numbers.numberOf('d')).toBe(4)
  numbers.release(11_000)
  expect(['c', 'e', 'a'].map(numbers.numberOf)).toEqual([3, 2, 1])
  expect(numbers.ownerOf(2)).toBe('e')
  expect(numbers.ownerOf(5)).toBeUndefined()
})

test('an owner that comes back in time has its number still', () => {
  const numbers = createHintNumbers()
  expect(['a', 'b'].map(numbers.numberOf)).toEqual([1, 2])
  numbers.gone('a', 0)
  numbers.release(9_999)
  expect(numbers.numberOf('a')).toBe(1)
  numbers.release(60_000)
  expect(numbers.ownerOf(1)).toBe('a')
})

/** Owners are shown, die and come back, while time passes. */
const step = fc.record({
  shown: fc.array(fc.nat(20), { maxLength: 8 }),
  dies: fc.option(fc.nat(20)),
  after: fc.nat(6_000),
})
const anyNumbering = fc.constantFrom('ten' as const, 'two' as const)

test('no two share a number, none changes while its owner lives, and none is given anew within 10 s', () => {
  fc.assert(
    fc.property(anyNumbering, fc.array(step, { maxLength: 30 }), (numbering, steps) => {
      const numbers = createHintNumbers(numbering)
      const living = new Map<number, number>()
      const went = new Map<number, { readonly owner: number; readonly at: number }>()
      let now = 0
      for (const { shown, dies, after } of steps) {
        now += after
        const number = dies === null ? undefined : living.get(dies)
        if (dies !== null && number !== undefined) {
          numbers.gone(String(dies), now)
          living.delete(dies)
          went.set(number, { owner: dies, at: now })
          expect(numbers.ownerOf(number)).toBeUndefined()
        }
        numbers.release(now)
        for (const owner of shown) {
          const given = numbers.numberOf(String(owner))
          if (given === undefined) throw new Error('There are numbers for all.')
          expect(living.get(owner) ?? given).toBe(given)
          const before = went.get(given)
          if (before !== undefined && before.owner !== owner)
            expect(now - before.at).toBeGreaterThanOrEqual(10_000)
          went.delete(given)
          living.set(owner, given)
          expect(numbers.ownerOf(given)).toBe(String(owner))
        }
        expect(new Set(living.values()).size).toBe(living.size)
      }
    }),
  )
})

test('numbers are few: what is shown first has the first ones in order', () => {
  fc.assert(
    fc.property(anyNumbering, fc.integer({ min: 1, max: 300 }), (numbering, count) => {
      const numbers = createHintNumbers(numbering)
      const given = Array.from({ length: count }, (_, owner) => numbers.numberOf(`${owner}`))
      expect(given).toEqual(Array.from({ length: count }, (_, place) => numberAt(place, numbering)))
    }),
  )
})

test('a page cannot take numbers without end', () => {
  const numbers = createHintNumbers()
  for (let owner = 0; owner < 20_000; owner += 1) numbers.numberOf(`${owner}`)
  expect(numbers.numberOf('one more')).toBeUndefined()
  expect(numbers.numberOf('19999')).toBe(20_000)
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
      const numbers = createHintNumbers('two')
      const given = nearestFirst(items, point).map((item, at) => ({
        far: Math.hypot(
          item.box.x + item.box.width / 2 - point.x,
          item.box.y + item.box.height / 2 - point.y,
        ),
        bits: bitsOf(numbers.numberOf(`${at}`) ?? Number.NaN),
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
