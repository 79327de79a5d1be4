import { expect, test } from 'vitest'
import { late } from '../../../src/app/late.ts'
import { createModes } from '../../../src/app/modes-service.ts'
import type { ModeName } from '../../../src/music/mode-names.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'

function modesStillComing() {
  const store = createPanelStore()
  const told: string[] = []
  const starter = (name: string) => () => ({
    note: ({ note }: { note: number }) => void told.push(`${name} ${note}`),
    latched: (keys: readonly number[]) => void told.push(`${name} latched ${keys.join(' ')}`),
    leave: () => void told.push(`${name} left`),
  })
  const names = ['scroll', 'move', 'seek', 'zoom', 'volume', 'numbers', 'letters', 'tune'] as const
  const load = late(async () => ({
    // Every mode has its name.
    starters: Object.fromEntries(names.map(name => [name, starter(name)])) as Record<
      ModeName,
      ReturnType<typeof starter>
    >,
  }))
  const modes = createModes({ store, load, onChange: () => void told.push('changed') })
  return { modes, store, told, load }
}

async function modesWith() {
  const parts = modesStillComing()
  await parts.load()
  return parts
}

const played = (note: number) => ({ type: 'down', note, velocity: 0.5, at: 0 }) as const

test('without a mode a note is nobody’s here', async () => {
  const { modes, told } = await modesWith()
  expect(modes.note(played(60))).toBe(false)
  expect(modes.leave()).toBe(false)
  expect(told).toEqual([])
})

test('a mode takes every note until it is left, and another one ends it first', async () => {
  const { modes, store, told } = await modesWith()
  modes.enter('scroll')
  expect(store.getState().mode).toEqual({ name: 'scroll', shown: '' })
  expect(modes.note(played(62))).toBe(true)
  modes.enter('letters')
  expect(modes.note(played(48))).toBe(true)
  expect(modes.leave()).toBe(true)
  expect(store.getState().mode).toBeUndefined()
  expect(told).toEqual([
    'changed',
    'scroll 62',
    'scroll left',
    'changed',
    'changed',
    'letters 48',
    'letters left',
    'changed',
  ])
})

test('what is played while a mode is loaded is its own, and leaving it then ends it', async () => {
  const { modes, store, told, load } = modesStillComing()
  modes.enter('letters')
  expect(store.getState().mode).toEqual({ name: 'letters', shown: '' })
  expect(modes.note(played(60))).toBe(true)
  expect(modes.latched([48, 52])).toBe(true)
  expect(modes.leave()).toBe(true)
  await modes.ended()
  expect(told).toEqual(['changed', 'changed', 'letters 60', 'letters latched 48 52', 'letters left'])
  await load()
  modes.enter('scroll')
  modes.note(played(62))
  expect(told.slice(-1)).toEqual(['scroll 62'])
})
