import type { Page as Tab } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classicScript } from '../../scripts/classic-script.mjs'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { ElementTarget, PageTargets } from '../../src/ports/page-targets.ts'
import { type PageServer, startPageServer } from '../servers/page-server.ts'
import { type Clavier, launchClavier } from './harness.ts'
import { openPagePort, type PagePort } from './page-port.ts'

let server: PageServer
let clavier: Clavier
let port: PagePort
let tab: Tab

beforeAll(async () => {
  server = await startPageServer(2)
  clavier = await launchClavier({ pagePorts: server.ports })
  port = await openPagePort(clavier)
  const script = await classicScript('extension/chrome/page-targets.ts', { name: 'found' })
  await port.asker.evaluate(`${script}; globalThis.targets = found.createPageTargets(); undefined`)
  tab = await clavier.newPage('http://news.test/targets/empty.html')
})

afterAll(async () => {
  await clavier?.close()
  await server?.close()
})

async function targets<Name extends keyof PageTargets>(
  name: Name,
  asked: Parameters<PageTargets[Name]>[1],
): Promise<Awaited<ReturnType<PageTargets[Name]>>> {
  const answer = await port.asker.evaluate(
    ([id, name, asked]) => {
      const { targets } = globalThis as unknown as { targets: Record<string, (...all: unknown[]) => unknown> } // put there above
      return targets[name]?.(id, asked)
    },
    [await port.idOf(tab.url()), name, asked] as const,
  )
  return answer as Awaited<ReturnType<PageTargets[Name]>> // what the port of that name gave
}

/** The target that the element would be recorded as; it has to take the focus. */
async function recorded(selector: string, within: Pick<Tab, 'locator'> = tab): Promise<ElementTarget> {
  await within.locator(selector).focus()
  const ref = await port.ask(tab, 'focusedElement')
  if (ref === undefined) throw new Error(`Nothing has the focus: ${selector}`)
  return targets('targetOf', ref)
}

const show = (html: string) =>
  tab.evaluate(html => {
    document.body.innerHTML = html
  }, html)

/** What was found in a word: the way and the `data-is` of the element, or what differs. */
async function sought(target: ElementTarget): Promise<string> {
  const found = await targets('findTarget', target)
  const ref = found.kind === 'found' ? found.ref : found.nearest?.ref
  const words = found.kind === 'found' ? `${found.by}:` : found.why
  if (ref === undefined) return words
  const mark = await isOf(ref)
  return found.kind === 'found' ? `${words} ${mark}` : `${words}, nearest ${mark}`
}

async function isOf(ref: ElementRef): Promise<string> {
  const { disabled } = await port.ask(tab, 'look', ref)
  if (disabled) return 'disabled'
  await port.ask(tab, 'act', ref, 'focus')
  return tab.evaluate(() => {
    const marked = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    return marked?.getAttribute('data-is') ?? marked?.outerHTML.slice(0, 80) ?? ''
  })
}

const rows = (...names: readonly string[]) =>
  `<table>${names
    .map(name => `<tr><td>${name}</td><td><button data-is="${name}">Delete</button></td></tr>`)
    .join('')}</table>`
const icon = (line: string, is: string) =>
  `<button data-is="${is}"><svg width="16" height="16"><path d="${line}"/></svg></button>`
const [pencil, bin] = ['M3 17.25V21h3.75L17.81 9.94l-3.75', 'M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9']

