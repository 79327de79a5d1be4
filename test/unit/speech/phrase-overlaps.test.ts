import { expect, test } from 'vitest'
import { registry } from '../../../src/commands/registry.ts'
import { createPhraseMatcher } from '../../../src/speech/match-phrase.ts'
import { phraseOverlaps } from '../../../src/speech/phrase-overlaps.ts'
import type { PhraseEntry } from '../../../src/speech/phrase-template.ts'

const entries: readonly PhraseEntry[] = [
  { command: 'find', phrases: ['find {words}'] },
  { command: 'find-next', phrases: ['find next'] },
  { command: 'find-everywhere', phrases: ['find everywhere {words}'] },
  { command: 'play', phrases: ['play {name}'] },
  { command: 'play-media', phrases: ['play {number}', 'start'] },
  { command: 'say', phrases: ['play {words}'] },
  { command: 'faster-reading', phrases: ['faster'] },
  { command: 'faster-scrolling', phrases: ['[go] faster'] },
  { command: 'any-tab', phrases: ['{name} tab'] },
  { command: 'new-thing', phrases: ['new {name}'] },
  { command: 'alone', phrases: ['nothing like it'] },
]

test('every pair of templates that can match the same words, and who wins', () => {
  const found = phraseOverlaps(entries, 'en').map(
    ({ text, templates: [first, second], wins, why }) =>
      `${first.command} ~ ${second.command}: ${text}: ${wins ?? '-'} ${why}`,
  )
  expect(found).toEqual([
    'find ~ find-next: find next: find-next literal-over-slot',
    'find ~ find-everywhere: find everywhere 4: find-everywhere more-own-words',
    'find ~ any-tab: find tab: any-tab name-over-words',
    'find-everywhere ~ any-tab: find everywhere tab: any-tab name-over-words',
    'play ~ play-media: play 4: play-media number-over-name',
    'play ~ say: play 4: play name-over-words',
    'play ~ any-tab: play tab: - undecided',
    'play-media ~ say: play 4: play-media number-over-name',
    'say ~ any-tab: play tab: any-tab name-over-words',
    'faster-reading ~ faster-scrolling: faster: - undecided',
    'any-tab ~ new-thing: new tab: - undecided',
  ])
})

test('the winner is the one that the matcher chooses', () => {
  const matcher = createPhraseMatcher(entries, 'en')
  for (const { text, templates, wins } of phraseOverlaps(entries, 'en')) {
    const alone = createPhraseMatcher(
      entries.filter(({ command }) => templates.some(owner => owner.command === command)),
      'en',
    )
    const match = alone.match(text)
    expect(match.kind === 'one' ? match.command : undefined, text).toBe(wins)
    expect(matcher.match(text).kind).not.toBe('none')
  }
})

test.each(['en', 'es', 'de', 'fr'] as const)('every overlap of the real phrases is decided, %s', language => {
  const all = registry.map(({ id, phrases }) => ({ command: id, phrases: phrases[language] }))
  const undecided = phraseOverlaps(all, language).filter(({ wins }) => wins === undefined)
  expect(undecided, 'two commands share a phrase: give one of them other words').toEqual([])
})
