import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keys, printKeys, readKeys } from '../../../src/app/key-phrase.ts'
import { keyWords } from '../../../src/language/key-words.ts'
import { languages } from '../../../src/language/language.ts'

const held = { control: false, shift: false, alt: false, meta: false }

describe('a key that is said', () => {
  test.each([
    ['en', 'enter', { key: 'Enter', code: 'Enter', keyCode: 13 }],
    ['en', 'escape', { key: 'Escape', keyCode: 27 }],
    ['en', 'left arrow', { key: 'ArrowLeft', keyCode: 37 }],
    ['en', 'control shift k', { key: 'K', code: 'KeyK', keyCode: 75, control: true, shift: true }],
    ['en', 'ctrl+c', { key: 'c', control: true }],
    ['en', 'alt left', { key: 'ArrowLeft', alt: true }],
    ['en', 'F12', { key: 'F12', code: 'F12', keyCode: 123 }],
    ['en', 'seven', { key: '7', code: 'Digit7', keyCode: 55 }],
    ['en', 'question mark', { key: '?', code: 'Slash', keyCode: 191, shift: true }],
    ['en', '+', { key: '+', code: 'Equal', shift: true }],
    ['en', 'page down', { key: 'PageDown', keyCode: 34 }],
    ['es', 'flecha arriba', { key: 'ArrowUp' }],
    ['es', 'control mayúsculas k', { key: 'K', control: true, shift: true }],
    ['de', 'Bild hoch', { key: 'PageUp' }],
    ['de', 'strg umschalt k', { key: 'K', control: true, shift: true }],
    ['de', 'Leertaste', { key: ' ', code: 'Space', keyCode: 32 }],
    ['fr', 'Entrée', { key: 'Enter' }],
    ['fr', 'retour arrière', { key: 'Backspace', keyCode: 8 }],
  ] as const)('in %s: %s', (language, said, wanted) => {
    expect(readKeys(said, language)?.press).toMatchObject(wanted)
  })

  test.each([
    ['en', 'enter 3 times', 3],
    ['en', 'enter three times', 3],
    ['en', '7', 1],
    ['es', 'intro 2 veces', 2],
    ['de', 'Eingabe drei Mal', 3],
    ['fr', 'entrée 4 fois', 4],
    ['en', 'enter 5000 times', 100],
  ] as const)('in %s so often: %s', (language, said, count) => {
    expect(readKeys(said, language)?.count).toBe(count)
  })

  test.each(['', 'florb', 'control', 'enter enter', 'F13', 'control shift', '12'])('%s is none', said => {
    expect(readKeys(said, 'en')).toBeUndefined()
  })
})

test('every key has a code and a number, and can be said in every language', () => {
  for (const [key, { code, keyCode }] of keys) {
    expect(code, key).not.toBe('')
    expect(keyCode, key).toBeGreaterThan(0)
    for (const language of languages) {
      const press = { key, code, keyCode, ...held, shift: keys.get(key)?.shifted === true }
      expect(readKeys(printKeys(press, language), language)?.press, `${language}: ${key}`).toEqual(press)
    }
  }
})

test('no name of a key means two in one language', () => {
  for (const language of languages) {
    const names = Object.values(keyWords[language]).flat()
    expect(names.length, language).toBe(new Set(names).size)
  }
})

test('what is told of a key is read as that key, whatever is held', () => {
  const press = fc
    .record({
      key: fc.constantFrom(...keys.keys()),
      control: fc.boolean(),
      shift: fc.boolean(),
      alt: fc.boolean(),
      meta: fc.boolean(),
    })
    .map(({ key, shift, ...others }) => {
      const { code, keyCode, shifted = false } = keys.get(key) ?? { code: '', keyCode: 0 }
      const large = shift && /^[a-z]$/.test(key)
      return { key: large ? key.toUpperCase() : key, code, keyCode, shift: shift || shifted, ...others }
    })
  fc.assert(
    fc.property(press, fc.constantFrom(...languages), (one, language) => {
      expect(readKeys(printKeys(one, language), language)).toEqual({ press: one, count: 1 })
    }),
  )
})

test('nothing that is said breaks it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(...languages), (said, language) => {
      const read = readKeys(said, language)
      expect(read === undefined || keys.has(read.press.key) || keys.has(read.press.key.toLowerCase())).toBe(
        true,
      )
    }),
  )
})
