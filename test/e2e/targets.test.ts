import type { Page as Tab } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classicScript } from '../../scripts/classic-script.mjs'
import { pageUrl } from '../../scripts/start-options.mjs'
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
  server = await startPageServer(3)
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

const form = (inside: string, more = '') => `<form ${more}>${inside}</form>`
/** What is on the page, with the element to find, and what clicking it would do. */
const risks: readonly [string, string, string | undefined][] = [
  ['a link', '<a@ href="/next">Next</a>', undefined],
  ['a button of no form', '<button@>Open</button>', undefined],
  [
    'a button that only looks like one that sends',
    form('<button@ type="button">Show</button>', 'method=post'),
    undefined,
  ],
  ['a search', form('<input name="q"><button@>Search</button>'), 'submits'],
  ['a field whose enter key sends', form('<input@ aria-label="Words">'), 'submits'],
  ['a field among others without a button', form('<input@ aria-label="Words"><input>'), undefined],
  ['a form that is posted', form('<button@>Send</button>', 'method=POST'), 'posts'],
  ['a button that posts by itself', form('<button@ formmethod="post">Send</button>'), 'posts'],
  [
    'a button of a form elsewhere',
    '<form id="f" method="post"></form><button@ form="f">Send</button>',
    'posts',
  ],
  ['a form that closes its dialog', form('<button@>Close</button>', 'method=dialog'), undefined],
  [
    'a form with a card',
    form('<input autocomplete="section-a cc-number"><button@>Go</button>', 'method=post'),
    'pays',
  ],
  ['a button of buying', '<button@>Buy now</button>', 'pays'],
  ['the same in Spanish', '<button@>Finalizar compra</button>', 'pays'],
  ['the same in German', form('<button@>Jetzt zahlungspflichtig bestellen</button>'), 'pays'],
  ['the same in French', '<a@ href="#" role="button">Passer la commande</a>', 'pays'],
  ['no buying in a word that only begins so', '<button@>Paying attention</button>', undefined],
  ['a link that downloads', '<a@ href="/x" download>Leaflet</a>', 'downloads'],
  ['a file', '<a@ href="/files/setup.exe?x=1">Setup</a>', 'downloads'],
  ['a page that only names one', '<a@ href="/setup?file=a.exe">Setup</a>', undefined],
]

test('what clicking it would do beyond the page is told as the page is now', async () => {
  for (const [name, html, risk] of risks) {
    await show(html.replace('@', ' tabindex="0" data-is="it"'))
    const found = await targets('findTarget', await recorded('[data-is="it"]'))
    expect(found.kind === 'found' ? found.risk : found.why, name).toBe(risk)
  }
})

test('nothing that was typed is in a target', async () => {
  await show(`<label>Password <input type="password" data-is="a" value="hunter2"></label>
    <textarea data-is="b">hunter2</textarea><div contenteditable data-is="c">hunter2 <a href="#" data-is="d">hunter2</a></div>
    <p>Notes <input data-is="e" value="hunter2"> <button data-is="f">Save</button> <button>Save</button></p>
    <div role="textbox" contenteditable="" tabindex="0" data-is="g">hunter2</div>`)
  await tab.locator('textarea').fill('hunter2')
  for (const is of 'abcefg')
    expect(JSON.stringify(await recorded(`[data-is="${is}"]`)), is).not.toContain('hunter2')
})

test('in shadow roots', async () => {
  const build = (before: string) =>
    tab.evaluate(before => {
      document.body.innerHTML = `${before}<my-app></my-app>`
      const app = document.querySelector('my-app')?.attachShadow({ mode: 'open' })
      if (app) app.innerHTML = '<my-list></my-list>'
      const list = app?.querySelector('my-list')?.attachShadow({ mode: 'open' })
      if (list) list.innerHTML = '<p><button id="go" data-is="it">Go</button><button>Go</button></p>'
    }, before)
  await build('')
  const target = await recorded('#go')
  expect(target.selectors).toContainEqual({
    by: 'css',
    css: '#go',
    shadow: ['html:only-of-type > body:only-of-type > my-app:only-of-type', 'my-list:only-of-type'],
  })
  await build('<p>News</p>')
  expect(await targets('findTarget', target)).toMatchObject({ kind: 'found', by: 'css' })
})

