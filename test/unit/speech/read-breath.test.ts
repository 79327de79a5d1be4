import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPhraseReader } from '../../../src/app/phrase-reader.ts'
import { registry } from '../../../src/commands/registry.ts'
import { type Language, languages } from '../../../src/language/language.ts'

const readers = Object.fromEntries(
  languages.map(language => [
    language,
    createPhraseReader({ commands: registry, language: () => language, words: () => [] }),
  ]),
)

function meant(text: string, language: Language = 'en'): string {
  const breath = readers[language]?.breath(text)
  if (breath?.kind !== 'parts') return breath?.kind ?? 'none'
  return breath.parts.map(({ command, slots }) => [command, ...Object.values(slots)].join(' ')).join(' + ')
}

describe('a breath', () => {
  test.each([
    ['new tab and search for cats', 'new-tab + search-web cats'],
    ['New tab. Search for cats.', 'new-tab + search-web cats'],
    ['scroll down twice then click 4', 'scroll-down 2 + click 4'],
    ['next tab three times', 'next-tab + next-tab + next-tab'],
    ['click 5 and scroll down', 'click 5 + scroll-down'],
    ['search for salt and pepper', 'search-web salt and pepper'],
    ['search for up and down', 'search-web up and down'],
    ['search for salt and pepper and then new tab', 'search-web salt and pepper + new-tab'],
    ['type salt and then pepper', 'type salt and then pepper'],
    ['type hello and press enter', 'type hello + press enter'],
    ['type thank you', 'type thank you'],
    ['search for okay computer', 'search-web okay computer'],
    ['down down down', 'scroll-down + scroll-down + scroll-down'],
    ['stop stop stop', 'stop'],
    ['new tab and fly to the moon', 'none'],
    ['scroll down no wait scroll up', 'scroll-up'],
  ])('%j', (text, meaning) => expect(meant(text)).toBe(meaning))

  test.each([
    ['de', 'neuer tab und dann suche nach katzen', 'new-tab + search-web katzen'],
    ['de', 'suche nach salz und pfeffer', 'search-web salz und pfeffer'],
    ['de', 'zweimal nach unten', 'scroll-down 2'],
    ['es', 'nueva pestaña y luego baja dos veces', 'new-tab + scroll-down 2'],
    ['es', 'busca pan y queso', 'find pan y queso'],
    ['fr', 'nouvel onglet puis descends', 'new-tab + scroll-down'],
    ['fr', 'cherche le rouge et le noir', 'find le rouge et le noir'],
  ] as const)('%s %j', (language, text, meaning) => expect(meant(text, language)).toBe(meaning))

  test.each([
    ['en', 'third tab', 'tab 3'],
    ['en', 'go to the third tab please', 'tab 3'],
    ['en', 'the 12th tab', 'tab 12'],
    ['en', 'close the second tab', 'close-tab-at 2'],
    ['en', 'twenty first tab', 'tab 21'],
    ['en', 'first tab', 'first-tab'],
    ['en', 'move this tab to the second window', 'move-to-window 2'],
    ['en', 'search for third tab', 'search-web third tab'],
    ['es', 'tercera pestaña', 'tab 3'],
    ['es', 've a la segunda pestaña', 'tab 2'],
    ['es', 'cierra la cuarta pestaña', 'close-tab-at 4'],
    ['de', 'dritter tab', 'tab 3'],
    ['de', 'geh zum dritten Tab', 'tab 3'],
    ['de', 'zum siebten Tab', 'tab 7'],
    ['de', 'der 4. Tab', 'tab 4'],
    ['de', 'schließ den zweiten Tab', 'close-tab-at 2'],
    ['fr', 'troisième onglet', 'tab 3'],
    ['fr', 'va au deuxième onglet', 'tab 2'],
    ['fr', 'ferme le 4e onglet', 'close-tab-at 4'],
  ] as const)('%s by its place: %j', (language, text, meaning) => expect(meant(text, language)).toBe(meaning))

  test('has at most five commands', () => {
    expect(meant('new tab then down then up then back then forward')).toBe(
      'new-tab + scroll-down + scroll-up + back + forward',
    )
    expect(meant('new tab then down then up then back then forward then top')).toBe('none')
    expect(meant('next tab six times')).toBe('none')
  })

  test('destroys nothing several times over, nor by a slip', () => {
    for (const text of ['delete line twice', 'close tabb', 'delete lne', 'clear fild'])
      expect(meant(text), text).toMatch(/^none$|^delete-words /)
    expect(meant('scroll dwon')).toBe('scroll-down')
  })
})

describe('polite and hesitant', () => {
  test.each([
    ['en', 'uh could you please scroll down', 'scroll-down'],
    ['en', 'new tab please', 'new-tab'],
    ['en', 'scroll uh down please', 'scroll-down'],
    ['en', 'scroll scroll down', 'scroll-down'],
    ['de', 'äh mach mal bitte einen neuen Tab auf', 'new-tab'],
    ['de', 'kannst du bitte den tab schließen', 'close-tab'],
    ['fr', "euh ouvre un nouvel onglet s'il te plaît", 'new-tab'],
    ['es', 'a ver, abre una pestaña nueva por favor', 'new-tab'],
    ['en', 'yes please', 'yes'],
    ['de', 'ja bitte', 'yes'],
    ['fr', 'oui merci', 'yes'],
    ['en', 'please stop', 'stop'],
  ] as const)('%s %j', (language, text, meaning) => expect(meant(text, language)).toBe(meaning))
})

describe('any text', () => {
  const pieces = registry
    .flatMap(({ phrases }) => languages.map(language => phrases[language][0]))
    .flatMap(phrase => phrase.replace(/[[\]{}|()]/g, ' ').split(/\s+/))
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 1000 }),
    fc.string({ unit: 'binary', maxLength: 1000 }),
    fc
      .array(fc.constantFrom(...pieces, 'and', 'then', 'uh', 'und', 'y', 'puis', ',', '4', 'twice'), {
        maxLength: 60,
      })
      .map(words => words.join(' ')),
  )

  test('is answered without an error, and always alike', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (said, language) => {
        expect(meant(said, language)).toBe(meant(said, language))
        readers[language]?.nearest(said)
      }),
      { numRuns: 60 },
    )
  })

  test('takes time that its length bounds', () => {
    for (const unit of [
      'and then ',
      'scroll down and ',
      'open a and ',
      'uh the close tab ',
      'x',
      '\u0301',
      '4 ',
    ]) {
      const said = unit.repeat(1000 / unit.length)
      const start = performance.now()
      meant(said)
      // Trying every way of parting or filling would take hours.
      expect(performance.now() - start, unit).toBeLessThan(3000)
    }
  })

  test('urgent words get through, however politely they are said', () => {
    const polite = {
      en: ['please', 'uh', 'okay'],
      es: ['por favor', 'eh'],
      de: ['bitte', 'äh'],
      fr: ['euh', 'merci'],
    }
    for (const language of languages)
      for (const command of registry.filter(({ order }) => order === 'at-once'))
        for (const phrase of command.phrases[language])
          for (const word of polite[language])
            for (const said of [phrase, `${word} ${phrase}`, `${phrase} ${word}`, `${phrase} ${phrase}`])
              expect(meant(said, language), said).toBe(command.id)
  })
})
