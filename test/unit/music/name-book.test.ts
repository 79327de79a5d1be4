import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeName } from '../../../src/music/deleted-names.ts'
import {
  bindName,
  emptyNameBook,
  findByMotif,
  type Name,
  type NameBook,
  rebindName,
  renameName,
} from '../../../src/music/name-book.ts'
import { parseNameBook } from '../../../src/music/name-book-schema.ts'
import { mostNames } from '../../../src/music/name-limits.ts'
import { findBySpoken, nameFits } from '../../../src/music/name-search.ts'
import { followTab } from '../../../src/music/name-tabs.ts'
import { nearMisses } from '../../../src/music/near-misses.ts'
import { bound, motif } from './motif-fixture.ts'

function named(spoken: string, keys: string, tabId = 1): Name {
  const tab = {
    tabId,
    windowId: 1,
    index: tabId,
    url: `https://${spoken.length}.example/`,
    title: `${spoken} page`,
  }
  return { id: `${spoken} ${keys}`, motif: motif(keys), spoken, tab, boundAt: 1000 }
}
const bookOf = (...names: Name[]): NameBook =>
  names.reduce((book, name) => bindName(book, name), emptyNameBook)
const mail = named('mail', '48-52-55', 1)
const news = named('news', '48+53+57', 2)
const book = bookOf(mail, news)
const code = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? error.message : undefined
  }
  return undefined
}

describe('binding', () => {
  test('adds, and leaves the book before as it was', () => {
    expect(book.names.map(({ spoken }) => spoken)).toEqual(['mail', 'news'])
    expect(emptyNameBook.names).toEqual([])
  })

  test('is refused where the motif or another form of it is taken', () => {
    expect(code(() => bindName(book, named('other', '48-52-55')))).toBe('name-taken')
    expect(code(() => bindName(book, named('other', '48+52+55')))).toBe('name-taken')
    expect(code(() => bindName(book, { ...named('other', '48-58-59'), id: mail.id }))).toBe('name-taken')
    expect(code(() => bindName(book, named('other', '50+55')))).toBe('motif-unknown')
  })

  test('lets both forms stand once it was asked, and then both are found', () => {
    const both = bindName(book, named('other', '48+52+55'), { apart: true })
    expect(findByMotif(both.names, motif('52-48-55')).map(({ spoken }) => spoken)).toEqual(['other'])
    expect(findByMotif(both.names, motif('48+52-55')).map(({ spoken }) => spoken)).toEqual(['mail', 'other'])
    expect(code(() => bindName(both, named('third', '48+52+55'), { apart: true }))).toBe('name-taken')
  })

  test('without a spoken name keeps the title', () => {
    expect(bookOf({ ...mail, spoken: ' \n' }).names[0]?.spoken).toBe('mail page')
  })
})

test('renaming, rebinding and removing', () => {
  expect(renameName(book, mail.id, 'post').names.map(({ spoken }) => spoken)).toEqual(['post', 'news'])
  const tab = { tabId: 7, windowId: 2, index: 0, url: 'https://seven.example/', title: 'Seven' }
  expect(rebindName(book, mail.id, { tab }).names[0]).toMatchObject({ tab })
  const moved = rebindName(book, mail.id, { motif: motif('48+52+55') })
  expect(moved.names[0]?.motif).toEqual([[48, 52, 55]])
  expect(code(() => rebindName(book, mail.id, { motif: news.motif }))).toBe('name-taken')
  expect(removeName(book, mail.id, 5000).names).toEqual([news])
  for (const run of [
    () => renameName(book, 'nobody', 'x'),
    () => rebindName(book, 'nobody', {}),
    () => removeName(book, 'nobody', 0),
  ])
    expect(code(run)).toBe('name-unknown')
})

test('names go where their tab goes', () => {
  const two = bindName(book, named('also', '48-60-64', 1))
  const seen = { id: 1, windowId: 1, index: 0, url: 'https://new.example/', title: 'New' }
  expect(followTab(two, seen).names.map(({ tab }) => tab.title)).toEqual(['New', 'news page', 'New'])
  const followed = followTab(two, seen)
  expect(followTab(followed, seen)).toBe(followed)
  expect(followTab(two, { ...seen, id: 99 })).toBe(two)
})

