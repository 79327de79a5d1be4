import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { closeServer, openServer } from './local-server.ts'

/** What has become of the shop since a journey through it was recorded. */
export const variants = ['same', 'slower', 'moved', 'renamed', 'gone', 'other-page'] as const
export type Variant = (typeof variants)[number]

export interface Visit {
  readonly variant: Variant
  /** Of the delays of its pages. */
  readonly seed: number
  /** The longest of them, in milliseconds. */
  readonly slowest: number
}

/**
 * Three sites with a little shop, behind one port: news at news.test, the shop at shop.test, letters at
 * evil.test. Each page tells the server of every click in it, so that a wrong one can be proven absent.
 */
export interface JourneySite {
  /** For `launchClavier`. */
  readonly ports: readonly number[]
  /** What was clicked since the visit began, in order: the `data-is` of the element, or its words. */
  readonly clicks: readonly string[]
  /** What the shop and the letters hold now, in words. */
  state(): string
  /** Begins anew: nothing in the basket, nothing clicked. */
  begin(visit: Visit): void
  /** Changes the shop in mid-visit: somebody has put it right. */
  become(variant: Variant): void
  close(): Promise<void>
}

/** How much longer the slow page takes, in milliseconds. */
const slowBy = 3_000

export async function startJourneySite(): Promise<JourneySite> {
  let visit: Visit = { variant: 'same', seed: 1, slowest: 0 }
  let clicks: string[] = []
  let kept: string[] = []
  let asked = 0
  const timers = new Set<NodeJS.Timeout>()

  const later = (ms: number, answer: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      answer()
    }, ms)
    timers.add(timer)
  }

  /** The same in every visit of that seed, whatever is asked for in between. */
  function delayOf(path: string): number {
    asked += 1
    const mixed = Math.imul(visit.seed ^ Math.imul(asked, 0x9e3779b1), 0x85ebca6b)
    const share = ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32
    return share * visit.slowest + (visit.variant === 'slower' && path === '/tools' ? slowBy : 0)
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.test')
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
    const what = searchParams.get('what') ?? ''
    if (pathname === '/clicked') {
      clicks.push(what)
      send(204, 'text/plain', '')
      return
    }
    if (pathname === '/keep') {
      kept.push(what)
      later(delayOf(pathname), () => send(200, 'text/plain', what))
      return
    }
    const host = (request.headers.host ?? '').split(':')[0] ?? ''
    const html = pageAt(`${host}${pathname}`, visit.variant, searchParams)
    if (html === undefined) send(404, 'text/html', '<title>Nothing here</title>')
    else later(delayOf(pathname), () => send(200, 'text/html; charset=utf-8', html))
  }

  const server = createServer(serve)
  const port = await openServer(server)

  return {
    ports: [port, port, port],
    get clicks() {
      return clicks
    },
    state: () => kept.toSorted().join(', '),
    begin(next) {
      visit = next
      clicks = []
      kept = []
      asked = 0
    },
    become(variant) {
      visit = { ...visit, variant }
    },
    async close() {
      for (const timer of timers) clearTimeout(timer)
      await closeServer(server)
    },
  }
}

