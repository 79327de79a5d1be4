import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNamedTabs, forgetTabIds } from '../../../src/music/find-named-tabs.ts'
import { emptyNameBook, type Name, type NameBook, noTab } from '../../../src/music/name-book.ts'
import { checkTabIds, replaceTabId, type SeenTab, seeTabs } from '../../../src/music/name-tabs.ts'

type Place = Omit<SeenTab, 'id'>

const at = (windowId: number, index: number, url: string, title = 'Page'): Place => ({
  windowId,
  index,
  url: `https://${url}.example/`,
  title,
})

function named(spoken: string, place: Place, more: Partial<Name['tab']> = {}): Name {
  const tab = { tabId: noTab, ...place, ...more }
  return { id: spoken, motif: [[48, 52, 55]], spoken, tab, boundAt: 1 }
}
const bookOf = (...names: Name[]): NameBook => ({ ...emptyNameBook, names })
const tab = (id: number, place: Place): SeenTab => ({ id, ...place })
/** Which tab each name has, by its id. */
const found = (book: NameBook, ...open: SeenTab[]) =>
  Object.fromEntries(findNamedTabs(book, open).names.map(name => [name.spoken, name.tab.tabId]))

describe('after a restart a name finds', () => {
  test('the only tab of its address, wherever that is now and whatever its title', () => {
    const book = bookOf(named('mail', at(1, 0, 'mail')), named('news', at(1, 1, 'news')))
    expect(found(book, tab(7, at(3, 5, 'news', '')), tab(8, at(4, 0, 'mail', 'Inbox (3)')))).toEqual({
      mail: 8,
      news: 7,
    })
  })

  test('of two tabs with its address the one with its title', () => {
    const book = bookOf(named('mail', at(1, 0, 'mail', 'Inbox')))
    expect(found(book, tab(7, at(3, 0, 'mail', 'Draft')), tab(8, at(3, 1, 'mail', 'Inbox')))).toEqual({
      mail: 8,
    })
  })

  test('of tabs that look the same the one at its place, where none is missing', () => {
    const book = bookOf(named('second', at(1, 4, 'mail')), named('first', at(1, 2, 'mail')))
    expect(found(book, tab(7, at(3, 1, 'mail')), tab(8, at(3, 6, 'mail')))).toEqual({ first: 7, second: 8 })
    const more = [tab(7, at(3, 2, 'mail')), tab(8, at(3, 4, 'mail')), tab(9, at(3, 5, 'mail'))]
    expect(found(book, ...more)).toEqual({ first: 7, second: 8 })
  })

  test('its window by what else was there', () => {
    const book = bookOf(
      named('left', at(1, 1, 'same')),
      named('right', at(2, 1, 'same')),
      named('mail', at(1, 0, 'mail')),
      named('news', at(2, 0, 'news')),
    )
    const open = [
      tab(4, at(9, 0, 'news')),
      tab(5, at(9, 1, 'same')),
      tab(6, at(8, 0, 'mail')),
      tab(7, at(8, 1, 'same')),
    ]
    expect(found(book, ...open)).toEqual({ left: 7, right: 5, mail: 6, news: 4 })
  })
})

describe('what is not sure is left alone', () => {
  test('fewer tabs of one address than names', () => {
    const book = bookOf(named('first', at(1, 0, 'mail')), named('second', at(1, 1, 'mail')))
    expect(found(book, tab(7, at(3, 0, 'mail')))).toEqual({ first: noTab, second: noTab })
  })

  test('windows that nothing tells apart', () => {
    const book = bookOf(named('left', at(1, 0, 'same')), named('right', at(2, 0, 'same')))
    expect(found(book, tab(7, at(8, 0, 'same')), tab(8, at(9, 0, 'same')))).toEqual({
      left: noTab,
      right: noTab,
    })
  })

  test('places from a book that did not hold them', () => {
    const book = bookOf(named('first', at(-1, -1, 'mail')), named('second', at(-1, -1, 'mail')))
    expect(found(book, tab(7, at(3, 0, 'mail')), tab(8, at(3, 1, 'mail')))).toEqual({
      first: noTab,
      second: noTab,
    })
  })

  test('a tab that was closed, one without an address, and one that has a name', () => {
    const book = bookOf(
      named('closed', at(1, 0, 'mail'), { closedAt: 5 }),
      named('nowhere', { ...at(1, 1, 'x'), url: '' }),
      named('news', at(1, 2, 'news'), { tabId: 8 }),
      named('old news', at(1, 3, 'news')),
    )
    const open = [tab(7, at(3, 0, 'mail')), tab(8, at(3, 1, 'news')), tab(9, { ...at(3, 2, 'x'), url: '' })]
    expect(found(book, ...open)).toEqual({ closed: noTab, nowhere: noTab, news: 8, 'old news': noTab })
    expect(findNamedTabs(book, open)).toBe(book)
  })
})