describe('what pages say of themselves', () => {
  const followed = (url: string, title: string) =>
    followTab(book, { id: 1, windowId: 1, index: 1, url, title }).names[0]?.tab

  test('is cut to its limits, never inside a character', () => {
    expect(followed('https://a.example/', '😀'.repeat(400))?.title).toBe('😀'.repeat(150))
    expect(followed('https://a.example/', 'a\u202e\u0000\n\n b')?.title).toBe('a b')
    expect(followed('https://a.example/', '\u061c\u200b\u2060\ufeff')?.title).toBe('')
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'https://a.example/\n',
    'JaVaScRiPt:alert(1)',
    'blob:https://a.example/1',
    'filesystem:https://a.example/temporary/x.html',
    'view-source:https://a.example/',
    'vbscript:x',
    'https\t://a.example/',
    '//a.example/',
    `https://a.example/${'a'.repeat(8192)}`,
  ])('an address that must not be opened again is not kept: %j', url => {
    expect(followed(url, 'x')?.url).toBe('')
  })

  test.each(['https://a.example/?q=1#x', 'chrome://settings/', 'file:///home/a.html', 'about:blank'])(
    '%s is kept',
    url => {
      expect(followed(url, 'x')?.url).toBe(url)
    },
  )
})

describe('searching by what was said', () => {
  const spoken = (text: string, ...called: string[]) => {
    const searched = { ...emptyNameBook, names: called.map(name => ({ ...mail, id: name, spoken: name })) }
    const found = findBySpoken(searched.names, text)
    if (found.kind === 'none') return 'none'
    const names = found.kind === 'one' ? [found.name] : found.names
    return [found.kind, found.by, ...names.map(name => name.spoken)].join(' ')
  }

  test.each([
    ['Mail', ['mail', 'mailing list'], 'one exact mail'],
    ['cafe', ['Café', 'café bar'], 'one exact Café'],
    ['mail', ['mail', 'Mail!'], 'several exact mail Mail!'],
    ['mail', ['mailing list', 'news'], 'one prefix mailing list'],
    ['mai', ['mailing list', 'mail'], 'several prefix mailing list mail'],
    ['male', ['mail', 'news'], 'none'],
    ['mall', ['mail', 'news'], 'one near mail'],
    ['nail', ['mail', 'bail', 'news'], 'several near mail bail'],
    ['whether', ['weather'], 'one near weather'],
    ['xy', ['xz'], 'none'],
    ['!?', ['mail'], 'none'],
    ['', ['mail'], 'none'],
    ['почта', ['Почта'], 'one exact Почта'],
    ['かく', ['がく', '音楽'], 'none'],
    ['音楽', ['がく', '音楽'], 'one exact 音楽'],
    ['कि', ['का', 'कि'], 'one exact कि'],
    ['مدرسة', ['مَدْرَسَة'], 'one exact مَدْرَسَة'],
    ['🎵', ['🎵', '🎶'], 'one exact 🎵'],
  ])('%j among %j: %s', (text, called, expected) => {
    expect(spoken(text, ...called)).toBe(expected)
  })

  test('one is only what no other name could be as well', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, called) => {
        const found = spoken(text, ...called)
        return !found.startsWith('one exact') || called.filter(name => name === text).length <= 1
      }),
    )
  })
})

test.each([
  ['', true],
  ['mail', true],
  ['MÁIL page', true],
  ['c3 g3', true],
  ['4.example', true],
  ['mail nowhere', false],
])('a listed name is found by each word in it: %j %s', (sought, fits) => {
  const listed = { spoken: 'mail', notes: 'C3 E3 G3', title: 'mail page', url: 'https://4.example/' }
  expect(nameFits(listed, sought)).toBe(fits)
})

