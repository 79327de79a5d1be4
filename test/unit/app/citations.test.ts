import { expect, test } from 'vitest'
import type { AnswerRow, CitationRow } from '../../../src/state/answers-state.ts'
import { createFakeBrowser } from './fake-browser.ts'
import { createWorld, organ, shop } from './world.ts'

const gate: CitationRow = {
  number: 1,
  text: 'closes at dusk',
  passage: 'The organ was built in 1886.\n\nThe gate closes at dusk.',
  title: 'The organ',
  url: organ,
  tabId: 1,
}
const answerWith = (...citations: readonly CitationRow[]): AnswerRow => ({
  id: 'a',
  question: 'When?',
  tabTitle: 'The organ',
  text: 'At dusk [1].',
  thinking: '',
  state: 'done',
  by: 'parrot',
  usedPercent: 100,
  sources: [],
  passages: [],
  citations,
  promptCut: false,
  error: undefined,
  keptAs: undefined,
  provider: undefined,
  missing: [],
  turnsDropped: 0,
  rewrites: false,
})
async function worldWith(...citations: readonly CitationRow[]) {
  const world = await createWorld()
  world.store.setState({ answer: answerWith(...citations) })
  return world
}
const front = async ({ browser }: Awaited<ReturnType<typeof createWorld>>) => (await browser.tabs.active()).id

test('“show 1” goes to its tab, marks the quote there, and undo puts both back', async () => {
  const world = await worldWith(gate)
  const other = world.browser.put(shop)
  await world.browser.tabs.activate(other)
  expect(await world.type('show passage 1')).toMatchObject({ key: 'citation-shown', status: 'done' })
  expect(await front(world)).toBe(1)
  expect(world.browser.finding.found(1)).toMatchObject({ words: 'closes at dusk' })
  await world.type('undo')
  expect(await front(world)).toBe(other)
  expect(world.browser.finding.found(1)).toBeUndefined()
})

test('it can be played, in any language said, and is no search of the user’s', async () => {
  const world = await worldWith(gate)
  world.app.change({ numberLanguage: 'two' })
  await world.play(60, 56, 59, 58, 60)
  // 2^0, at once.
  expect(await world.play(61)).toMatchObject({ key: 'citation-shown' })
  await world.type('clear find')
  await world.type('find organ')
  await world.type('show 1')
  await world.type('undo')
  expect(world.browser.finding.found(1)).toMatchObject({ words: 'organ' })
  await world.type('show 1')
  expect((await world.type('find again')).words).toContain('organ')
  for (const [language, words] of [
    ['es', 'muestra 1'],
    ['de', 'zeig stelle 1'],
    ['fr', 'montre 1'],
  ] as const) {
    world.app.change({ language })
    await world.settle()
    expect(await world.type(words)).toMatchObject({ key: 'citation-shown' })
  }
})

test('a short quote that stands in several places is shown where it was read', async () => {
  const world = await worldWith({ ...gate, text: 'The', passage: 'The gate closes at dusk.' })
  await world.type('show 1')
  expect(world.browser.finding.found(1)).toMatchObject({ words: 'The gate closes at dusk.' })
})

test('a page that has changed shows the nearest that is left, or says that it is gone', async () => {
  const near = await worldWith({
    ...gate,
    text: 'This line was taken out since.\n\nThe gate closes at dusk.',
  })
  expect(await near.type('show 1')).toMatchObject({ key: 'citation-near' })
  expect(near.browser.finding.found(1)).toMatchObject({ words: 'The gate closes at dusk.' })
  const gone = await worldWith({ ...gate, text: 'Nothing of this is there any more.' })
  await gone.type('find organ')
  const tabs = gone.browser.put(shop)
  await gone.browser.tabs.activate(tabs)
  expect(await gone.type('show 1')).toMatchObject({ status: 'refused', code: 'citation-gone' })
  // What is refused has changed nothing: tab and marks are as they were.
  expect(await front(gone)).toBe(tabs)
  expect(gone.browser.finding.found(1)).toMatchObject({ words: 'organ' })
})

test('one of a film goes to its second, once the page that was opened for it has its film', async () => {
  const browser = createFakeBrowser({
    [organ]: { title: 'The organ', text: `${gate.passage}`, sound: 200 },
    [shop]: { title: 'Shop' },
  })
  browser.put(shop)
  // A film comes after its page.
  let looked = 0
  const { media } = browser.page
  const page = {
    ...browser.page,
    media: async (tabId: number) => {
      looked += 1
      const all = await media(tabId)
      return looked < 4 ? { ...all, items: [] } : all
    },
  }
  const world = await createWorld({ browser: { ...browser, page } })
  world.store.setState({ answer: answerWith({ ...gate, tabId: undefined, mediaTime: 62 }) })
  await world.type('show 1')
  await world.clock.advance(2000)
  expect(world.state().outcome).toMatchObject({ status: 'done', text: { key: 'citation-shown' } })
  const { id, url } = await browser.tabs.active()
  expect(url).toBe(organ)
  expect(looked).toBeGreaterThanOrEqual(4)
  expect((await media(id)).items[0]?.place).toBe(62)
})

test('a passage of a visit opens its address; a tab that shows it already is gone to', async () => {
  const world = await worldWith({ ...gate, tabId: undefined, url: shop, title: 'Shop', text: 'Cart for all' })
  expect(await world.type('show 1')).toMatchObject({ key: 'citation-opened' })
  const opened = await world.browser.tabs.active()
  expect(opened.url).toBe(shop)
  await world.browser.tabs.activate(1)
  await world.type('show 1')
  expect(await front(world)).toBe(opened.id)
  expect(await world.browser.tabs.list()).toHaveLength(2)
})

test.each([
  ['show 7', [gate], 'no-such-citation'],
  ['show 1', [], 'nothing-cited'],
  ['show 1', [{ ...gate, tabId: undefined, url: '' }], 'citation-nowhere'],
  ['show 1', [{ ...gate, tabId: undefined, url: 'javascript:alert(1)' }], 'citation-nowhere'],
  ['show 1', [{ ...gate, tabId: 99, url: 'data:text/html,x' }], 'tab-gone'],
] as const)('%s of %j is refused with the way out', async (phrase, citations, code) => {
  const world = await worldWith(...citations)
  expect(await world.type(phrase)).toMatchObject({ status: 'refused', code })
  expect(await front(world)).toBe(1)
  expect(world.bugs).toEqual([])
})
