import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedParts } from '../../extension/privacy/marked-parts.ts'
import { privacyTexts } from '../../extension/privacy/privacy-texts.ts'
import { privacyDoc, privacyDocCommand, privacyDocPath } from '../../scripts/privacy-doc.ts'
import { registry } from '../../src/commands/registry.ts'
import { languages } from '../../src/language/language.ts'
import { createPhraseMatcher } from './phrases-in-text.ts'

describe('privacy', () => {
  test(`${privacyDocPath} is what the page says`, () => {
    const kept = readFileSync(privacyDocPath, 'utf8').replaceAll('\r\n', '\n')
    expect(kept === privacyDoc(), `${privacyDocPath} is stale: run ${privacyDocCommand}`).toBe(true)
  })

  test.each(languages)('the page says the same things in %s as in English', language => {
    const shape = (of: (typeof languages)[number]) =>
      privacyTexts[of].sections.map(({ paragraphs = [], points = [] }) => [paragraphs.length, points.length])
    expect(shape(language)).toEqual(shape('en'))
    expect(privacyTexts[language].permissions.lead).not.toBe('')
  })

  test.each(languages)('phrases on the page are commands in %s', language => {
    const means = createPhraseMatcher(registry, language)
    const phrases = privacyTexts[language].sections.flatMap(({ paragraphs = [], points = [] }) =>
      [...paragraphs, ...points].flatMap(markedParts).filter(({ kind }) => kind === 'code'),
    )
    expect(phrases.length).toBeGreaterThan(0)
    for (const { words } of phrases) expect(means(words), words).not.toBeUndefined()
    expect(phrases.map(({ words }) => means(words))).toContain('delete-all-data')
  })
})

test('marks are read and nothing is lost or made up', () => {
  expect(markedParts('say `new tab` or **Listening**')).toEqual([
    { kind: 'plain', words: 'say ' },
    { kind: 'code', words: 'new tab' },
    { kind: 'plain', words: ' or ' },
    { kind: 'bold', words: 'Listening' },
  ])
  fc.assert(
    fc.property(fc.string(), text => {
      const marks = { plain: '', code: '`', bold: '**' }
      const again = markedParts(text).map(({ kind, words }) => `${marks[kind]}${words}${marks[kind]}`)
      expect(again.join('')).toBe(text)
    }),
  )
})
