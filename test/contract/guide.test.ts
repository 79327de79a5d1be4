import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { registry } from '../../src/commands/registry.ts'
import { createPhraseMatcher } from './phrases-in-text.ts'

const folder = 'docs/guide'
const pages = readdirSync(folder).filter(name => name.endsWith('.md'))
const means = createPhraseMatcher(registry, 'en')
/** The form itself, shown once. */
const noPhrase = new Set(['this form'])

describe.each(pages)('the guide, %s', name => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')

  test('names phrases that are commands', () => {
    const phrases = [...text.matchAll(/`([^`\n]+)`/g)].map(([, phrase = '']) => phrase)
    expect(phrases.length).toBeGreaterThan(0)
    const strange = phrases.filter(phrase => !noPhrase.has(phrase) && means(phrase) === undefined)
    expect(strange, 'nobody would understand these').toEqual([])
  })

  test('leads to files that are there, and stays short', () => {
    for (const [, path = ''] of text.matchAll(/\]\(([^)#]+)\)/g))
      expect(existsSync(`${folder}/${path}`), path).toBe(true)
    expect(text.split(/\s+/).length).toBeLessThan(400)
  })
})

test('the first page leads to every other', () => {
  const first = readFileSync(`${folder}/README.md`, 'utf8')
  for (const name of pages.filter(page => page !== 'README.md')) expect(first).toContain(`](${name})`)
})