const word = fc.constantFrom('https://a.example/', 'https://b.example/', 'https://c.example/')
const place = fc.record({
  windowId: fc.integer({ min: -1, max: 2 }),
  index: fc.integer({ min: -1, max: 4 }),
  url: word,
  title: word,
})

test('no tab is given to two names, and none that shows something else', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 8 }),
      fc.array(fc.tuple(place, fc.boolean()), { maxLength: 8 }),
      (places, wanting) => {
        const open = places.map((one, id) => ({ ...one, id }))
        const book = bookOf(
          ...wanting.map(([one, closed], id) => named(`${id}`, one, closed ? { closedAt: 1 } : {})),
        )
        const given = findNamedTabs(book, open).names.filter(({ tab: { tabId } }) => tabId !== noTab)
        expect(new Set(given.map(({ tab: { tabId } }) => tabId)).size).toBe(given.length)
        for (const { id, tab: now } of given) {
          const before = book.names.find(name => name.id === id)?.tab
          expect(before).toMatchObject({ url: now.url })
          expect(before?.closedAt).toBeUndefined()
        }
      },
    ),
  )
})

test('tabs that were restored as they were are all found, unless windows cannot be told apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ url: word, title: word }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 100 }),
      (pages, offset) => {
        const places = pages.map((page, index) => ({ ...page, windowId: 1, index }))
        const book = bookOf(...places.map((one, id) => named(`${id}`, one, { tabId: id })))
        const open = places.map((one, id) => ({ ...one, windowId: 9, id: id + offset }))
        const now = findNamedTabs(forgetTabIds(book), open)
        expect(now.names.map(name => name.tab.tabId)).toEqual(open.map(({ id }) => id))
      },
    ),
  )
})

test('a thousand names of few addresses are found within half a second', () => {
  const places = Array.from({ length: 1000 }, (_, index) => at(1, index, `${index % 7}`, `${index % 3}`))
  const book = bookOf(...places.map((one, id) => named(`${id}`, one)))
  const open = places.map((one, id) => tab(id + 5, { ...one, windowId: 2 }))
  const start = performance.now()
  const now = findNamedTabs(book, open)
  expect(performance.now() - start).toBeLessThan(500)
  expect(now.names.map(name => name.tab.tabId)).toEqual(open.map(({ id }) => id))
})

describe('in the same browser', () => {
  const book = bookOf(named('mail', at(1, 0, 'mail'), { tabId: 7 }), named('news', at(1, 1, 'news')))

  test('tabs are seen to have moved or been closed', () => {
    const [moved] = seeTabs(book, [tab(7, at(2, 3, 'mail', 'New'))], 50).names
    expect(moved?.tab).toEqual({ tabId: 7, ...at(2, 3, 'mail', 'New') })
    const [closed] = seeTabs(book, [], 50).names
    expect(closed?.tab).toEqual({ tabId: noTab, ...at(1, 0, 'mail'), closedAt: 50 })
    expect(seeTabs(book, [tab(7, at(1, 0, 'mail'))], 50)).toBe(book)
  })

  test('a page that does not say yet where it is leaves the address as it was', () => {
    expect(seeTabs(book, [tab(7, { ...at(1, 0, ''), url: '', title: '' })], 50)).toBe(book)
  })

  test('another id is the same tab', () => {
    expect(replaceTabId(book, 7, 9).names.map(name => name.tab.tabId)).toEqual([9, noTab])
    expect(replaceTabId(book, noTab, 9)).toBe(book)
  })

  test('an imported id counts only where the tab shows the same', () => {
    expect(checkTabIds(book, [tab(7, at(4, 4, 'mail'))]).names[0]?.tab.tabId).toBe(7)
    expect(checkTabIds(book, [tab(7, at(4, 4, 'shop'))]).names[0]?.tab.tabId).toBe(noTab)
  })
})
