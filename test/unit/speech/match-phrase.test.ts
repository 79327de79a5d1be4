import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registry } from '../../../src/commands/registry.ts'
import { createPhraseMatcher } from '../../../src/speech/match-phrase.ts'
import { type NumberWords, numberInWords } from '../../../src/speech/numbers/spoken-numbers.ts'
import { type PhraseEntry, wordingsOf } from '../../../src/speech/phrase-template.ts'

const english: readonly PhraseEntry[] = [
  { command: 'scroll-down', phrases: ['scroll down', 'scroll down {number}', '(go|move) down'] },
  { command: 'click', phrases: ['click {number}', 'click {words}'] },
  { command: 'go-to', phrases: ['go to {name}'] },
  { command: 'find', phrases: ['find {words}'] },
  { command: 'find-next', phrases: ['find next'] },
  { command: 'find-everywhere', phrases: ['find everywhere {words}'] },
  { command: 'open-in-tab', phrases: ['open {number} in new tab', 'open {words} in new tab'] },
  { command: 'play', phrases: ['play', 'play {name}'] },
  { command: 'play-media', phrases: ['play {number}'] },
  { command: 'close-tab', phrases: ['close [this] tab'] },
  { command: 'undo', phrases: ['undo'] },
  { command: 'hints', phrases: ['hints'] },
  { command: 'tag', phrases: ['tag {item:number} as {words}'] },
  { command: 'faster-reading', phrases: ['faster'], activity: 'reading' },
  { command: 'faster-scrolling', phrases: ['faster'], activity: 'scrolling' },
]
const matcher = createPhraseMatcher(english, 'en')

/** `command slots` of the one match, or the kind. */
function meant(text: string, language: NumberWords = 'en'): string {
  const match = (language === 'en' ? matcher : real[language]).match(text)
  return match.kind === 'one' ? `${match.command} ${JSON.stringify(match.slots)}` : match.kind
}

const real = {
  en: realMatcher('en'),
  es: realMatcher('es'),
  de: realMatcher('de'),
  fr: realMatcher('fr'),
}

function realMatcher(language: NumberWords) {
  return createPhraseMatcher(
    registry.map(({ id, phrases }) => ({ command: id, phrases: phrases[language] })),
    language,
  )
}

describe('as it stands', () => {
  test.each([
    ['scroll down', 'scroll-down {}'],
    ['  Scroll,  DOWN! ', 'scroll-down {}'],
    ['go down', 'scroll-down {}'],
    ['scroll down 5', 'scroll-down {"number":5}'],
    ['scroll down twenty-one', 'scroll-down {"number":21}'],
    ['scroll down two hundred and five', 'scroll-down {"number":205}'],
    ['scroll down minus three', 'scroll-down {"number":-3}'],
    ['scroll down -3', 'scroll-down {"number":-3}'],
    ['click forty two', 'click {"number":42}'],
    ['click Sign in', 'click {"words":"Sign in"}'],
    ['close tab', 'close-tab {}'],
    ['close this tab', 'close-tab {}'],
    ['open 12 in new tab', 'open-in-tab {"number":12}'],
    ['open one hundred and two in new tab', 'open-in-tab {"number":102}'],
    ['open in the press in new tab', 'open-in-tab {"words":"in the press"}'],
    ['open in new tab in new tab', 'open-in-tab {"words":"in new tab"}'],
    ['tag 3 as To Read', 'tag {"item":3,"words":"To Read"}'],
  ])('%j', (text, meaning) => expect(meant(text)).toBe(meaning))

  test.each(['', '   ', '…', 'scroll', 'scroll down mail', 'click', 'go to', 'xyzzy', 'open 1 in new'])(
    '%j is nothing',
    text => expect(meant(text)).toBe('none'),
  )
})

