import { expect, test } from 'vitest'
import { rankFound } from '../../../src/answers/rank-found.ts'

const passage = (text: string, exact = false, title = 'Page') => ({ title, text, exact })

test('the words as they were said come first, then words of the title, then those near together', () => {
  const far = passage(`organ ${'and then '.repeat(30)} pipes`)
  const near = passage('pipes of the organ')
  const exact = passage(`${'so much else '.repeat(10)}the organ pipes`, true)
  const titled = passage(`pipes ${'and then '.repeat(30)} organ`, false, 'Organ pipes')
  expect(rankFound('organ pipes', [far, near, exact, titled])).toEqual([exact, titled, near, far])
})

test('accents and case do not count, and nothing is lost', () => {
  const all = [passage('nothing'), passage('CAFÉ au lait'), passage('café')]
  expect(rankFound('cafe', all).map(({ text }) => text)).toContain('nothing')
  expect(rankFound('cafe', all).at(-1)?.text).toBe('nothing')
  expect(rankFound('', all)).toEqual(all)
  expect(rankFound('x', [])).toEqual([])
})

test('words are told apart where a script puts no spaces between them', () => {
  const all = [passage('大阪の駅です'), passage('私は東京に住んでいます')]
  expect(rankFound('東京', all)[0]).toBe(all[1])
})