describe('did you mean', () => {
  const slip = (from: string, to: string) => nearMisses(motif(to), [bound('x', from)])[0]?.slip

  test.each([
    ['48-52-55', '48-52-55-57', 'added'],
    ['48-52-55-57', '48-52-57', 'dropped'],
    ['48-52-55', '48-52-56', 'replaced'],
    ['48-52-55', '48-55-52', 'swapped'],
    ['48-52-55', '55-52-48', 'swapped'],
    ['48+52+55', '56-52-48', 'replaced'],
    ['48+52+55', '60-55-52-48', 'added'],
    ['48+52+55+60', '55-52-48', 'dropped'],
    ['48-52-48', '48-52-48-55', 'added'],
    ['48-52-48+55', '48-52-48-55', 'timing'],
    ['48-52-55', '48+52+55', undefined],
    ['48-53-55-48', '48+52+55', undefined],
    ['48-55-48', '48+52+55', undefined],
    ['48-52-55', '48-53-56', undefined],
    ['48-52-55', '52-55-48', undefined],
  ])('%s as %s: %s', (from, to, expected) => {
    expect(slip(from, to)).toBe(expected)
  })

  test('an added key is a dropped one seen from the other side', () => {
    const keys = fc.array(fc.integer({ min: 48, max: 72 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(keys, fc.nat(), fc.integer({ min: 48, max: 72 }), (played, at, key) => {
        const short = played.map(one => [one])
        const long = short.toSpliced(at % (short.length + 1), 0, [key])
        const one = nearMisses(long, [{ motif: short }])[0]?.slip
        return one === 'added' && nearMisses(short, [{ motif: long }])[0]?.slip === 'dropped'
      }),
    )
  })
})

describe('a stored book', () => {
  const stored = (change: object) => ({ version: 2, names: [{ ...mail, ...change }], deleted: [] })

  test('is read back as it was', () => {
    expect(parseNameBook(JSON.parse(JSON.stringify(book)))).toEqual(book)
    expect(parseNameBook(emptyNameBook)).toEqual(emptyNameBook)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a later version', { version: 3, names: [], deleted: [] }],
    ['no names', { version: 2, deleted: [] }],
    ['no deleted ones', { version: 2, names: [] }],
    ['the same id twice', { version: 2, names: [mail, mail], deleted: [] }],
    [
      'too many names',
      {
        version: 2,
        names: Array.from({ length: mostNames + 1 }, (_, n) => ({ ...mail, id: `${n}` })),
        deleted: [],
      },
    ],
    ['a motif that is no name', stored({ motif: [[50, 55]] })],
    ['a motif that is none', stored({ motif: [[48], [52], [155]] })],
    ['nothing spoken', stored({ spoken: ' \n' })],
    ['a long spoken name', stored({ spoken: 'a'.repeat(101) })],
    ['a tab that is none', stored({ tab: { ...mail.tab, tabId: '1' } })],
    ['a time that is none', stored({ boundAt: Number.POSITIVE_INFINITY })],
    ['a time that no date can hold', stored({ boundAt: 1e21 })],
    ['a deleted name without its time', { version: 2, names: [], deleted: [mail] }],
    ['a name that is deleted as well', { version: 2, names: [mail], deleted: [{ ...mail, deletedAt: 1 }] }],
    ['an arrival that is no command', stored({ arrival: { command: '../x', slots: {}, words: 'x' } })],
    ['an arrival with deep slots', stored({ arrival: { command: 'x', slots: { a: { b: 1 } }, words: 'x' } })],
    [
      'an arrival with a long slot',
      stored({ arrival: { command: 'x', slots: { words: 'a'.repeat(1001) }, words: 'x' } }),
    ],
  ])('with %s is refused', (_, value) => {
    expect(parseNameBook(value)).toBeUndefined()
  })

  test('of version 1 is read with what it lacks, whatever else it holds', () => {
    const { windowId: _window, index: _index, ...tab } = mail.tab
    expect(parseNameBook({ version: 1, names: [{ ...mail, tab }] })).toEqual({
      version: 2,
      names: [{ ...mail, tab: { ...tab, windowId: -1, index: -1 } }],
      deleted: [],
    })
    for (const names of [undefined, 'x', [null], [{ tab: null }], [[]], { length: 1 }])
      expect(parseNameBook({ version: 1, names })).toBeUndefined()
  })

  test('keeps what is done on arrival, and when a tab was closed', () => {
    const arrival = { command: 'click', slots: { number: 4 }, words: 'click 4' }
    const whole = { ...mail, arrival, tab: { ...mail.tab, closedAt: 7 } }
    expect(parseNameBook(JSON.parse(JSON.stringify(stored(whole))))?.names).toEqual([whole])
  })

  test('loses what is not of it, and addresses that would run', () => {
    const read = parseNameBook(stored({ run: 'x', tab: { ...mail.tab, url: 'javascript:alert(1)' } }))
    expect(read?.names).toEqual([{ ...mail, tab: { ...mail.tab, url: '' } }])
  })

  test('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map(text => JSON.parse(text)),
        ),
        value => {
          const read = parseNameBook(value)
          return read === undefined || read.version === 2
        },
      ),
    )
  })
})