describe('the user’s own spelling', () => {
  test.each([
    ['go to Café Müller', 'go-to {"name":"Café Müller"}'],
    ['GO TO “Café Müller”.', 'go-to {"name":"Café Müller"}'],
    ['find O’Reilly & Söhne', 'find {"words":"O’Reilly & Söhne"}'],
    ['find "exact words" here', 'find {"words":"\\"exact words\\" here"}'],
    ['find: colon', 'find {"words":"colon"}'],
    ['find what is C++?', 'find {"words":"what is C++?"}'],
    ['find -5', 'find {"words":"-5"}'],
    ['find €', 'find {"words":"€"}'],
    ['find 🙂', 'find {"words":"🙂"}'],
    ['find  two  spaces', 'find {"words":"two  spaces"}'],
    ['find 日本', 'find {"words":"日本"}'],
  ])('%j', (text, meaning) => expect(meant(text)).toBe(meaning))
})

describe('order', () => {
  test.each([
    ['find next', 'find-next {}'],
    ['find next week', 'find {"words":"next week"}'],
    ['find everywhere cats', 'find-everywhere {"words":"cats"}'],
    ['find everywhere', 'find {"words":"everywhere"}'],
    ['play', 'play {}'],
    ['play 3', 'play-media {"number":3}'],
    ['play three', 'play-media {"number":3}'],
    ['play three blind mice', 'play {"name":"three blind mice"}'],
  ])('%j', (text, meaning) => expect(meant(text)).toBe(meaning))

  test('equals are all given, and the last activity decides', () => {
    expect(matcher.match('faster')).toEqual({
      kind: 'several',
      candidates: [
        { command: 'faster-reading', slots: {}, score: 1 },
        { command: 'faster-scrolling', slots: {}, score: 1 },
      ],
    })
    expect(matcher.match('faster', { lastActivity: 'scrolling' })).toEqual({
      kind: 'one',
      command: 'faster-scrolling',
      slots: {},
      score: 1,
    })
    expect(matcher.match('faster', { lastActivity: 'music' }).kind).toBe('several')
    expect(matcher.match('find next', { lastActivity: 'find' })).toMatchObject({ command: 'find-next' })
  })
})

describe('polite words', () => {
  test.each([
    ['please scroll down', 'scroll-down {}'],
    ['okay, could you scroll down please', 'scroll-down {}'],
    ['click 5 please', 'click {"number":5}'],
    ['please find please', 'find {"words":"please"}'],
    ['go to mail please', 'go-to {"name":"mail"}'],
    ['go to please', 'go-to {"name":"please"}'],
  ])('%j', (text, meaning) => expect(meant(text)).toBe(meaning))

  test('count a little', () => {
    expect(matcher.match('please scroll down')).toMatchObject({ score: 0.9 })
  })

  test.each([
    ['de', 'bitte nach unten', 'scroll-down {}'],
    ['de', 'mal nach unten bitte', 'scroll-down {}'],
    ['es', 'por favor, baja', 'scroll-down {}'],
    ['fr', "descends s'il te plaît", 'scroll-down {}'],
  ] as const)('%s %j', (language, text, meaning) => expect(meant(text, language)).toBe(meaning))
})

describe('what sounds alike', () => {
  test.each([
    ['click for', 'click {"number":4}'],
    ['click to', 'click {"number":2}'],
    ['click for sale', 'click {"words":"for sale"}'],
    ['quick won', 'click {"number":1}'],
    ['scroll town', 'scroll-down {}'],
    ['scroll town to', 'scroll-down {"number":2}'],
    ['go too mail', 'go-to {"name":"mail"}'],
    ['hence', 'hints {}'],
    ['closed tap', 'close-tab {}'],
    ['un do', 'undo {}'],
    ['closetab', 'close-tab {}'],
    ['find for', 'find {"words":"for"}'],
    ['go to town', 'go-to {"name":"town"}'],
  ])('%j', (text, meaning) => expect(meant(text)).toBe(meaning))

  test('counts less', () => expect(matcher.match('scroll town')).toMatchObject({ score: 0.7 }))

  test.each([
    ['de', 'click fier', 'click {"number":4}'],
    ['es', 'click tras', 'click {"number":3}'],
    ['fr', 'cliques cette', 'click {"number":7}'],
  ] as const)('%s %j', (language, text, meaning) => expect(meant(text, language)).toBe(meaning))
})

