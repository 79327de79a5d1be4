import { expect, test } from 'vitest'
import { searchHistoryKey } from '../../../src/answers/search-history.ts'
import { createMemoryStore } from '../memory-store.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { blank, createWorld, inner, mail, organ, shop } from './world.ts'

test('words are found, counted, and gone through round the ends', async () => {
  const world = await createWorld()
  expect(await world.type('find THE')).toMatchObject({
    key: 'match-found',
    words: '1 of 2: The organ was built in 1886.',
  })
  expect((await world.type('next match')).words).toBe('2 of 2: The gate closes at dusk.')
  expect((await world.type('next match')).words).toContain('From the beginning again, 1 of 2')
  expect((await world.type('previous match')).words).toContain('From the end, 2 of 2')
  expect(world.browser.finding.found(1)).toMatchObject({ words: 'THE', index: 1 })
  await world.type('undo')
  expect(world.browser.finding.found(1)).toMatchObject({ index: 0 })
})

test('where the phrase is nowhere, a passage with all the words is; else what is missing is told', async () => {
  const world = await createWorld()
  expect(await world.type('find 1886 organ')).toMatchObject({ key: 'passage-found' })
  expect(await world.type('find organ gate')).toMatchObject({ code: 'find-apart' })
  expect(await world.type('find organ trumpet flute')).toMatchObject({
    code: 'find-missing',
    detail: { words: 'trumpet flute' },
  })
  expect(await world.type('find trumpet')).toMatchObject({
    code: 'find-missing',
    detail: { words: 'trumpet' },
  })
  world.browser.put(blank)
  expect(await world.type('find organ')).toMatchObject({ code: 'no-text' })
  world.browser.put(inner)
  expect(await world.type('find organ')).toMatchObject({ code: 'page-unreachable' })
  expect(await world.type('find …')).toMatchObject({ status: 'refused' })
})

test('a page that is built anew under the search is searched again, and goes on in its place', async () => {
  const world = await createWorld()
  await world.type('find the')
  world.browser.finding.rebuild()
  expect((await world.type('next match')).words).toBe('2 of 2: The gate closes at dusk.')
  world.browser.visit(1, shop)
  world.browser.finding.rebuild()
  expect(await world.type('next match')).toMatchObject({ code: 'find-missing' })
  expect(world.bugs).toEqual([])
})

test('undo goes back to the tab before, also where what was marked there is gone', async () => {
  const world = await createWorld()
  const letter = world.browser.put(mail)
  await world.type('find letter')
  const front = world.browser.put(organ)
  await world.type('find everywhere one new')
  await world.type('1')
  expect(world.browser.active()?.id).toBe(letter)
  world.browser.visit(letter, shop)
  expect(await world.type('undo')).toMatchObject({ key: 'find-undone' })
  expect(world.browser.active()?.id).toBe(front)
})

test('escape takes the marks away; next match then finds the words again', async () => {
  const world = await createWorld()
  await world.type('find the')
  await world.type('escape')
  expect(world.browser.finding.found(1)).toBeUndefined()
  await world.type('clear find')
  expect(await world.type('next match')).toMatchObject({ key: 'match-found' })
  expect(await world.type('clear find')).toMatchObject({ key: 'find-cleared' })
  expect(await world.type('clear find')).toMatchObject({ key: 'find-not-marked' })
})

test('what was sought is kept, offered, chosen, forgotten and brought back', async () => {
  const keep = createMemoryStore()
  const world = await createWorld({ keep })
  expect(await world.type('find again')).toMatchObject({ code: 'no-search' })
  await world.type('find gate')
  await world.type('find organ')
  const opened = await createWorld({ keep, session: world.session, browser: world.browser })
  expect((await opened.type('find history')).words).toBe('2 searches: 1 organ · 2 gate')
  expect(await opened.type('2')).toMatchObject({ words: '1 of 1: The gate closes at dusk.' })
  await opened.type('clear find history')
  expect(await opened.type('find history')).toMatchObject({ code: 'no-search' })
  await opened.type('undo')
  expect((await opened.type('find history')).words).toBe('2 searches: 1 gate · 2 organ')
})

test('a history of a later version is left alone, and words are found all the same', async () => {
  const later = { version: 9, all: [] }
  const keep = createMemoryStore({ entries: { [searchHistoryKey]: later } })
  const world = await createWorld({ keep })
  expect(await world.type('find gate')).toMatchObject({ key: 'match-found' })
  expect(await world.type('undo')).toMatchObject({ key: 'find-undone' })
  expect(world.browser.finding.found(1)).toBeUndefined()
  expect(await world.type('clear find history')).toMatchObject({ code: 'storage-broken' })
  expect(keep.dump()[searchHistoryKey]).toEqual(later)
})

test('all tabs are searched, sleeping ones left out and told of; a choice goes to the tab and finds there', async () => {
  const world = await createWorld()
  const letter = world.browser.put(mail)
  const asleep = world.browser.put(organ)
  world.browser.put(inner)
  world.browser.finding.sleep(asleep)
  const told = await world.type('find everywhere one new')
  expect(told.words).toBe('1 passage: 1 Mail (1 sleeping tab was left out.)')
  expect(world.state().choices?.rows).toEqual([{ label: 'Mail', detail: 'One new letter.' }])
  expect(await world.type('1')).toMatchObject({ words: '1 of 1: One new letter.' })
  expect(world.browser.active()?.id).toBe(letter)
  await world.type('undo')
  expect(world.browser.active()?.url).toBe(inner)
  expect(await world.type('find everywhere trumpet')).toMatchObject({ code: 'find-asleep' })
})

test('that a tab may have more passages than are listed is told, and only then', async () => {
  const many = 'http://news.test/many'
  const text = Array.from({ length: 6 }, (_, at) => `Bell ${at} rings.`).join('\n\n')
  const browser = createFakeBrowser({
    [many]: { title: 'Bells', text },
    [mail]: { title: 'Mail', text: 'The bell is sold.' },
  })
  browser.put(mail)
  const few = await createWorld({ browser })
  expect((await few.type('find everywhere bell')).words).toBe('1 passage: 1 Mail')
  browser.put(many)
  const told = (await few.type('find everywhere bell')).words
  expect(told).toContain('6 passages: ')
  expect(told).toContain('(At most 5 of each tab; “find …” in a tab goes through all.)')
  expect(few.state().choices?.total).toBe(6)
})

test.each(['page-silent', 'page-loading'] as const)(
  'a tab that is given up on is told of: %s',
  async code => {
    const world = await createWorld()
    world.browser.finding.refuse(world.browser.put(mail), code)
    expect((await world.type('find everywhere organ')).words).toContain('(1 tab did not answer in time.)')
    expect(await world.type('find everywhere trumpet')).toMatchObject({ code: 'find-late' })
  },
)

test('a tab that does not answer holds nothing up, and escape ends the search', async () => {
  const world = await createWorld()
  world.browser.finding.hang(world.browser.put(mail))
  world.app.submit('find everywhere organ')
  await world.clock.advance(10_000)
  expect(world.outcome().words).toContain('(1 tab did not answer in time.)')
  world.app.submit('find everywhere organ')
  await world.settle()
  await world.type('escape')
  await world.clock.advance(1_000)
  expect([world.outcome().key, world.bugs]).toEqual(['escaped', []])
})
