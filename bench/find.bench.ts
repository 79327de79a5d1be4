import type { Page } from 'playwright'
import { build } from 'vite'
import { root } from '../scripts/run-command.mjs'
import type { Finder } from '../src/page/find-in-page.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import type { Bench } from './bench-row.ts'
import { median } from './timing.ts'

const sizes = [2_000, 20_000, 100_000]
const rounds = 5

/** Finding a phrase on pages of three sizes: a walk over all text nodes with `indexOf` and ranges beside it. */
const find: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const script = await finderScript()
    const rows = []
    for (const size of sizes) {
      const tab = await clavier.newPage('http://news.test/reading/canvas.html')
      await fill(tab, size)
      await tab.evaluate(script)
      const all: Measured[] = []
      for (let round = 0; round < rounds; round += 1) all.push(await measure(tab, round % 2 === 0))
      const elements = size.toLocaleString('en')
      const of = (pick: (measured: Measured) => number) => median(all.map(pick))
      const baseline = of(measured => measured.bare)
      const against = 'plain walk with indexOf and ranges'
      rows.push(
        {
          name: `find on ${elements} elements`,
          value: of(measured => measured.whole),
          unit: 'ms',
          baseline,
          against,
        },
        {
          name: `find on ${elements} elements, first match`,
          value: of(measured => measured.first),
          unit: 'ms',
          baseline,
          against,
        },
        {
          name: `find on ${elements} elements, longest block`,
          value: of(measured => measured.longest),
          unit: 'ms',
          baseline: 50,
          against: 'budget',
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
}

/** The finder of the content script, as a script that leaves it in `globalThis.finder`. */
async function finderScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/page/find-in-page.ts', formats: ['iife'], name: 'made', fileName: 'made' },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('Nothing was built.')
  return `${chunk.code}; globalThis.finder = made.createFinder(document); undefined`
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

/** One search, and the plain walk over the same page before or after it. */
function measure(tab: Page, bareFirst: boolean): Promise<Measured> {
  return tab.evaluate(async first => {
    const { finder } = globalThis as unknown as { finder: Finder } // put there by the script above
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
    const search = async () => {
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
    if (first) {
      const plain = bare()
      return { ...(await search()), bare: plain }
    }
    const found = await search()
    return { ...found, bare: bare() }
  }, bareFirst)
}