describe('in frames', () => {
  const read = (url: string) => tab.goto(`http://news.test/targets/${url}`)
  const frame = (url: string) => {
    const found = tab.frames().find(frame => frame.url().includes(url))
    if (found === undefined) throw new Error(`No frame shows ${url}`)
    return found
  }

  test('of other sites and in each other, moved among their siblings; gone with them', async () => {
    await read('frames.html')
    const other = await recorded('button', frame('other.html'))
    const deep = await recorded('button', frame('inner.html?deep'))
    const first = await recorded('button', frame('inner.html?first'))
    expect(other).toMatchObject({ frame: [1], frameUrl: 'http://evil.test/targets/other.html' })
    expect(deep).toMatchObject({ frame: [1, 0], frameUrl: 'http://news.test/targets/inner.html' })
    expect(first).toMatchObject({ frame: [0], frameUrl: 'http://news.test/targets/inner.html' })

    const documentIn = async (target: ElementTarget) => {
      const found = await targets('findTarget', target)
      if (found.kind === 'differs') return found.why
      const { name } = await port.ask(tab, 'look', found.ref)
      return name
    }
    expect(await Promise.all([other, deep, first].map(documentIn))).toEqual([
      'Send in the frame',
      'Pay in the frame',
      'Pay in the frame',
    ])
    const refOf = async (target: ElementTarget) => {
      const found = await targets('findTarget', target)
      return found.kind === 'found' ? found.ref.documentId : found.why
    }
    expect(await refOf(deep)).not.toBe(await refOf(first))

    await tab.evaluate(() => {
      document.querySelector('iframe')?.remove()
      document.body.insertAdjacentHTML('afterbegin', '<iframe></iframe><iframe></iframe>')
    })
    await expect.poll(() => documentIn(other)).toBe('Send in the frame')
    await tab.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) if (frame.title === 'Other') frame.remove()
    })
    await expect.poll(() => documentIn(other)).toBe('frame-gone')
    await read('empty.html')
  })
})

test('on the practice page, into which nothing can be put; on the pages of Chrome there are none', async () => {
  const web = tab
  const close = async (url: string, look: () => Promise<void>) => {
    tab = await clavier.newPage(url)
    await look()
    await tab.close()
  }
  await close(pageUrl(clavier.extensionId, 'practice'), async () => {
    const target = await recorded('button >> nth=0')
    await expect.poll(async () => (await targets('findTarget', target)).kind).toBe('found')
  })
  await close('chrome://version/', async () => {
    const box = { x: 0, y: 0, width: 1, height: 1 }
    const asked = {
      selectors: [],
      frame: [],
      frameUrl: '',
      role: 'link',
      name: 'x',
      text: '',
      box,
      around: '',
    }
    await expect(targets('findTarget', asked)).rejects.toThrow(/page-unreachable/)
  })
  tab = web
})

describe('pages that mean ill', () => {
  test('forms whose fields take the names of the platform', async () => {
    await show(`<form id="f"><input name="parentElement"><input name="localName"><input name="attributes"><input name="method">
      <input name="getAttribute"><input name="children"><input name="shadowRoot"><button data-is="it">Send</button></form>`)
    const target = await recorded('[data-is="it"]')
    expect(await targets('findTarget', target)).toMatchObject({ kind: 'found', by: 'role', risk: 'submits' })
  })

  test('names without end', async () => {
    await show(
      `<button data-is="it">${'long '.repeat(100_000)}</button><div aria-label="${'x'.repeat(100_000)}"></div>`,
    )
    expect(await sought(await recorded('[data-is="it"]'))).toBe('role: it')
  })

  test('a selector out of a file that is none, or that takes its time', async () => {
    await show('<button data-is="it">Save</button>')
    const target = await recorded('[data-is="it"]')
    for (const css of ['][', 'html { }', ':has(:has(*))', '* '.repeat(400).trim(), 'svg|a'])
      expect(await sought({ ...target, selectors: [{ by: 'css', css, shadow: [css] }] }), css).toBe(
        'role: it',
      )
  })

  test('50,000 alike: told within a second, and none is taken for another', async () => {
    await tab.evaluate(() => {
      document.body.innerHTML = `<div>${'<a href="#">Delete</a> '.repeat(50_000)}</div>`
      const link = document.querySelectorAll('a')[30_000]
      link?.setAttribute('data-is', 'it')
      link?.focus({ preventScroll: true })
    })
    const ref = await port.ask(tab, 'focusedElement')
    if (ref === undefined) throw new Error('Nothing has the focus')
    const began = performance.now()
    const target = await targets('targetOf', ref)
    const recordedIn = performance.now() - began
    expect(await targets('findTarget', target)).toMatchObject({ kind: 'differs', why: 'several' })
    const foundIn = performance.now() - began - recordedIn
    // Looking ends after 600 ms of its own; the rest is a busy machine's.
    expect({ recorded: recordedIn < 2_000, found: foundIn < 2_000 }).toEqual({ recorded: true, found: true })
    await tab.evaluate(() => document.querySelector('[data-is]')?.setAttribute('data-testid', 'it'))
    expect(await targets('findTarget', await targets('targetOf', ref))).toMatchObject({ by: 'test-id' })
  })
})
