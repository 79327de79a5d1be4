import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelIn } from '../../../extension/panel/panel-texts.ts'
import { midiState } from '../../../extension/panel/views/now/midi-state.ts'
import {
  keyboardRows,
  keyboardWords,
  withChosen,
} from '../../../extension/panel/views/settings/keyboard-rows.ts'
import { voiceGroups } from '../../../extension/panel/views/settings/voice-groups.ts'
import { languages } from '../../../src/language/language.ts'

const one = { name: 'Keys 25', maker: 'Test' }
const two = { name: 'Piano', maker: 'Klang' }

describe('keyboards in Settings', () => {
  test('are the connected ones, then the chosen ones that are absent', () => {
    expect(keyboardRows([{ ...one, heard: false }], [two])).toEqual([
      { ...one, chosen: false, state: 'keyboardUnheard' },
      { ...two, chosen: true, state: 'keyboardAbsent' },
    ])
    expect(keyboardRows([{ ...one, heard: true }], [])).toEqual([
      { ...one, chosen: false, state: 'keyboardHeard' },
    ])
  })

  test('stay listed when their choice is taken away while they are absent', () => {
    const before = keyboardRows([{ ...one, heard: false }], [two])
    expect(keyboardRows([{ ...one, heard: true }], [], before)).toEqual([
      { ...one, chosen: false, state: 'keyboardHeard' },
      { ...two, chosen: false, state: 'keyboardGone' },
    ])
  })

  test('of one name and maker are one row', () => {
    const twice = { ...one, heard: true }
    expect(keyboardRows([twice, twice], [one, one])).toHaveLength(1)
  })

  test('put in and taken out again leave the choice as it was, each once', () => {
    const identity = fc.record({ name: fc.string({ maxLength: 3 }), maker: fc.string({ maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 5 }), identity, (chosen, other) => {
        const without = withChosen(chosen, other, false)
        const put = withChosen(chosen, other, true)
        expect(put).toEqual([...without, other])
        expect(withChosen(put, other, true)).toEqual(put)
        expect(withChosen(put, other, false)).toEqual(without)
      }),
    )
  })

  test('are named with their maker, where that says more', () => {
    expect(keyboardWords(two, 'unnamed')).toBe('Piano · Klang')
    expect(keyboardWords({ name: 'Klang Piano', maker: 'Klang' }, 'unnamed')).toBe('Klang Piano')
    expect(keyboardWords({ name: ' ', maker: '' }, 'unnamed')).toBe('unnamed')
  })
})

describe.each(languages)('the state of MIDI in %s', language => {
  const context = { language, label: labelIn(language) }
  const on = { kind: 'on', error: undefined, devices: [] } as const
  const none = { midi: on, keyboards: [], lostKeyboards: [] }
  const trouble = (error: 'midi-missing' | 'midi-denied' | 'midi-prompt' | 'midi-failed') => ({
    ...none,
    midi: { kind: 'trouble', error, devices: [] } as const,
  })
  const heard = { ...none, midi: { ...on, devices: ['Keys 25'] } }

  test('says each way of not being heard in words of its own', () => {
    const states = [
      trouble('midi-missing'),
      trouble('midi-denied'),
      trouble('midi-prompt'),
      trouble('midi-failed'),
      none,
      { ...none, keyboards: [{ ...one, heard: false }] },
      { ...none, lostKeyboards: [one] },
      heard,
      { ...none, midi: { kind: 'starting', error: undefined, devices: [] } as const },
    ].map(state => midiState(state, context))
    expect(new Set(states.map(({ words }) => words)).size).toBe(states.length)
    expect(states.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 4 }, () => 'trouble'),
      'none',
      'none-chosen',
      'lost',
      'heard',
      'off',
    ])
  })

  test('tells of a lost keyboard also while another one plays', () => {
    expect(midiState({ ...heard, lostKeyboards: [two] }, context)).toMatchObject({ kind: 'lost' })
    expect(midiState({ ...heard, lostKeyboards: [two] }, context).words).toContain('Piano')
  })
})

describe('voices in Settings', () => {
  const voice = (id: string, language: string) => ({ id, name: id, language })

  test('are grouped by language, the spoken one first', () => {
    const groups = voiceGroups(
      [voice('a', 'fr-FR'), voice('b', 'de-DE'), voice('c', 'de_at'), voice('d', 'en-GB')],
      'de',
    )
    expect(groups.map(({ title, voices }) => [title, voices.map(({ id }) => id)])).toEqual([
      ['Deutsch', ['b', 'c']],
      ['Englisch', ['d']],
      ['Französisch', ['a']],
    ])
  })

  test('none is lost, whatever the system calls their languages', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 12 }), tags => {
        const voices = tags.map((tag, place) => voice(String(place), tag))
        const listed = voiceGroups(voices, 'en').flatMap(group => group.voices.map(({ id }) => id))
        expect(listed.sort()).toEqual(voices.map(({ id }) => id).sort())
      }),
    )
  })
})