describe('nearest', () => {
  test.each([
    ['scrol donw', ['scroll down']],
    ['klock 5', ['click {number}']],
    ['scroll up', ['scroll down']],
  ])('%j', (text, phrases) => {
    expect(matcher.match(text)).toEqual({ kind: 'none' })
    expect(matcher.nearest(text).map(({ phrase }) => phrase)).toEqual(expect.arrayContaining(phrases))
  })

  test('bring what was said in their slot, as far as it can be told', () => {
    expect(matcher.nearest('clikc seven')).toMatchObject([{ command: 'click', slots: { number: 7 } }])
    expect(matcher.nearest('fnid salt and pepper')).toMatchObject([
      { command: 'find', slots: { words: 'salt and pepper' } },
    ])
  })

  test('three at most, none for what is far from all', () => {
    const many = createPhraseMatcher(
      ['page up', 'page on', 'page in', 'page at'].map(phrase => ({ command: phrase, phrases: [phrase] })),
      'en',
    )
    expect(many.nearest('page uo')).toHaveLength(3)
    expect(many.nearest('zzzzzzzz')).toEqual([])
  })
})

describe.each(['en', 'es', 'de', 'fr'] as const)('the real phrases, %s', language => {
  test('each is understood as its own command, accents or not', () => {
    for (const { id, phrases } of registry) {
      for (const phrase of phrases[language]) {
        if (phrase.includes('{')) continue
        for (const wording of wordingsOf(phrase)) {
          const said = wording.map(piece => (piece.kind === 'word' ? piece.word : '')).join(' ')
          expect(real[language].match(said), said).toMatchObject({ kind: 'one', command: id })
          const bare = said.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
          expect(real[language].match(bare), bare).toMatchObject({ kind: 'one', command: id })
        }
      }
    }
  })

  test('every number may be said', () => {
    const click = registry.find(({ id }) => id === 'click')?.phrases[language][0] ?? ''
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), number => {
        const said = click.replace('{number}', numberInWords(number, language))
        expect(real[language].match(said)).toMatchObject({ command: 'click', slots: { number } })
      }),
    )
  })
})

test('any text is answered, and a name comes back as it was said', () => {
  const words = fc.constantFrom(
    'find',
    'in',
    'new',
    'tab',
    'open',
    'for',
    '5',
    'please',
    '"',
    '€',
    '\u0301',
    '-',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map(list => list.join(' ')),
  )
  fc.assert(
    fc.property(text, said => {
      for (const each of [matcher, real.fr])
        expect(['one', 'several', 'none']).toContain(each.match(said).kind)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^\p{L}{1,12}( \p{L}{1,12}){0,3}$/u), name => {
      // What only fills a sentence is no part of a name.
      fc.pre(!/please|okay|ok|thank|clavier|hey|you/i.test(name.normalize('NFKD')))
      fc.pre(!/\b(?:u[hm]+|er+m?|hm+|mm)\b/i.test(name.normalize('NFKD')))
      expect(matcher.match(`go to ${name}`)).toMatchObject({ command: 'go-to', slots: { name } })
    }),
  )
})

test('time grows with the length of the text, not with its square', () => {
  const slots = createPhraseMatcher(
    [{ command: 'a', phrases: ['{a:words} in {b:words} in {c:words} in {d:words} end'] }],
    'en',
  )
  const text = 'in '.repeat(5000)
  const start = performance.now()
  expect(slots.match(text)).toMatchObject({ kind: 'none' })
  // A matcher that tries every way of filling four slots would be at it for hours.
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a broken template is told when the matcher is made', () => {
  expect(() => createPhraseMatcher([{ command: 'a', phrases: ['click {nmber}'] }], 'en')).toThrow(
    'is no slot',
  )
})

test('a short word alone is never a slip of another', () => {
  const matcher = createPhraseMatcher(
    [
      { command: 'slower', phrases: ['slower'] },
      { command: 'continue', phrases: ['continue'] },
    ],
    'en',
  )
  expect(matcher.match('lower').kind).toBe('none')
  expect(matcher.match('continu')).toMatchObject({ kind: 'one', command: 'continue' })
})
