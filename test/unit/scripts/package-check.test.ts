import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packageTroubles, uncommitted } from '../../../scripts/package-check.mjs'

const manifest = {
  manifest_version: 3,
  name: 'Clavier',
  version: '1.2.3',
  description: '__MSG_description__',
  default_locale: 'en',
  icons: { 16: 'icons/a.png' },
  background: { service_worker: 'worker.js' },
}

/** A package as it should be, but for what is given. */
function packed(changes: Readonly<Record<string, unknown>> = {}, description = 'Browse by voice.') {
  return [
    { path: 'manifest.json', bytes: strToU8(JSON.stringify({ ...manifest, ...changes })) },
    {
      path: '_locales/en/messages.json',
      bytes: strToU8(JSON.stringify({ description: { message: description } })),
    },
    ...['icons/a.png', 'worker.js', 'LICENSE.txt', 'THIRD-PARTY.txt'].map(path => ({
      path,
      bytes: strToU8('x'),
    })),
  ]
}

describe('a package', () => {
  test('that is as it should be has no trouble', () => {
    expect(packageTroubles(packed())).toEqual([])
  })

  test.each([
    ['a key', { key: 'AAAA' }, 'key'],
    ['an update address', { update_url: 'https://evil.test' }, 'update_url'],
    ['manifest version 2', { manifest_version: 2 }, 'version 3'],
    ['a version with words', { version: '1.0-beta' }, '1.0-beta'],
    ['a version with a zero before', { version: '1.02' }, '1.02'],
    ['no version', { version: undefined }, 'no version'],
    ['another default language', { default_locale: 'it' }, 'default_locale'],
    ['a file that is not there', { side_panel: { default_path: 'panel.html' } }, 'panel.html'],
    ['a name that is too long', { name: 'x'.repeat(76) }, 'name has 76'],
    ['no description in a language', { description: '__MSG_other__' }, 'description has 0'],
  ])('with %s is refused', (_, change, words) => {
    expect(packageTroubles(packed(change))).toEqual([expect.stringContaining(words)])
  })

  test('counts the characters of a description in each language: 132 and no more', () => {
    expect(packageTroubles(packed({}, 'é'.repeat(132)))).toEqual([])
    expect(packageTroubles(packed({}, 'é'.repeat(133)))).toEqual([expect.stringContaining('133')])
  })

  test.each(['a.map', 'src/a.ts', 'test/a.js', '.git/config', 'assets/.env', 'npm.log'])(
    'takes no %s',
    path => {
      expect(packageTroubles([...packed(), { path, bytes: strToU8('x') }])).toEqual([
        expect.stringContaining(path),
      ])
    },
  )

  test.each([
    ['a.js', 'import("https://github.com/x.js")', 'imports an address'],
    ['a.js', 'import{a}from"//evil.test/x.js"', 'imports an address'],
    ['a.js', 'new Worker("https://github.com/w.js")', 'starts a worker'],
    ['a.js', 'importScripts(at)', 'imports scripts'],
    ['a.js', 'x.audioWorklet.addModule("data:text/javascript,1")', 'adds a module'],
    ['a.js', 'document.createElement("script").src=at', 'makes a script element'],
    ['a.js', 'eval(text)', 'makes code of text'],
    ['a.js', 'new Function("return 1")', 'makes code of text'],
    ['a.js', 'setTimeout("run()",1)', 'times a text'],
    ['a.js', 'fetch("https://tracker.test/")', 'names tracker.test'],
    ['a.html', '<script src="https://127.0.0.1/x.js"></script>', 'loads from elsewhere'],
    ['a.html', '<script>run()</script>', 'has a script of its own'],
    ['a.html', '<body onload="run()">', 'has a handler'],
    ['a.css', '@import "https://fonts.test/a.css"', 'names fonts.test'],
  ])('has all of its code in itself: %s with %s', (path, text, words) => {
    expect(packageTroubles([...packed(), { path, bytes: strToU8(text) }])).toEqual([
      expect.stringContaining(words),
    ])
  })

  test('may call what has such a name, and name what only says where a thing is', () => {
    const text = 'a.eval(1);medieval(2);isFunction(3);var u="https://github.com/x";setTimeout(f,1)'
    expect(packageTroubles([...packed(), { path: 'a.js', bytes: strToU8(text) }])).toEqual([])
  })

  test('brings its licences', () => {
    const without = packed().filter(({ path }) => path !== 'THIRD-PARTY.txt')
    expect(packageTroubles(without)).toEqual([expect.stringContaining('THIRD-PARTY.txt')])
  })
})

describe('what is not committed', () => {
  test('matters where it ships, and not in documents and tests', () => {
    const status = [
      ' M src/errors.ts',
      '?? extension/new file.ts',
      ' M docs/guide.md',
      '?? test/a.ts',
      'M  package.json',
    ]
    expect(uncommitted(`${status.join('\0')}\0`)).toEqual([
      'src/errors.ts',
      'extension/new file.ts',
      'package.json',
    ])
  })

  test('a file that was renamed counts once, by its new name', () => {
    expect(uncommitted('R  src/new.ts\0src/old.ts\0')).toEqual(['src/new.ts'])
  })

  test('of any status nothing is made up', () => {
    fc.assert(
      fc.property(fc.string(), status => {
        for (const path of uncommitted(status)) expect(status).toContain(path)
      }),
    )
  })
})
