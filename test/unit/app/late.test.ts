import { expect, test } from 'vitest'
import { late } from '../../../src/app/late.ts'

test('a part is loaded once, when it is first asked for, and is to be had without asking after that', async () => {
  let loads = 0
  const part = late(async () => ({ loads: ++loads }))
  expect([loads, part.loaded()]).toEqual([0, undefined])
  expect(await Promise.all([part(), part()])).toEqual([{ loads: 1 }, { loads: 1 }])
  expect(part.loaded()).toEqual({ loads: 1 })
})

test('a part that could not be loaded is tried again', async () => {
  const outcomes = [Promise.reject(new TypeError('no file')), Promise.resolve('there')]
  const part = late(async () => outcomes.shift())
  await expect(part()).rejects.toThrow('no file')
  expect(part.loaded()).toBeUndefined()
  expect(await part()).toBe('there')
})
