import type { Page } from 'playwright'
import { build } from 'vite'
import { root } from '../scripts/run-command.mjs'
import type { PageHands } from '../src/page/page-hands.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import type { Bench } from './bench-row.ts'
import { median } from './timing.ts'

const loads = 5
const laterCalls = 9

/** Hints on a page of 20,000 elements, as the content script makes them. */
const hints: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const script = await pageHandsScript()
    const tab = await clavier.newPage('about:blank')
    const first: Measured[] = []
    const later: Measured[] = []
    for (let load = 0; load < loads; load += 1) {
      await tab.goto('http://news.test/large.html')
      await tab.evaluate(script)
      first.push(await showHints(tab, load % 2 === 0))
      for (let call = 0; call < laterCalls; call += 1) later.push(await showHints(tab, call % 2 === 0))
      await tab.mouse.wheel(0, 600)
    }
    return [
      { name: 'hints on 20,000 elements, first call', ...medians(first) },
      { name: 'hints on 20,000 elements, later calls', ...medians(later) },
    ]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default hints

/** ms */
interface Measured {
  readonly value: number
  readonly baseline: number
}

function medians(times: readonly Measured[]) {
  return {
    value: median(times.map(({ value }) => value)),
    unit: 'ms',
    baseline: median(times.map(({ baseline }) => baseline)),
    against: 'querySelectorAll and all boxes',
  }
}

/** The hands of the content script, as a script that leaves them in `globalThis.hands`. */
async function pageHandsScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/page/page-hands.ts', formats: ['iife'], name: 'made', fileName: 'made' },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('Nothing was built.')
  return `${chunk.code}; globalThis.hands = made.createPageHands(document, () => true); undefined`
}

/** One call, and the bare pass over the same page before or after it. */
function showHints(tab: Page, bareFirst: boolean): Promise<Measured> {
  return tab.evaluate(async first => {
    const { hands } = globalThis as unknown as { hands: PageHands } // put there by the script above
    const bare = () => {
      const start = performance.now()
      let sum = 0
      for (const element of document.querySelectorAll('body *')) sum += element.getBoundingClientRect().top
      if (Number.isNaN(sum)) throw new Error('The page has no boxes.')
      return performance.now() - start
    }
    const show = async () => {
      const start = performance.now()
      const { count } = await hands.hinting.show({ numbering: 'ten', doubtful: false })
      if (count === 0) throw new Error('No hints were shown.')
      return performance.now() - start
    }
    if (first) {
      const baseline = bare()
      return { baseline, value: await show() }
    }
    const value = await show()
    return { value, baseline: bare() }
  }, bareFirst)
}
