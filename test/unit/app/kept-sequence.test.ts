import { expect, test } from 'vitest'
import { createWorld } from './world.ts'

test('a kept sequence is given whole for its picture; one that is gone, or never was, is not', async () => {
  const { app, type, state, bugs } = await createWorld()
  await type('record')
  await type('scroll down')
  await type('mark')
  await type('stop recording')
  const id = state().sequences[0]?.id ?? ''
  const sequence = await app.keptSequence(id)
  expect(sequence?.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['did', 'outcome', 'mark']))
  expect(await app.keptSequence('id-unknown')).toBeUndefined()
  expect(bugs).toEqual([])
})
