import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterWakeWord, fitsAsWakeWord } from '../../../src/speech/wake-word.ts'

describe('the wake word', () => {
  test.each([
    ['en', 'Clavier, scroll down', 'scroll down'],
    ['en', 'clavier scroll down', 'scroll down'],
    ['en', 'clavia scroll down', 'scroll down'],
    ['en', 'Klavier scroll down.', 'scroll down.'],
    ['en', 'Cla vier scroll down', 'scroll down'],
    ['en', 'claveer new tab', 'new tab'],
    ['en', 'Hey Clavier, go to “Mail”', 'go to “Mail”'],
    ['en', 'okay clavier stop', 'stop'],
    ['en', 'Clavier!', ''],
    ['en', 'hey, clavia', ''],
    ['es', 'Clabier, baja', 'baja'],
    ['es', 'oye clavié nueva pestaña', 'nueva pestaña'],
    ['de', 'Klafier, nach unten', 'nach unten'],
    ['de', 'Klawier nach unten', 'nach unten'],
    ['de', 'Hallo Klavier', ''],
    ['fr', 'Claviers, descends', 'descends'],
    ['fr', 'dis clavié descends', 'descends'],
  ])('%s: “%s” leaves “%s”', (language, text, rest) => {
    expect(afterWakeWord(text, 'Clavier', language)).toBe(rest)
  })

  test.each([
    ['en', 'scroll down'],
    ['en', 'he is clever scroll down'],
    ['en', 'clever scroll down'],
    ['en', 'clover'],
    ['en', 'classier than that'],
    ['en', 'I sold my clavier scroll down'],
    ['en', 'hey hey clavier'],
    ['en', ''],
    ['en', '…'],
    ['es', 'clave nueva'],
    ['es', 'la clave'],
    ['de', 'ich spiele Klavier'],
    ['de', 'klever nach unten'],
    ['fr', 'cavalier seul'],
    ['fr', 'la clé'],
  ])('%s: “%s” calls nobody', (language, text) => {
    expect(afterWakeWord(text, 'Clavier', language)).toBeUndefined()
  })

  test('may be several words', () => {
    expect(afterWakeWord('Hello piano, new tab', 'hello piano', 'en')).toBe('new tab')
    expect(afterWakeWord('hello new tab', 'hello piano', 'en')).toBeUndefined()
  })

  test.each([
    ['Clavier', true],
    ['Computer', true],
    ['hey piano', true],
    ['Al', false],
    ['hey', false],
    ['?!', false],
    ['火星', false],
  ])('%s: fits: %s', (word, fits) => {
    expect(fitsAsWakeWord(word, 'en')).toBe(fits)
  })

  test('whatever is said behind it comes back as it was said, in every language', () => {
    const languages = fc.constantFrom('en', 'es', 'de', 'fr')
    const rest = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(languages, rest, (language, words) => {
        const said = words.join(' ')
        expect(afterWakeWord(`Clavier, ${said}`, 'Clavier', language)).toBe(said)
      }),
    )
  })

  test('no text breaks it, and what it leaves is the end of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 1000, unit: 'binary' }),
        fc.string({ maxLength: 40 }),
        (text, word) => {
          const rest = afterWakeWord(text, word, 'fr')
          if (rest !== undefined) expect(text.trimEnd().endsWith(rest)).toBe(true)
        },
      ),
    )
  })
})
