import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import type { createRollView } from '../extension/panel/views/sequences/roll-view.ts'
import { classicScript } from '../scripts/classic-script.mjs'
import type { Sequence, SequenceEvent } from '../src/sequence/sequence-schema.ts'
import { launchClavier } from '../test/e2e/harness.ts'
import { atMost, type Bench } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

const rounds = 15
/** An hour as it is played, three tabs. */
const events = { many: 20_000, few: 200 } as const

/** Drawing a piano roll of an hour with 20,000 events, beside one of 200: whole, live, and when only its head moves. */
const roll: Bench = async () => {
  const clavier = await launchClavier()
  try {
    const tab = await clavier.newPage('about:blank')
    await tab.setViewportSize({ width: 360, height: 800 })
    await tab.addStyleTag({
      content: ['looks/measures.css', 'looks/colours.css', 'panel/panel.css', 'panel/roll.css']
        .map(styles)
        .join('\n'),
    })
    const script = await classicScript('extension/panel/views/sequences/roll-view.ts', { name: 'made' })
    await tab.evaluate(`${script}; globalThis.made = made; undefined`)
    const many = await drawn(tab, events.many)
    const few = await drawn(tab, events.few)
    const against = `${events.few} events`
    const row = (name: string, at: keyof Drawn, bound: number) => ({
      name: `piano roll of 20,000 events, ${name}`,
      ...medianOf(many[at]),
      unit: 'ms',
      baseline: median(few[at]),
      against,
      goal: atMost(bound),
    })
    return [
      row('whole', 'whole', 15),
      row('live, one more event', 'live', 12),
      row('only its head moves', 'head', 6),
    ]
  } finally {
    await clavier.close()
  }
}

export default roll

const styles = (file: string) => readFileSync(new URL(`../extension/${file}`, import.meta.url), 'utf8')

interface Drawn {
  readonly whole: number[]
  readonly live: number[]
  readonly head: number[]
}

/** Times of single draws, in ms: laid out, drawn and placed by the browser. */
function drawn(tab: Page, count: number): Promise<Drawn> {
  return tab.evaluate(
    async given => {
      const { made } = globalThis as unknown as { made: { createRollView: typeof createRollView } } // put there by the script
      const played: SequenceEvent[] = Array.from({ length: given.count }, (_, index) => {
        const at = { ms: Math.floor((index * 3_600_000) / given.count), track: Math.floor(index / 50) % 3 }
        if (index % 10 === 0)
          return { kind: 'said', ...at, text: 'scroll down', confidence: 1, language: 'en-US' }
        if (index % 10 === 1) {
          const intent = { command: 'scroll-down', slots: {}, source: 'spoken', heard: '' } as const
          return { kind: 'did', ...at, step: index, intent }
        }
        if (index % 10 === 2) return { kind: 'outcome', ...at, of: index - 1, status: 'done', latencyMs: 100 }
        return { kind: 'note', ...at, key: 48 + ((index * 7) % 25), velocity: 0.7, duration: 120 }
      })
      const sequence = (): Sequence => ({
        version: 2,
        id: 'hour',
        name: 'hour',
        createdAt: 0,
        durationMs: 3_600_000,
        tracks: [0, 1, 2].map(tab => ({ tab, title: `Tab ${tab}`, url: '' })),
        events: played,
      })
      const host = document.createElement('div')
      document.body.replaceChildren(host)
      let frame: FrameRequestCallback | undefined
      const frames = globalThis.requestAnimationFrame
      const view = made.createRollView({ host, context: { commands: [] }, label: key => key })
      const wide = new Promise(resolve => new ResizeObserver(resolve).observe(host))
      await wide
      await new Promise(resolve => frames(resolve))
      globalThis.requestAnimationFrame = run => {
        frame = run
        return 1
      }
      const timed = (shown: Parameters<typeof view.show>[0]): number => {
        view.show(shown)
        const start = performance.now()
        frame?.(start)
        // Whatever has to be placed anew is placed before its height is known.
        const height = host.getBoundingClientRect().height
        const time = performance.now() - start
        if (height === 0) throw new Error('Nothing was drawn.')
        return time
      }
      const still = { picked: new Set<number>(), atHand: undefined }
      const whole = { from: 0, to: 3_600_000 }
      const times: { whole: number[]; live: number[]; head: number[] } = { whole: [], live: [], head: [] }
      for (let round = 0; round < given.rounds; round += 1) {
        times.whole.push(timed({ sequence: sequence(), window: whole, head: undefined, ...still }))
        const kept = sequence()
        timed({ sequence: kept, window: whole, head: 0, ...still })
        times.head.push(timed({ sequence: kept, window: whole, head: 60_000 * round + 1, ...still }))
        const from = 3_570_000 + round
        times.live.push(
          timed({ sequence: sequence(), window: { from, to: from + 30_000 }, head: from, ...still }),
        )
      }
      view.stop()
      globalThis.requestAnimationFrame = frames
      return times
    },
    { count, rounds },
  )
}
