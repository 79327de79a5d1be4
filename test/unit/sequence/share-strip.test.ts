import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/ports/intent.ts'
import {
  type DidEvent,
  parseSequence,
  type Sequence,
  type SequenceEvent,
} from '../../../src/sequence/sequence-schema.ts'
import { packSequence } from '../../../src/sequence/share-pack.ts'
import { type StripRules, stripSequence } from '../../../src/sequence/share-strip.ts'
import { stepsAt } from './arbitrary-sequence.ts'
import { everyKind } from './every-kind.ts'

const commands = new Set(['scroll-down', 'ask', 'type', 'set-field', 'open', 'click', 'replace-words'])
const typedSlots: StripRules['typedSlots'] = ({ command, slots }) => {
  if (command === 'set-field') return ['value']
  return ['ask', 'type', 'replace-words'].includes(command) ? Object.keys(slots) : []
}
const rules: StripRules = {
  typedSlots,
  calledAs: ({ command }) => command,
  dictating: new Set(['dictate']),
}
const json = (sequence: Sequence) => JSON.stringify(packSequence(sequence))

function step(
  number: number,
  command: string,
  slots: Intent['slots'],
  more: Partial<DidEvent> = {},
): DidEvent {
  const words = Object.values(slots).join(' ')
  const intent: Intent = { command, slots, source: 'spoken', heard: `${command} ${words}` }
  return { kind: 'did', ms: number * 100, track: 0, step: number, intent, ...more }
}

function of(...events: readonly SequenceEvent[]): Sequence {
  return { ...stepsAt(), durationMs: 10_000, events }
}

function steps(sequence: Sequence): readonly DidEvent[] {
  return sequence.events.flatMap(event => (event.kind === 'did' ? [event] : []))
}

function note(ms: number): SequenceEvent {
  return { kind: 'note', ms, track: 0, key: 60, velocity: 0.5, duration: 10 }
}

