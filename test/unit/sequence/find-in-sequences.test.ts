import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInSequence, foldWords } from '../../../src/sequence/find-in-sequences.ts'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { anySequence, intent } from './arbitrary-sequence.ts'

const sequence: Sequence = {
  version: 2,
  id: 'a',
  name: 'mail',
  createdAt: 0,
  durationMs: 600,
  tracks: [
    { tab: 0, title: 'The organ', url: 'https://www.news.test/organ' },
    { tab: 1, title: 'Máil', url: 'https://mail.test/' },
  ],
  events: [
    { kind: 'said', ms: 0, track: 0, text: 'Read my new Letters', confidence: 1, language: 'en' },
    { kind: 'did', ms: 100, track: 0, step: 0, intent: intent('scroll-down') },
    { kind: 'tab', ms: 200, track: 1, action: 'switch' },
    { kind: 'did', ms: 300, track: 1, step: 1, intent: { ...intent('go-to', { name: 'inbox' }), heard: '' } },
    { kind: 'mark', ms: 400, track: 1, label: 'Letters, new ones' },
    { kind: 'did', ms: 500, track: 1, step: 2, intent: { ...intent('ask'), heard: '' }, secret: true },
  ],
}
const at = (words: string, ...rest: [((command: string) => string)?]) =>
  findInSequence(sequence, words, ...rest).map(({ event, matched }) => [event, matched])

describe('finding in a sequence', () => {
  it('finds what was said, done and marked, and where a tab came to the front', () => {
    expect(at('letters')).toEqual([
      [0, 'said'],
      [4, 'mark'],
    ])
    expect(at('INBOX')).toEqual([[3, 'command']])
    expect(at('organ')).toEqual([[0, 'tab']])
    expect(at('mail')).toEqual([[2, 'tab']])
    expect(at('news.test')).toEqual([[0, 'tab']])
    expect(at('nothing of it')).toEqual([])
    expect(at(' ')).toEqual([])
  })

  it('finds commands by what they are called', () => {
    expect(at('hinab', command => (command === 'scroll-down' ? 'Hinab blättern' : ''))).toEqual([
      [1, 'command'],
    ])
  })

  it('prefers words that stand side by side to words that are all there', () => {
    expect(at('new letters')).toEqual([[0, 'said']])
    expect(at('letters read')).toEqual([[0, 'said']])
  })

  it('finds whatever words there are, in order, and tells where they are', () => {
    fc.assert(
      fc.property(anySequence, fc.nat(), (any, pick) => {
        const said = any.events.filter(event => event.kind === 'said' && foldWords(event.text) !== '')
        const one = said[pick % Math.max(1, said.length)]
        if (one?.kind !== 'said') return
        const found = findInSequence(any, one.text)
        expect(found.some(({ event }) => any.events[event] === one)).toBe(true)
        for (const { event, ms } of found) expect(any.events[event]?.ms).toBe(ms)
        expect(found.map(({ event }) => event)).toEqual(
          found.map(({ event }) => event).toSorted((a, b) => a - b),
        )
      }),
    )
  })
})
