import { expect, test } from 'vitest'
import { forms } from '../../../src/language/forms.ts'
import { languages } from '../../../src/language/language.ts'
import { typeset, withBoundSpaces } from '../../../src/language/typography.ts'

/** Shown as `_` (no break) and `.` (thin, no break). */
const shown = (words: string) => words.replaceAll('\u00a0', '_').replaceAll('\u202f', '.')

test.each([
  ['en', '5 ms, 10 MB and 50 % of 3 songs', '5_ms, 10_MB and 50_% of 3 songs'],
  ['de', 'z. B. 20 kHz; fertig? Ja!', 'z._B. 20_kHz; fertig? Ja!'],
  ['es', 'p. ej. «baja»: 3 s', 'p._ej. «baja»: 3_s'],
  ['fr', '« oui » : dites-le ! (ou non ?) ; p. ex. 14 h', '«.oui.»_: dites-le.! (ou non.?).; p._ex. 14_h'],
] as const)('spaces that hold a line together, %s', (language, plain, bound) => {
  const words = withBoundSpaces(plain, language)
  expect(shown(words)).toBe(bound)
  expect(withBoundSpaces(words, language)).toBe(words)
})

test('a table is set as a whole: rows, lists, and what its sentences say', () => {
  const table = () => ({
    title: 'Quoi ?',
    rows: [['Va !', 3, undefined]],
    told: (count: number) => ({ line: `${count} ms` }),
  })
  const set = typeset({ en: table(), es: table(), de: table(), fr: table() })
  expect(set.fr.title).toBe('Quoi\u202f?')
  expect(set.fr.rows).toEqual([['Va\u202f!', 3, undefined]])
  expect(set.fr.told(20)).toEqual({ line: '20\u00a0ms' })
  expect(set.de.title).toBe('Quoi ?')
})

test('each language quotes as its own texts do', () => {
  expect(languages.map(language => shown(forms[language].quoted('a')))).toEqual([
    '“a”',
    '«a»',
    '„a“',
    '«.a.»',
  ])
})