test('addresses lose what is behind ? and #, wherever they stand', () => {
  const { sequence, left } = stripSequence(everyKind, rules)
  expect(sequence.tracks[0]?.url).toBe('https://mail.test/inbox')
  expect(json(sequence)).not.toMatch(/anna|t=3|#top/)
  expect(left.queries).toBe(2)
  const inWords = of(
    step(1, 'open', { words: 'see https://a.test/b?secret=1 and b.test/c#there. Why? Because e.g.#' }),
  )
  expect(steps(stripSequence(inWords, rules).sequence)[0]?.intent.slots.words).toBe(
    'see https://a.test/b and b.test/c Why? Because e.g.#',
  )
})

describe('what was typed', () => {
  test('becomes a value to be given when it is played, named after its field', () => {
    const target = steps(everyKind)[0]?.target
    if (target === undefined) throw new Error('The first step has a target.')
    const { sequence, left } = stripSequence(
      of(
        step(1, 'type', { words: 'dear Anna' }, { target }),
        step(2, 'type', { words: 'yours, Bea' }, { target }),
        step(3, 'set-field', { words: 'Day', value: '2026-01-02' }),
        step(4, 'click', { words: 'Send' }),
      ),
      rules,
    )
    const [first, second, third, fourth] = steps(sequence)
    expect(first).toMatchObject({ parameter: { slot: 'words', name: 'Subject' } })
    expect(first?.intent).toMatchObject({ slots: { words: '' }, heard: '' })
    expect(first?.target?.text).toBe('')
    expect(first?.target?.selectors.map(({ by }) => by)).toEqual(['test-id', 'role', 'css'])
    expect(second?.parameter?.name).toBe('Subject 2')
    expect(third).toMatchObject({
      intent: { slots: { words: 'Day', value: '' } },
      parameter: { slot: 'value' },
    })
    expect(fourth?.intent).toEqual(step(4, 'click', { words: 'Send' }).intent)
    expect(left.values).toBe(3)
  })

  test('cannot be asked for where two values are gone', () => {
    const { sequence } = stripSequence(of(step(1, 'replace-words', { words: 'cat', by: 'dog' })), rules)
    expect(steps(sequence)[0]?.parameter).toBeUndefined()
    expect(steps(sequence)[0]?.intent.slots).toEqual({ words: '', by: '' })
  })

  test('is gone from a parameter that was made already, which keeps its name', () => {
    const { sequence } = stripSequence(
      of(step(1, 'click', { words: 'Anna' }, { parameter: { slot: 'words', name: 'person' } })),
      rules,
    )
    expect(steps(sequence)[0]).toMatchObject({
      intent: { slots: { words: '' } },
      parameter: { slot: 'words', name: 'person' },
    })
  })

  test('is gone from what was said, unless that led to a step that stays', () => {
    const said = (ms: number, text: string): SequenceEvent => {
      return { kind: 'said', ms, track: 0, text, confidence: 1, language: 'en-GB' }
    }
    const { sequence, left } = stripSequence(
      of(
        said(50, 'Type my street 5'),
        step(1, 'type', { words: 'my street 5' }, {}),
        said(150, 'Scroll-down'),
        {
          ...step(2, 'scroll-down', {}),
          intent: { ...step(2, 'scroll-down', {}).intent, heard: 'scroll-down' },
        },
        said(300, 'chatter with a neighbour'),
      ),
      rules,
    )
    expect(sequence.events.flatMap(event => (event.kind === 'said' ? [event.text] : []))).toEqual([
      '',
      'Scroll-down',
      '',
    ])
    expect(left.values).toBe(1)
  })

  test('is counted where it was dictated', () => {
    const { sequence, left } = stripSequence(
      of(step(1, 'dictate', {}), {
        kind: 'said',
        ms: 200,
        track: 0,
        text: 'Dear Anna',
        confidence: 1,
        language: 'en',
      }),
      rules,
    )
    expect(json(sequence)).not.toContain('Anna')
    expect(left).toEqual({ queries: 0, values: 1 })
  })

  test('is gone from titles, names and paths that repeat it', () => {
    const sequence: Sequence = {
      ...of(step(1, 'ask', { words: 'Anna Lee' }), { kind: 'mark', ms: 200, track: 0, label: 'to anna lee' }),
      name: 'Find Anna Lee',
      tracks: [{ tab: 0, title: 'Anna Lee – search', url: 'https://a.test/find/anna%20lee/1' }],
    }
    const stripped = stripSequence(sequence, rules).sequence
    expect(stripped).toMatchObject({
      name: 'Find …',
      tracks: [{ title: '… – search', url: 'https://a.test' }],
    })
    expect(json(stripped)).not.toMatch(/anna/i)
  })

  test('is gone from the keys that spelt it, and other keys stay', () => {
    const typed = step(3, 'type', { words: 'hello' })
    const events = [
      note(10),
      step(1, 'scroll-down', {}),
      note(110),
      step(2, 'scroll-down', {}),
      note(210),
      { ...typed, intent: { ...typed.intent, source: 'typed' as const } },
      note(310),
      // Into a field they write without a step, and somebody may say one in between.
      { ...note(410), spells: true as const },
      step(5, 'scroll-down', {}),
      { ...note(510), spells: true as const },
      note(610),
      step(6, 'scroll-down', {}),
    ]
    const kept = stripSequence(of(...events), rules).sequence.events
    expect(kept.filter(({ kind }) => kind === 'note').map(({ ms }) => ms)).toEqual([10, 110, 310, 610])
  })

  test('is asked for once where it is the same, and what had one name keeps one', () => {
    const made = (number: number, words: string, name: string) =>
      step(number, 'click', { words }, { parameter: { slot: 'words', name } })
    const { sequence } = stripSequence(
      of(
        step(1, 'ask', { words: 'Anna' }),
        step(2, 'ask', { words: 'anna ' }),
        step(3, 'ask', { words: 'Bea' }),
        made(4, 'Carla', 'person'),
        made(5, 'Dora', 'person'),
      ),
      rules,
    )
    expect(steps(sequence).map(({ parameter }) => parameter?.name)).toEqual([
      'ask',
      'ask',
      'ask 2',
      'person',
      'person',
    ])
  })

  test('is gone from addresses that join its words', () => {
    const sequence = {
      ...of(step(1, 'ask', { words: 'Anna Lee' })),
      tracks: ['anna-lee', 'Anna_Lee', 'anna+lee', 'anna%20lee'].map((name, tab) => ({
        tab,
        title: '',
        url: `https://a.test/${name}.html`,
      })),
    }
    const { tracks } = stripSequence(sequence, rules).sequence
    expect(tracks.map(({ url }) => url)).toEqual(Array.from({ length: 4 }, () => 'https://a.test'))
  })

  test('of ten thousand values is sought in as many words without comparing all with all', () => {
    const values = Array.from({ length: 10_000 }, (_, at) =>
      step(at, 'ask', { words: `what is ${at * 7919}?` }),
    )
    const marks = values.map(({ ms, intent }, at): SequenceEvent => {
      return { kind: 'mark', ms, track: 0, label: at % 100 === 0 ? intent.heard : `place ${at} of the list` }
    })
    const { events } = stripSequence(of(...values, ...marks), rules).sequence
    const labels = events.flatMap(event => (event.kind === 'mark' ? [event.label] : []))
    expect(labels.slice(100, 102)).toEqual(['ask …', 'place 101 of the list'])
  })

  test('with signs that mean something in a pattern is found all the same', () => {
    const odd = 'a+(b)[c]{2}|^$\\.*?'
    const sequence = { ...of(step(1, 'ask', { words: odd })), name: `see ${odd}` }
    expect(stripSequence(sequence, rules).sequence.name).toBe('see …')
  })
})

test('a way to an element that holds an address is left out', () => {
  const target = steps(everyKind)[0]?.target
  if (target === undefined) throw new Error('The first step has a target.')
  const css = (path: string) => {
    const way = { ...target, selectors: [{ by: 'css' as const, css: path, shadow: [] }] }
    return steps(stripSequence(of(step(1, 'click', { words: 'it' }, { target: way })), rules).sequence)[0]
      ?.target?.selectors
  }
  expect(css('a[href="/s?q=anna"]')).toEqual([])
  expect(css('#main > a:nth-of-type(2)')).toHaveLength(1)
})

interface AnyAddress {
  readonly words: string
  readonly mark: string
  readonly query: string
  readonly inPath: boolean
}

/** Words that stand nowhere by chance. */
const marked = (sign: string) =>
  fc.stringMatching(/^[a-z0-9 .%+]{2,12}$/).map(words => `${sign}${words.trim()}${sign}`)
const typed = marked('Zq')
const query = fc.stringMatching(/^[a-z0-9=&/%?]{1,12}$/).map(words => `Xv${words}Xv`)

test('no query string and no typed value is anywhere in what is given away, and it is still a sequence', () => {
  const anyStep = fc.record({
    command: fc.constantFrom('ask', 'type', 'set-field', 'click', 'open'),
    words: typed,
    mark: fc.constantFrom('?', '#', '/?', '/p#'),
    query,
    inPath: fc.boolean(),
  })
  const addressOf = ({ words, mark, query: behind, inPath }: AnyAddress) =>
    `https://a.test${inPath ? `/${encodeURIComponent(words)}` : ''}${mark}${behind}`
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 8 }), fc.boolean(), (parts, asParameter) => {
      const values: string[] = []
      const events = parts.flatMap(({ command, words, ...address }, at): SequenceEvent[] => {
        const url = addressOf({ words, ...address })
        const slots: Intent['slots'] =
          command === 'set-field'
            ? { words: 'Day', value: words }
            : command === 'open'
              ? { words: url }
              : { words }
        const made = command === 'click' && asParameter ? { parameter: { slot: 'words', name: 'who' } } : {}
        const did = step(at, command, slots, made)
        const isTyped = typedSlots(did.intent).length > 0 || (asParameter && command === 'click')
        if (isTyped) values.push(words)
        return [
          { kind: 'said', ms: at * 100, track: 0, text: did.intent.heard, confidence: 1, language: 'en' },
          did,
          { kind: 'media', ms: at * 100, track: 0, url, place: 0, mediaMs: 0, playing: true },
          { kind: 'mark', ms: at * 100, track: 0, label: `${words} at ${url}` },
        ]
      })
      const [first] = parts
      const address = first === undefined ? '' : addressOf(first)
      const sequence: Sequence = {
        ...of(...events),
        name: `with ${values.join(', ')}`,
        tracks: [{ tab: 0, title: `${values[0] ?? ''} – ${address}`, url: address }],
      }
      const { sequence: stripped } = stripSequence(sequence, rules)
      const text = json(stripped)
      expect(text).not.toContain('Xv')
      for (const value of values) {
        expect(text.toLowerCase()).not.toContain(value.toLowerCase())
        expect(text.toLowerCase()).not.toContain(encodeURIComponent(value).toLowerCase())
      }
      expect(parseSequence(stripped, commands)).toEqual(stripped)
    }),
    { numRuns: 300 },
  )
})
