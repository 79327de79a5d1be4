import { expect, test } from 'vitest'
import { typedSlots } from '../../../src/app/shared-words.ts'
import { registry } from '../../../src/commands/registry.ts'
import type { Slots } from '../../../src/ports/intent.ts'

const typed = typedSlots(registry)
const slotsOf = (command: string, slots: Slots) => typed({ command, slots, source: 'spoken', heard: '' })

test.each<[string, Slots]>([
  ['ask', { words: 'why' }],
  ['find', { words: 'anna' }],
  ['find-tab', { words: 'anna' }],
  ['search-web', { words: 'anna' }],
  ['history', { words: 'anna' }],
  ['open', { words: 'anna lee' }],
  ['open-here', { words: 'anna lee' }],
  // A query that is said is not found behind its mark.
  ['open', { words: 'example dot com?q=anna' }],
  ['open-here', { words: 'localhost:8080/?token=anna' }],
  ['open', { words: 'https://anna:lee@example.org/' }],
  ['go-to', { name: 'anna' }],
  ['close-tab-at', { name: 'anna' }],
  ['name-tab', { name: 'anna' }],
  ['play', { name: 'letter to anna' }],
  ['press', { words: 'a' }],
  ['press', { words: 'shift A' }],
  ['press', { words: 'a 3 times' }],
  ['a-command-of-tomorrow', { words: 'anna' }],
])('“%s” of %o gives nothing away', (command, slots) => {
  expect(slotsOf(command, slots)).toEqual(Object.keys(slots))
})

test.each<[string, Slots]>([
  ['click', { words: 'Send' }],
  ['open', { words: 'example dot com' }],
  ['open', { words: 'https://example.org/shop?customer=anna#top' }],
  ['open-here', { words: 'example.org/shop?customer=anna' }],
  ['press', { words: 'enter' }],
  ['press', { words: 'control shift k' }],
  ['go-to', {}],
  ['tab', { number: 3 }],
])('“%s” of %o is playable as it is', (command, slots) => {
  expect(slotsOf(command, slots)).toEqual([])
})

test('what a value is put into stays, and the value is given when it is played', () => {
  expect(slotsOf('set-field', { words: 'Day', value: '2026' })).toEqual(['value'])
  expect(slotsOf('set-field', { number: 3, value: 7 })).toEqual(['value'])
  expect(slotsOf('select-option', { words: 'Seat', option: 'Choir' })).toEqual(['option'])
  expect(slotsOf('play-with', { name: 'demo', given: 'anna' })).toEqual(['name', 'given'])
})
