import type { Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { classicScript } from '../../scripts/classic-script.mjs'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { clickablePages, clickableViewport, labelledIn } from './clickable.ts'
import { type Judgement, judge, precision, recall, scores, table } from './clickable-judge.ts'
import { type Clavier, launchClavier } from './harness.ts'
import type { boxesOfHints } from './hint-boxes.ts'
import { openPagePort, type PagePort } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(3)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
  const measure = await classicScript('test/e2e/hint-boxes.ts', { name: 'measure' })
  await port.asker.evaluate(`${measure}; globalThis.measure = measure; undefined`)
  tab = await clavier.newPage('about:blank')
  await tab.setViewportSize(clickableViewport)
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

async function judged(name: string): Promise<Judgement> {
  await tab.goto(`http://news.test/clickable/${name}.html`)
  const id = await port.idOf(tab.url())
  const boxes = await port.asker.evaluate(tabId => {
    // Put there by the script above.
    const { measure } = globalThis as unknown as { measure: { boxesOfHints: typeof boxesOfHints } }
    return measure.boxesOfHints(tabId)
  }, id)
  return judge(await labelledIn(tab), boxes)
}

/** The names of what has a number, the first `most` of them. */
async function numbered(most: number): Promise<string[]> {
  const id = await port.idOf(tab.url())
  const shown = await port.attempt(id, 'showHints', 'ten')
  expect(shown).toHaveProperty('value')
  const names: string[] = []
  for (let hint = 1; hint <= most; hint += 1) {
    const described = await port.attempt(id, 'describe', hint)
    if ('value' in described) names.push(described.value.name)
  }
  return names.sort()
}

test('finds what is painted elsewhere than what it is in, and what shows something else since', async () => {
  await tab.goto('http://news.test/strays.html')
  await tab.evaluate(() => scrollTo(0, 20_005))
  const rows = [1010, 1020, 1030, 1040].map(row => `Row ${row}`)
  // As the panel does with the page in front: it has looked at every element before it is asked.
  await port.ask(tab, 'warm')
  expect(await numbered(20)).toEqual(['Chat', 'Hung up', ...rows, 'Seen'])

  await tab.evaluate(() => {
    document.documentElement.className = 'open'
    ;(globalThis as unknown as { recycle(): void }).recycle() // see strays.html
  })
  await expect
    .poll(() => numbered(20))
    .toEqual(['Chat', 'From the menu', 'Hung up', ...rows.map(row => row.replace('Row', 'Line')), 'Seen'])

  // The same document comes back, with the same numbers or new ones, but all of them.
  await tab.goto('http://news.test/article.html')
  await tab.goBack()
  await expect.poll(() => numbered(40)).toEqual(expect.arrayContaining(['Chat', 'Hung up', 'Seen']))
})

/** In reading order, a line each: the name that each is to have, and its markup. */
const named: readonly (readonly [string, string])[] = [
  ['Save as', '<button><span>Save</span> <b>as</b></button>'],
  ['Title Author', '<a href="#"><div>Title</div><div>Author</div></a>'],
  ['Close', '<button><svg width="20" height="20"><title>Close</title><path d="M0 0h20v20z"/></svg></button>'],
  ['Search', '<button><i aria-label="Search">⌕</i></button>'],
  ['Print', '<button><img title="Print" width="20" height="20"></button>'],
  ['Harbour', '<a href="#"><img alt="Harbour" width="20" height="20"></a>'],
  ['Send', '<input type="submit" value="Send">'],
  ['Country', '<label>Country <select><option>Chile<option>Peru</select></label>'],
  [
    'Delete draft',
    '<button aria-labelledby="verb noun">×</button><i id="verb" hidden>Delete</i><i id="noun">draft</i>',
  ],
  ['Reply', '<button>Reply<span style="display: none">hidden</span></button>'],
  ['Share', '<button><span aria-hidden="true">➦</span>Share</button>'],
  ['Your name', '<input placeholder="Your name" value="secret">'],
  ['Slotted inside', '<button><span class="host">Slotted</span></button>'],
  ['Contents', '<button><span style="display: contents">Contents</span></button>'],
  ['Of a type that objects have', '<input type="constructor" aria-label="Of a type that objects have">'],
]

test('names what can be clicked as a person would', async () => {
  await tab.goto('http://news.test/article.html?names')
  await tab.evaluate(
    rows => {
      document.body.innerHTML = rows.map(row => `<div style="height: 40px">${row}</div>`).join('')
      const root = document.querySelector('.host')?.attachShadow({ mode: 'open' })
      if (root) root.innerHTML = '<slot></slot> inside'
    },
    named.map(([, markup]) => markup),
  )
  const id = await port.idOf(tab.url())
  expect(await port.attempt(id, 'showHints', 'ten')).toMatchObject({ value: { count: named.length } })
  for (const [at, [name]] of named.entries())
    expect(await port.attempt(id, 'describe', at + 1)).toMatchObject({ value: { name } })
})

test('numbers an area once, though two pictures have its map', async () => {
  await tab.goto('http://news.test/article.html?map')
  await tab.evaluate(() => {
    const picture = '<img usemap="#plan" width="100" height="100">'
    const area = '<area shape="rect" coords="0,0,90,90" href="#hall" alt="Hall">'
    document.body.innerHTML = `${picture}${picture}<map name="plan">${area}</map>`
  })
  const id = await port.idOf(tab.url())
  expect(await port.attempt(id, 'showHints', 'ten')).toMatchObject({ value: { count: 1 } })
})

test('numbers what can be clicked, and hardly anything else', async () => {
  const judgements: Judgement[] = []
  for (const name of clickablePages) {
    const judgement = await judged(name)
    judgements.push(judgement)
    for (const { kind, name: of } of judgement.missed) console.log(`${name}: missed ${kind}: ${of}`)
    for (const { kind, name: of } of judgement.wrong) console.log(`${name}: wrong ${kind}: ${of}`)
  }
  const lines = scores(judgements)
  const last = lines.at(-1)
  if (last === undefined) throw new Error('Nothing was judged.')
  console.log(table(lines))
  expect(recall(last)).toBeGreaterThanOrEqual(0.98)
  expect(precision(last)).toBeGreaterThanOrEqual(0.95)
})