const script = `
  addEventListener('click', event => {
    const at = event.target.closest('[data-is]') ?? event.target
    navigator.sendBeacon('/clicked?what=' + encodeURIComponent(at.dataset.is ?? at.textContent.trim().slice(0, 40)))
  }, true)
  const keep = async what => {
    document.querySelector('#kept').textContent = await (await fetch('/keep?what=' + encodeURIComponent(what))).text()
  }`

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body { font: 16px sans-serif; margin: 16px } section { min-height: 60vh }</style>
<script>${script}</script>
<body><h1>${title}</h1>${body}<p id="kept"></p></body></html>`

const link = (href: string, words: string, more = '') =>
  `<a href="${href}" data-is="${words}" ${more}>${words}</a> `
const shopNav = link('/tools', 'Tools') + link('/seeds', 'Seeds') + link('/basket', 'Basket')

/** The way on from the shop's door, which is what has changed. */
const doors: Readonly<Record<Variant, string>> = {
  same: `<nav>${shopNav}</nav><p>Everything for the garden.</p>`,
  slower: `<nav>${shopNav}</nav><p>Everything for the garden.</p>`,
  moved: `<p>Everything for the garden.</p><p>Since 1886.</p><footer><div>${link('/basket', 'Basket')}</div>
    <div>${link('/seeds', 'Seeds')}<b>${link('/tools', 'Tools')}</b></div></footer>`,
  renamed: `<nav>${link('/tools', 'Tools and more')}${link('/seeds', 'Seeds')}${link('/basket', 'Basket')}</nav><p>Everything.</p>`,
  gone: `<nav>${link('/seeds', 'Seeds')}${link('/basket', 'Basket')}</nav><p>Everything but ${link('/wrong', 'Stools')}.</p>`,
  'other-page': `<p>We are closed. ${'Our partners are pleased to help you. '.repeat(20)}</p>
    <ul><li>${link('/wrong', 'Tools')}</li><li>${link('/wrong', 'Terms')}</li></ul><form><input aria-label="Code"></form>`,
}

const rows = (names: readonly string[]) =>
  `<table>${names
    .map(
      name =>
        `<tr><td>${name}</td><td><button data-is="Add ${name}" onclick="keep('${name}')">Add</button></td></tr>`,
    )
    .join('')}</table>`
const sections =
  '<section>Made of ash and steel.</section><section>Kept dry.</section><section>Oiled.</section>'

function pageAt(address: string, variant: Variant, given: URLSearchParams): string | undefined {
  switch (address) {
    case 'news.test/':
      return page(
        'Garden news',
        `${link('http://shop.test/', 'Garden shop', 'target="_blank"')}${link('http://evil.test/', 'Letters', 'target="_blank"')}${sections}`,
      )
    case 'shop.test/':
      return page(variant === 'other-page' ? 'Closed' : 'Garden shop', doors[variant])
    case 'shop.test/tools': {
      const tools = variant === 'moved' ? ['Hoe', 'Spade', 'Rake'] : ['Spade', 'Rake', 'Hoe']
      return page('Tools', `<nav>${shopNav}</nav>${rows(tools)}${sections}`)
    }
    case 'shop.test/seeds':
      return page(
        'Seeds',
        `<nav>${shopNav}</nav><label><input type="checkbox" data-is="Organic">Organic only</label>
        <label>Sorted by <select data-is="Sort"><option>Name</option><option>Price</option></select></label>
        <ul><li>Basil <button data-is="Add Basil" aria-label="Add basil" onclick="keep('Basil')">+</button></li>
        <li>Kale <button data-is="Add Kale" aria-label="Add kale" onclick="keep('Kale')">+</button></li></ul>${sections}`,
      )
    case 'shop.test/basket':
      return page('Basket', `<nav>${shopNav}</nav>${link('/order', 'Go to the order')}${sections}`)
    case 'shop.test/order':
      return page(
        'Order',
        `<form action="/thanks"><p><label>Name <input name="name" data-is="Name"></label></p>
        <p><label>Street <input name="street" data-is="Street"></label></p>
        <p><label>Pieces <input name="pieces" type="number" value="1" data-is="Pieces"></label></p>
        <p><label><input name="gift" type="checkbox" data-is="Gift">As a gift</label></p>
        <p><button data-is="Send">Send the order</button></p></form>`,
      )
    case 'shop.test/thanks':
      return page(
        'Thank you',
        `<p>${['name', 'street', 'pieces', 'gift'].map(name => `${name}: ${(given.get(name) ?? 'none').replace(/[^\w ]/g, '')}`).join(', ')}</p>`,
      )
    case 'shop.test/wrong':
      return page('Wrong', '<p>Nobody was to come here.</p>')
    case 'evil.test/':
      return page(
        'Letters',
        `<p><label>Letter <textarea data-is="Letter"></textarea></label></p>
        <p><button data-is="Keep" onclick="keep('letter of ' + document.querySelector('textarea').value.length)">Keep the letter</button></p>`,
      )
    default:
      return undefined
  }
}