/** What was on the page, of that the element `[data-is=it]` or the one named; what is there now; what comes of it. */
const cases: readonly [string, string, string, string, string?][] = [
  ['as it was', '<button data-is="it">Save</button>', '<button data-is="it">Save</button>', 'role: it'],
  [
    'moved elsewhere',
    '<main><p>One<button data-is="it">Save</button></main><footer></footer>',
    '<main></main><footer><i>x</i><div><button data-is="it">Save</button></div></footer>',
    'role: it',
  ],
  [
    'by its test id first',
    '<button data-testid="save" data-is="it">Save</button>',
    '<button data-is="other">Save</button><button data-testid="save" data-is="it">Save</button>',
    'test-id: it',
  ],
  [
    'with another test id, its name the only one',
    '<button data-testid="save" data-is="it">Save</button>',
    '<button data-testid="save-2" data-is="it">Save</button><button data-testid="x">Close</button>',
    'role: it',
  ],
  [
    'renamed under its test id',
    '<button data-testid="save" data-is="it">Save</button>',
    '<button data-testid="save" data-is="it">Keep</button>',
    'renamed, nearest it',
  ],
  [
    'renamed under its id',
    '<button id="save" data-is="it">Save</button>',
    '<button id="save" data-is="it">Keep</button>',
    'renamed, nearest it',
  ],
  ['gone', '<button data-is="it">Save</button>', '<p>Saved</p>', 'gone'],
  [
    'gone, and another has moved to its place',
    '<p><button data-is="it">Save</button><button>Delete all</button></p>',
    '<p><button data-is="other">Delete all</button></p>',
    'gone, nearest other',
  ],
  [
    'a counter in brackets is another',
    '<a href="#" data-is="it">Inbox (3)</a>',
    '<a href="#" data-is="it">Inbox (12)</a>',
    'role: it',
  ],
  [
    'a counter in brackets has come',
    '<a href="/x?q" data-is="it">Inbox</a>',
    '<a href="/y?q" data-is="it">Inbox (1)</a>',
    'role: it',
  ],
  [
    'brackets that told copies apart are no counter',
    '<p><button data-is="it">Copy (1)</button><button>Copy (2)</button></p>',
    '<p><button data-is="other">Copy (2)</button></p>',
    'renamed, nearest other',
  ],
  [
    'another number is another thing',
    '<p><a href="/2?" data-is="it">Page 2</a></p>',
    '<p><a href="/3?" data-is="other">Page 3</a></p>',
    'renamed, nearest other',
  ],
  ['in its row', rows('Milk', 'Bread', 'Eggs'), rows('Eggs', 'Milk', 'Bread'), 'role: Bread', 'Bread'],
  ['its row gone', rows('Milk', 'Bread', 'Eggs'), rows('Milk', 'Eggs'), 'gone, nearest Eggs', 'Bread'],
  ['its row gone, one other left', rows('Milk', 'Bread'), rows('Milk'), 'gone, nearest Milk', 'Bread'],
  ['the only row, and now another', rows('Bread'), rows('Milk'), 'gone, nearest Milk', 'Bread'],
  ['only its row left', rows('Milk', 'Bread'), rows('Bread'), 'role: Bread', 'Bread'],
  [
    'under its heading',
    '<section><h2>A</h2><a href="?" data-is="a">More</a></section><section><h2>B</h2><a href="?" data-is="it">More</a></section>',
    '<section><h2>B</h2><p>News</p><a href="?" data-is="it">More</a></section><section><h2>A</h2><a href="?" data-is="a">More</a></section>',
    'role: it',
  ],
  [
    'a second of its name has come',
    '<div><button data-is="it">Open</button></div>',
    '<div><button data-is="other">Open</button></div><div><button data-is="it">Open</button></div>',
    'several',
  ],
  [
    'told apart by nothing but its place',
    '<p><button data-is="a">Go</button><button data-is="it">Go</button><b>x</b></p>',
    '<p><button data-is="a">Go</button><button data-is="it">Go</button><b>x</b></p>',
    'css: it',
  ],
  [
    'told apart by nothing but a place that is another now',
    '<p><button data-is="a">Go</button><button data-is="it">Go</button><b>x</b></p>',
    '<p><button>Go</button><button data-is="a">Go</button><button data-is="it">Go</button></p>',
    'several',
  ],
  [
    'switched off',
    '<button data-is="it">Save</button>',
    '<button data-is="it" disabled>Save</button>',
    'off, nearest disabled',
  ],
  ['hidden', '<button data-is="it">Save</button>', '<button data-is="it" hidden>Save</button>', 'off'],
  [
    'a hidden double does not count',
    '<button data-is="it">Save</button>',
    '<button hidden>Save</button><button data-is="it">Save</button>',
    'role: it',
  ],
  [
    'with another role',
    '<button data-testid="in" data-is="it">Sign in</button>',
    '<a href="#" data-testid="in" data-is="it">Sign in</a>',
    'gone, nearest it',
  ],
  [
    'an icon that is still that icon',
    `<p>Tools ${icon(pencil, 'it')}${icon(bin, 'bin')}</p>`,
    `<p>Tools ${icon(bin, 'bin')}${icon(pencil, 'it')}</p>`,
    'css: it',
  ],
  [
    'another icon in its place',
    `<p>Tools ${icon(pencil, 'it')}${icon(bin, 'bin')}</p>`,
    `<p>Tools ${icon(bin, 'bin')}</p>`,
    'gone',
  ],
  [
    'a field by its label',
    '<label>Name <input data-is="it" value="secret"></label>',
    '<form><label for="n">Name</label><input id="n" data-is="it"></form>',
    'role: it',
  ],
  [
    'a box without a name in its row',
    '<ul><li>Milk<input type="checkbox" data-is="a"></li><li>Bread<input type="checkbox" data-is="it"></li></ul>',
    '<ul><li>Bread<input type="checkbox" data-is="it"></li><li>Milk<input type="checkbox" data-is="a"></li></ul>',
    'role: it',
  ],
]

describe('an element is found again, or nothing is', () => {
  test.each(cases)('%s', async (_, before, after, expected, is = 'it') => {
    await show(before)
    const target = await recorded(`[data-is="${is}"]`)
    await show(after)
    expect(await sought(target), JSON.stringify(target)).toBe(expected)
  })
})
