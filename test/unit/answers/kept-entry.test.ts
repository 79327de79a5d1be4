import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addTags,
  entryBounds,
  entryBytes,
  foldTag,
  type KeptEntry,
  readEntry,
  siteOfEntry,
  tagName,
  writeEntry,
} from '../../../src/answers/kept-entry.ts'

const entry: KeptEntry = {
  id: 'a-1',
  kind: 'video',
  question: 'How fast is it?',
  answer: 'In a millisecond.',
  tags: [{ name: 'MIDI', source: 'user' }],
  url: 'https://www.example.com/watch?v=1',
  title: 'Latency',
  mediaTime: 62,
  model: 'parrot',
  digest: 'abc',
  systemPrompt: 'Be brief.',
  language: 'en-GB',
  createdAt: 1_700_000_000_000,
  pinned: true,
  author: 'Anna',
  writtenAt: 1_600_000_000_000,
  replyTo: 'a-0',
  done: true,
}

describe('an entry', () => {
  test('is read as it was written', () => {
    expect(readEntry(structuredClone(writeEntry(entry)))).toEqual(entry)
    const { mediaTime: _, author: _a, writtenAt: _w, replyTo: _r, done: _d, ...plain } = entry
    expect(readEntry(writeEntry(plain))).toEqual(plain)
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'entry'],
    ['a list', []],
    ['one of a later version', { ...writeEntry(entry), version: 2 }],
    ['one without a version', entry],
    ['an id that is a path', { ...writeEntry(entry), id: '../x' }],
    ['an id that is a way back', { ...writeEntry(entry), id: '~1' }],
    ['no answer', { ...writeEntry(entry), answer: undefined }],
    ['a time that is none', { ...writeEntry(entry), createdAt: Number.NaN }],
    ['a time that no date can hold', { ...writeEntry(entry), createdAt: 8.64e15 + 2 }],
  ])('is not made of %s', (_, value) => {
    expect(readEntry(value)).toBeUndefined()
  })

  test('knows no time of what it answers where that is none', () => {
    for (const writtenAt of ['yesterday', Number.NaN, -1, 1e308, null])
      expect(readEntry({ ...writeEntry(entry), writtenAt })?.writtenAt).toBeUndefined()
  })

  test('has no address but one of the web', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 7, ' '])
      expect(readEntry({ ...writeEntry(entry), url })?.url).toBe('')
  })

  test('leads where its site says, however its address is written', () => {
    const parts = fc.constantFrom(
      ...[
        'bank.test',
        'evil.test',
        'bаnk.test',
        'www.',
        '@',
        '@@',
        '\\',
        '/',
        '?',
        '#',
        ':8080',
        '%2f',
        '%5c',
      ],
      ...['\t', '\n', ' ', '\u202e', '\u200b', '\u3002', '..', 'x'],
    )
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'HTTP://', 'https:/', 'https:\\\\'),
        fc.array(parts, { minLength: 1, maxLength: 6 }),
        (scheme, written) => {
          const url = readEntry({ ...writeEntry(entry), url: scheme + written.join('') })?.url ?? ''
          if (!URL.canParse(url)) return
          const { host } = new URL(url)
          expect(siteOfEntry(url)).toBe(host.replace(/^www\.(?=.)/, ''))
        },
      ),
      { seed: 10, numRuns: 3000 },
    )
  })

  test('is bounded whatever it is read from', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), fc.string(), fc.array(fc.anything()), (odd, text, tags) => {
        const read = readEntry({ ...odd, ...writeEntry(entry), question: text, tags, author: odd })
        expect(read?.question).not.toMatch(/\p{Cs}/u)
        expect(read?.tags.length).toBeLessThanOrEqual(entryBounds.tags)
        expect(read?.author).toBeUndefined()
      }),
    )
    const long = { ...writeEntry(entry), answer: 'x'.repeat(200_000), title: '😀'.repeat(300) }
    expect(readEntry(long)?.answer).toHaveLength(entryBounds.answer)
    expect(readEntry({ ...long, title: `a${long.title}` })?.title).not.toMatch(/\p{Cs}/u)
  })

  test('of anything at all never throws', () => {
    fc.assert(fc.property(fc.anything(), value => void readEntry(value)))
  })

  test('takes about as many bytes as its text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const bytes = (answer: string) => entryBytes({ ...entry, answer })
        expect(bytes(text) - bytes('')).toBe(Buffer.byteLength(text))
      }),
    )
  })

  test('knows its site', () => {
    expect(siteOfEntry('https://user@www.Example.com:8080/x')).toBe('example.com:8080')
    expect(siteOfEntry('')).toBe('')
  })
})

describe('tags', () => {
  test('are the same without case and accents, in the first spelling', () => {
    const tags = addTags(
      [{ name: 'Órgano', source: 'model' }],
      [
        { name: 'organo', source: 'user' },
        { name: 'ORGANO', source: 'model' },
        { name: 'straße', source: 'user' },
        { name: 'Strasse', source: 'user' },
        { name: ' ', source: 'user' },
      ],
    )
    expect(tags).toEqual([
      { name: 'Órgano', source: 'user' },
      { name: 'straße', source: 'user' },
    ])
  })

  test('are clean, bounded, and once each', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), names => {
        const tags = addTags(
          [],
          names.map(name => ({ name: tagName(name), source: 'user' })),
        )
        expect(new Set(tags.map(({ name }) => foldTag(name))).size).toBe(tags.length)
        for (const { name } of tags) {
          expect(name.length).toBeLessThanOrEqual(entryBounds.tag)
          expect(tagName(name)).toBe(name)
          expect(name).not.toMatch(/[\p{Cc},#]/u)
        }
      }),
    )
  })

  test('that hide their direction show what they are', () => {
    expect(tagName('\u202Eidim\u200B#a,  b')).toBe('idim a b')
  })
})
