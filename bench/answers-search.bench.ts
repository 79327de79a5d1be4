import { classicScript } from '../scripts/classic-script.mjs'
import { createTextSearch } from '../src/answers/text-search.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

const rounds = 5
/** UTF-16 units of the long text. */
const long = 500_000
const passages = 10_000

/**
 * A text of 500 kB split and indexed in its worker, beside the bare way of as much text to a worker and back; and a
 * search over 10,000 passages, beside looking through all of them for each word.
 */
const answersSearch: Bench = async () => [...(await inWorker()), await overMany()]

export default answersSearch

async function inWorker(): Promise<readonly BenchRow[]> {
  const server = await startPageServer(1)
  const clavier = await launchClavier({ pagePorts: server.ports })
  try {
    const tab = await clavier.newPage('http://news.test/reading/canvas.html')
    const client = await classicScript('src/devices/worker-text-search.ts', { name: 'made' })
    const worker = await classicScript('extension/panel/text-search-worker.ts', { name: 'worker' })
    await tab.evaluate(`${client}; globalThis.searching = made`)
    const all: { whole: number; longest: number; bare: number; bareLongest: number }[] = []
    for (let round = 0; round < rounds; round += 1)
      all.push(
        await tab.evaluate(
          async ({ code, length }) => {
            const start = (script: string) =>
              new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
            const sentence = (at: number) => `Sentence ${at} tells of weather and trade in the valley. `
            let text = ''
            for (let at = 0; text.length < length; at += 1)
              text += sentence(at) + (at % 6 === 5 ? '\n\n' : '')
            /** How long it took, and the longest time that nothing else had its turn, in ms. */
            const watched = async (work: () => Promise<unknown>) => {
              let longest = 0
              let last = performance.now()
              const channel = new MessageChannel()
              let over = false
              channel.port1.onmessage = () => {
                longest = Math.max(longest, performance.now() - last)
                last = performance.now()
                if (!over) channel.port2.postMessage(0)
              }
              channel.port2.postMessage(0)
              const began = performance.now()
              await work()
              const took = performance.now() - began
              over = true
              return { took, longest }
            }
            // The script before has left it there.
            const { createWorkerTextSearch } = (
              globalThis as unknown as { searching: typeof import('../src/devices/worker-text-search.ts') }
            ).searching
            const clock = {
              now: () => performance.now(),
              wall: () => Date.now(),
              after: (ms: number, run: () => void) => {
                const timer = setTimeout(run, ms)
                return () => clearTimeout(timer)
              },
            }
            const workers: Worker[] = []
            const search = createWorkerTextSearch({
              clock,
              start: on => {
                const worker = start(code)
                workers.push(worker)
                worker.onmessage = ({ data }) => on.said(data)
                worker.onerror = on.died
                return { send: request => worker.postMessage(request), end: () => worker.terminate() }
              },
            })
            const { signal } = new AbortController()
            await search.prepare({ id: 'warm', title: '', text: 'Warm up.', language: 'en' }, signal)
            const whole = await watched(() =>
              search.prepare({ id: 'long', title: '', text, language: 'en' }, signal),
            )
            const echo = start('onmessage = event => postMessage(event.data)')
            const sent = (message: unknown) =>
              new Promise(resolve => {
                echo.onmessage = resolve
                echo.postMessage(message)
              })
            await sent('warm')
            const bare = await watched(() => sent({ text }))
            for (const one of [...workers, echo]) one.terminate()
            return { whole: whole.took, longest: whole.longest, bare: bare.took, bareLongest: bare.longest }
          },
          { code: worker, length: long },
        ),
      )
    const of = (key: 'whole' | 'longest' | 'bare' | 'bareLongest') => medianOf(all.map(one => one[key]))
    const name = 'answers, 500 kB split and indexed in the worker'
    return [
      {
        name: `${name}, longest task of the panel`,
        ...of('longest'),
        unit: 'ms',
        baseline: 50,
        against: 'budget',
        goal: atMost(1, 'no task over 50 ms'),
      },
      {
        name: `${name}, longest task beside the bare way`,
        ...of('longest'),
        unit: 'ms',
        baseline: of('bareLongest').value,
        against: 'text to a worker and back',
        goal: atMost(10),
      },
      {
        name,
        ...of('whole'),
        unit: 'ms',
        baseline: of('bare').value,
        against: 'text to a worker and back',
        goal: atMost(200),
      },
    ]
  } finally {
    await clavier.close()
    await server.close()
  }
}

async function overMany(): Promise<BenchRow> {
  const { signal } = new AbortController()
  const search = createTextSearch()
  const words = ['ferry', 'harbour', 'starter', 'pendulum', 'forager', 'granite', 'rubber', 'market']
  const text = Array.from(
    { length: passages },
    (_, at) =>
      `${`Part ${at} of ${words[at % words.length]} and of ${words[(at * 7) % words.length]} number ${at}. `.repeat(6)}`,
  ).join('\n\n')
  const known = await search.prepare({ id: 'many', title: '', text, language: 'en' }, signal)
  const folded = known.map(passage => passage.text.toLowerCase())
  const question = 'which pendulum of the harbour has number 4321'
  const times: { search: number; scan: number }[] = []
  for (let round = 0; round < rounds * 2; round += 1) {
    const began = performance.now()
    const found = await search.search(['many'], question, 10, signal)
    const between = performance.now()
    const scanned = folded
      .map((passage, at) => ({
        at,
        count: question.split(' ').filter(word => passage.includes(word)).length,
      }))
      .sort((a, b) => b.count - a.count)
    const end = performance.now()
    if (found.length === 0 || scanned.length === 0) throw new Error('Nothing was found.')
    times.push({ search: between - began, scan: end - between })
  }
  return {
    name: `answers, search over ${known.length.toLocaleString('en')} passages`,
    ...medianOf(times.map(time => time.search)),
    unit: 'ms',
    baseline: median(times.map(time => time.scan)),
    against: 'each word sought in each passage',
    goal: atMost(1),
  }
}
