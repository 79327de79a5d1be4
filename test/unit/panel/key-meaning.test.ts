import { expect, test } from 'vitest'
import {
  couldBeName,
  meaningOf,
  meaningsOf,
  nextKeys,
} from '../../../extension/panel/views/keyboard/key-meaning.ts'

const row = (id: string, motif: readonly number[][], chord?: readonly number[]) => ({
  id,
  group: 'page',
  phrases: [id.replace('-', ' ')],
  help: '',
  motif,
  chord,
  undo: 'changes-nothing' as const,
  destructive: false,
})
const meanings = meaningsOf(
  [row('scroll-down', [[48], [52], [48]], [50, 55]), row('page-down', [[48], [51], [48]], [50, 57])],
  [
    {
      id: 'n',
      spoken: 'mail',
      notes: 'C3 E3 G3',
      title: 'Inbox',
      url: '',
      keys: [48, 52, 55],
      state: 'open',
      arrival: undefined,
    },
  ],
)

test('chords and names know no order, motifs do', () => {
  expect(meaningOf([55, 50], meanings)).toEqual(['scroll down'])
  expect(meaningOf([48, 52, 48], meanings)).toEqual(['scroll down'])
  expect(meaningOf([52, 48, 48], meanings)).toEqual([])
  expect(meaningOf([55, 48, 52], meanings)).toEqual(['mail'])
  expect(meaningOf([50], meanings)).toEqual([])
})

test('from one key the next ones say what they complete', () => {
  const next = nextKeys([50], meanings)
  expect(next.get(55)).toEqual({ completes: ['scroll down'], begins: [] })
  expect(next.get(57)).toEqual({ completes: ['page down'], begins: [] })
  expect([...next.keys()]).toEqual([55, 57])
})

test('a key that leads on, and completes nothing yet, says where to', () => {
  const next = nextKeys([48], meanings)
  expect(next.get(52)).toEqual({ completes: [], begins: ['mail', 'scroll down'] })
  expect(nextKeys([48, 52], meanings).get(55)?.completes).toEqual(['mail'])
  expect(nextKeys([48, 52], meanings).get(48)?.completes).toEqual(['scroll down'])
  expect(nextKeys([71], meanings).size).toBe(0)
})

test('a new name has three different keys with 48 among them and is not framed', () => {
  expect(couldBeName([48, 53, 57])).toBe(true)
  expect(couldBeName([53, 48, 57])).toBe(true)
  expect(couldBeName([48, 53])).toBe(false)
  expect(couldBeName([50, 53, 57])).toBe(false)
  expect(couldBeName([48, 53, 57, 48])).toBe(false)
  expect(couldBeName([60, 48, 53, 60])).toBe(false)
})
