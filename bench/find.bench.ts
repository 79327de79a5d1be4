import type { Page } from 'playwright'
import { classicScript } from '../scripts/classic-script.mjs'
import type { Finder } from '../src/page/find-in-page.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench } from './bench-row.ts'
import { type Plain, plainScript } from './draw-plainly.ts'
import { median, medianOf } from './timing.ts'

/** With bounds: of the whole search, beside a bare walk, and of the first match. */
const sizes = [
  { size: 2_000, whole: 0.75, bare: 35, first: 0.75 },
  { size: 20_000, whole: 0.6, bare: 12, first: 0.15 },
  { size: 100_000, whole: 0.6, bare: 9, first: 0.05 },
] as const
const rounds = 5

/**
 * Finding a phrase on pages of three sizes, beside the plain way to work on a page: every element's box and
 * style read, and a box drawn over each in view. And beside a bare walk over all texts, which finds no words that elements part.
 */
const find: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const script = await finderScript()
    const rows = []
    for (const { size, ...bounds } of sizes) {
      const tab = await clavier.newPage('http://news.test/reading/canvas.html')
      await fill(tab, size)
      await tab.evaluate(script)
      const all: Measured[] = []
      for (let round = 0; round < rounds; round += 1) all.push(await measure(tab, round % 2 === 0))
      const elements = size.toLocaleString('en')
      const of = (pick: (measured: Measured) => number) => medianOf(all.map(pick))
      const baseline = median(all.map(({ drawn }) => drawn))
      const against = 'all boxes, all styles, drawn'
      rows.push(
        {
          name: `find on ${elements} elements`,
          ...of(({ whole }) => whole),
          unit: 'ms',
          baseline,
          against,
          goal: atMost(bounds.whole),
        },
        {
          name: `find on ${elements} elements, bare`,
          ...of(({ whole }) => whole),
          unit: 'ms',
          baseline: median(all.map(({ bare }) => bare)),
          against: 'walk with indexOf and ranges',
          goal: atMost(bounds.bare),
        },
        {
          name: `find on ${elements} elements, first match`,
          ...of(({ first }) => first),
          unit: 'ms',
          baseline,
          against,
          goal: atMost(bounds.first),
        },
        {
          name: `find on ${elements} elements, longest block`,
          ...of(({ longest }) => longest),
          unit: 'ms',
          baseline: 50,
          against: 'budget',
          goal: atMost(1, 'no task over 50 ms'),
        },
      )
      await tab.close()
    }
    return rows
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default find

/** ms */
interface Measured {
  readonly whole: number
  readonly first: number
  /** Longest time in which the page did not get its turn. */
  readonly longest: number
  readonly bare: number
  readonly drawn: number
}

/** The finder of the content script, as a script that leaves it in `globalThis.finder`. */
async function finderScript(): Promise<string> {
  const code = await classicScript('src/page/find-in-page.ts', { name: 'made' })
  return `${code}; globalThis.finder = made.createFinder(document); ${plainScript}`
}

/** Paragraphs with inline elements and some accents; the phrase stands in one of two hundred. */
function fill(tab: Page, elements: number): Promise<void> {
  return tab.evaluate(count => {
    const parts: string[] = []
    for (let at = 0; at < count / 4; at += 1) {
      const rare = at % 200 === 20 ? 'the <b>forty</b> stops' : 'the <b>many</b> stóps'
      parts.push(`<div><p>Paragraph ${at} of a page about ${rare} of <i>an organ</i> by the dyke.</p></div>`)
    }
    document.body.innerHTML = parts.join('')
    document.body.getBoundingClientRect()
  }, elements)
}

/** One search, and the plain ways over the same page before or after it. */
function measure(tab: Page, plainFirst: boolean): Promise<Measured> {
  return tab.evaluate(async first => {
    const { finder, drawPlainly } = globalThis as unknown as { finder: Finder } & Plain // put there by the script above
    const bare = () => {
      const start = performance.now()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const ranges: Range[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').toLowerCase().indexOf('forty')
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 'forty'.length)
        ranges.push(range)
      }
      if (ranges.length === 0) throw new Error('The plain walk found nothing.')
      return performance.now() - start
    }
    const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    const search = async () => {
      await painted()
      let longest = 0
      let seen = 0
      let watching = true
      const start = performance.now()
      let last = start
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        if (seen === 0 && CSS.highlights.has('clavier-found')) seen = now
        if (watching) port2.postMessage(undefined)
      }
      port2.postMessage(undefined)
      const { count } = await finder.search('the forty stops', 'phrase')
      const whole = performance.now() - start
      watching = false
      if (count === 0) throw new Error('Nothing was found.')
      finder.clear(false)
      port1.close()
      return { whole, first: seen === 0 ? whole : seen - start, longest }
    }
    const plain = async () => ({ bare: bare(), drawn: await drawPlainly(false) })
    if (first) {
      const before = await plain()
      return { ...(await search()), ...before }
    }
    const found = await search()
    return { ...found, ...(await plain()) }
  }, plainFirst)
}
