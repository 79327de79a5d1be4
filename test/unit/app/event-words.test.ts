import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockInWords, eventWords } from '../../../src/app/event-words.ts'
import { languages } from '../../../src/language/language.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { anySequence, intent } from '../sequence/arbitrary-sequence.ts'

const at = { ms: 1200, track: 0 }
const step = (command: string, slots: Record<string, string | number>, more = {}) =>
  ({ kind: 'did', ...at, step: 1, intent: intent(command, slots), ...more }) as const
const button = {
  selectors: [],
  frame: [],
  frameUrl: '',
  role: 'button',
  name: 'Buy now',
  text: 'Buy now',
  box: { x: 0, y: 0, width: 1, height: 1 },
  around: '',
}

function within(...events: readonly SequenceEvent[]): Sequence {
  return {
    version: 2,
    id: 'a',
    name: 'mail',
    createdAt: 0,
    durationMs: 10_000,
    tracks: [{ tab: 0, title: 'The organ', url: 'http://news.test/organ' }],
    events,
  }
}

function words(event: SequenceEvent, others: readonly SequenceEvent[] = []): readonly string[] {
  return languages.map(language => eventWords(event, within(...others, event), language))
}

describe('what an event is, in words', () => {
  test('a step is its phrase, with the element that it acted on', () => {
    expect(words(step('click', { number: 4 }, { target: button }))).toEqual([
      'click 4: “Buy now”',
      'clic 4: «Buy now»',
      'klick 4: „Buy now“',
      'clique 4 : « Buy now »',
    ])
  })

  test('an element that its words name is named once', () => {
    expect(words(step('click', { words: 'Buy now' }, { target: button }))[0]).toBe('click Buy now')
  })

  test('a step that asks for words says so', () => {
    const event = step('find', { words: 'organ' }, { parameter: { slot: 'words', name: 'town' } })
    expect(words(event)[0]).toBe('find organ, asks for “town”')
  })

  test('a secret is told without words', () => {
    expect(words(step('type', {}, { secret: true }))[0]).toBe('type …: a secret, not kept')
    const said: SequenceEvent = {
      kind: 'said',
      ...at,
      text: '',
      confidence: 1,
      language: 'en-US',
      secret: true,
    }
    expect(words(said)[3]).toBe('Dit : un secret, non gardé')
  })

  test('an outcome says of which step', () => {
    const came: SequenceEvent = { kind: 'outcome', ...at, of: 1, status: 'refused', latencyMs: 1_240 }
    expect(words(came, [step('find', { words: 'organ' })])).toEqual([
      'Refused after 1.2 s: find organ',
      'Rechazado tras 1,2 s: busca organ',
      'Abgelehnt nach 1,2 s: finde organ',
      'Refusé après 1,2 s : cherche organ',
    ])
  })

  test('an outcome that came after its words were first asked for knows its step', () => {
    const came = { kind: 'outcome', ...at, of: 2, status: 'done', latencyMs: 0 } as const
    const events: SequenceEvent[] = [{ ...came, of: 1 }]
    const growing = within()
    const sequence = { ...growing, events }
    eventWords(events[0] ?? came, sequence, 'en')
    events.push({ ...step('find', { words: 'gate' }), step: 2 }, came)
    expect(eventWords(came, sequence, 'en')).toBe('Done after 0 s: find gate')
  })

  test.each<[SequenceEvent, string]>([
    [{ kind: 'note', ...at, key: 61, velocity: 0.5, duration: 400 }, 'Note C♯4, 0.4 s'],
    [{ kind: 'said', ...at, text: 'scroll  down', confidence: 1, language: 'en' }, 'Said: “scroll down”'],
    [{ kind: 'tab', ...at, action: 'switch' }, 'Went to the tab: The organ'],
    [
      { kind: 'media', ...at, url: '', place: 0, mediaMs: 65_000, playing: true },
      'Sound or film plays from 1:05',
    ],
    [{ kind: 'pause', ...at, wallMs: 12_000 }, 'Pause of 12 s'],
    [{ kind: 'mark', ...at, label: 'verse' }, 'Mark “verse”'],
  ])('%o', (event, told) => {
    expect(words(event)[0]).toBe(told)
  })

  test('whatever an event holds, its words are one short line', () => {
    fc.assert(
      fc.property(anySequence, fc.constantFrom(...languages), (sequence, language) => {
        for (const event of sequence.events) {
          const told = eventWords(event, sequence, language)
          expect(told).not.toBe('')
          expect(told).not.toMatch(/\n|undefined/)
          expect(told.length).toBeLessThan(700)
        }
      }),
    )
  })

  test('slots of any name do no harm', () => {
    expect(words(step('click', { '(a+)+$': 1, words: 'x' }))[0]).toBe('click x')
    expect(words(step('no-such-command', { words: 'x' }))[0]).toBe('no-such-command')
  })
})

test.each([
  [0, '0:00'],
  [5_240, '0:05.2'],
  [59_990, '1:00'],
  [65_000, '1:05'],
  [3_725_500, '1:02:05.5'],
])('%i ms is %s on the clock', (ms, clock) => {
  expect(clockInWords(ms, 'en')).toBe(clock)
  expect(clockInWords(ms, 'de')).toBe(clock.replace('.', ','))
})
