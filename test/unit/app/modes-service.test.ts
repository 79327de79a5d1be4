import { expect, test } from 'vitest'
import { createModes } from '../../../src/app/modes-service.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'

function modesWith() {
  const store = createPanelStore()
  const told: string[] = []
  const starter = (name: string) => () => ({
    note: ({ note }: { note: number }) => void told.push(`${name} ${note}`),
    latched: (keys: readonly number[]) => void told.push(`${name} latched ${keys.join(' ')}`),
    leave: () => void told.push(`${name} left`),
  })
  const modes = createModes({
    store,
    starters: { scroll: starter('scroll'), letters: starter('letters') },
    onChange: () => void told.push('changed'),
  })
  return { modes, store, told }
}

const played = (note: number) => ({ type: 'down', note, velocity: 0.5, at: 0 }) as const

test('without a mode a note is nobody’s here', () => {
  const { modes, told } = modesWith()
  expect(modes.note(played(60))).toBe(false)
  expect(modes.leave()).toBe(false)
  expect(told).toEqual([])
})

test('a mode takes every note until it is left, and another one ends it first', () => {
  const { modes, store, told } = modesWith()
  expect(modes.enter('scroll')).toBe(true)
  expect(store.getState().mode).toEqual({ name: 'scroll', shown: '' })
  expect(modes.note(played(62))).toBe(true)
  expect(modes.enter('letters')).toBe(true)
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

test('a mode that is not there is not entered, and the one that is on stays', () => {
  const { modes, store } = modesWith()
  modes.enter('scroll')
  expect(modes.enter('zoom')).toBe(false)
  expect(store.getState().mode?.name).toBe('scroll')
})
