import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGuessRecord, guessesKey, parseGuesses } from '../../../extension/practice/guess-record.ts'
import { emptyReport, type Judged } from '../../../src/sound/guess-game.ts'
import { createMemoryStore } from '../memory-store.ts'

const judged: Judged = {
  cue: { kind: 'image', band: 0, column: 0, density: 1 },
  guess: { kind: 'link', at: { height: 'top' } },
  kindRight: false,
  heightRight: true,
  height: 'top',
  keysOff: undefined,
}

test('a guess is kept, forgotten and brought back', async () => {
  const keep = createMemoryStore()
  const record = createGuessRecord(keep)
  await record.count(judged)
  const kept = await record.read()
  expect(kept?.kinds.image).toEqual({ right: 0, of: 1 })
  expect(kept?.heights.top).toEqual({ right: 1, of: 1 })
  await record.forget()
  expect(await record.read()).toEqual(emptyReport)
  expect(await keep.get(guessesKey)).toBeUndefined()
  await record.restore(kept ?? emptyReport)
  expect(await record.read()).toEqual(kept)
})

test('two pages that count at once lose nothing', async () => {
  const keep = createMemoryStore()
  await Promise.all(Array.from({ length: 8 }, () => createGuessRecord(keep).count(judged)))
  expect((await createGuessRecord(keep).read())?.kinds.image.of).toBe(8)
})

test.each([
  ['a later version', { version: 2, kinds: emptyReport.kinds, heights: emptyReport.heights }],
  [
    'more right than guessed',
    { version: 1, ...emptyReport, kinds: { ...emptyReport.kinds, link: { right: 2, of: 1 } } },
  ],
  ['a kind too few', { version: 1, ...emptyReport, kinds: {} }],
  ['a text', 'guesses'],
  ['null', null],
])('%s is not read, and never written over', async (_, value) => {
  const keep = createMemoryStore()
  await keep.set(guessesKey, value as never) // Whatever somebody has put there.
  const record = createGuessRecord(keep)
  expect(await record.read()).toBeUndefined()
  await expect(record.count(judged)).rejects.toMatchObject({ code: 'storage-broken' })
  expect(await keep.get(guessesKey)).toEqual(value)
})

test('whatever is stored, reading never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const report = parseGuesses(value)
      if (report !== undefined) expect(Object.keys(report.kinds)).toHaveLength(8)
    }),
  )
})
