import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { everyPage, permissionReasons, permissions } from '../../extension/permissions.ts'
import manifest from '../../manifest.config.ts'
import { listingFiles, plain } from '../../scripts/listing-files.mjs'
import { longDescription, longestListing, singlePurpose } from '../../scripts/listing-texts.mjs'
import { shortDescriptions } from '../../scripts/write-listing.mjs'
import { languages } from '../../src/language/language.ts'

const sources = { name: 'Clavier', short: shortDescriptions(), reasons: permissionReasons, everyPage }

describe('permissions', () => {
  test('each has its reason, once, in every language', () => {
    const asked = (manifest as chrome.runtime.ManifestV3).permissions // defineManifest gives what it was given
    expect(asked).toEqual(permissions)
    expect(new Set(permissions).size).toBe(permissions.length)
    for (const { why } of [...permissionReasons, everyPage])
      expect(new Set(languages.map(language => why[language])).size).toBe(languages.length)
  })

  test('README’s table says each with the same reason', () => {
    const same = (text: string) => plain(text).replaceAll('’', "'")
    const rows = readFileSync('README.md', 'utf8')
      .split('\n')
      .map(line => /^\| (.+?) \| (.+) \|$/.exec(line))
      .flatMap(row => (row === null ? [] : [{ name: same(row[1] ?? ''), why: same(row[2] ?? '') }]))
    for (const { permissions: names, why } of permissionReasons)
      expect(
        rows,
        'README.md, “Permissions, and why”, says what extension/permissions.ts says',
      ).toContainEqual({
        name: names.join(', '),
        why: same(why.en),
      })
    expect(rows).toContainEqual({ name: everyPage.name.en, why: same(everyPage.why.en) })
  })
})

describe('the listing', () => {
  test('is within the bounds of the store, in every language', () => {
    for (const language of languages) {
      expect([...sources.short[language]].length).toBeLessThanOrEqual(longestListing.short)
      expect([...longDescription[language]].length).toBeLessThanOrEqual(longestListing.long)
      expect(singlePurpose[language]).not.toBe('')
    }
    const paths = listingFiles(sources).map(({ path }) => path)
    expect(paths).toEqual([
      ...Object.keys(longDescription).flatMap(tag => [`${tag}/short.txt`, `${tag}/long.txt`]),
      'form.txt',
    ])
    const short = { ...sources.short, de: 'x'.repeat(longestListing.short + 1) }
    expect(() => listingFiles({ ...sources, short })).toThrow('short has 133')
  })

  test('justifies every permission, without marks', () => {
    const form = listingFiles(sources).find(({ path }) => path === 'form.txt')?.text ?? ''
    for (const permission of permissions) expect(form).toMatch(new RegExp(`^${permission}\\n\\S`, 'm'))
    expect(form).toContain('<all_urls>')
    expect(form).not.toMatch(/[`*]/)
  })
})
