import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestFile, readSettingsFile, settingsFileText } from '../../../src/settings/settings-file.ts'

test('what a file is made of comes back', () => {
  const json = fc.jsonValue().map(value => JSON.parse(JSON.stringify(value)))
  fc.assert(
    fc.property(json, json, json, (settings, names, vocabularies) => {
      const text = settingsFileText({ settings, names, vocabularies })
      expect(readSettingsFile(text)).toEqual({ kind: 'file', parts: { settings, names, vocabularies } })
    }),
  )
})

test('any text is a file or a trouble, and never throws', () => {
  const whole = settingsFileText({ settings: { version: 2 }, names: { version: 2, names: [] } })
  const cut = fc.nat(whole.length).map(at => whole.slice(0, at))
  const swapped = fc
    .tuple(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([at, other]) => whole.slice(0, at) + other + whole.slice(at + 1))
  const other = fc.jsonValue().map(value => JSON.stringify(value))
  fc.assert(
    fc.property(fc.oneof(fc.string(), other, cut, swapped), text => {
      expect(['file', 'trouble']).toContain(readSettingsFile(text).kind)
    }),
  )
})

test.each([
  ['', 'unknown'],
  ['{', 'unknown'],
  ['[]', 'unknown'],
  ['{"kind":"clavier-vocabulary","version":1}', 'unknown'],
  ['{"kind":"clavier"}', 'unknown'],
  ['{"kind":"clavier","version":0}', 'unknown'],
  ['{"kind":"clavier","version":2,"settings":{}}', 'later'],
  ['{"kind":"clavier","version":1}', 'broken'],
] as const)('%s is refused as %s', (text, trouble) => {
  expect(readSettingsFile(text)).toEqual({ kind: 'trouble', trouble })
})

test('a huge text is refused before it is read', () => {
  expect(readSettingsFile('x'.repeat(longestFile + 1))).toEqual({ kind: 'trouble', trouble: 'too-large' })
})

test('a mark that editors put first does no harm, and deep nesting neither', () => {
  expect(readSettingsFile(`\ufeff${settingsFileText({ settings: 1 })}`)).toMatchObject({ kind: 'file' })
  expect(readSettingsFile('['.repeat(100_000)).kind).toBe('trouble')
})
