import type { Page } from 'playwright'
import { seededRandom } from '../../src/sound/seeded-random.ts'
import type { FakeRecogniser } from '../servers/fake-recogniser.ts'
import { listenForLong } from '../unit/app/listen-for-long.ts'
import { runMany, runSteps } from './drive-panel.ts'
import { growthRows } from './growth.ts'
import type { Soak } from './soak-row.ts'
import { drawAll } from './work-long.ts'
import { openWorkplace } from './workplace.ts'

const minutes = 60
/** Orders that are said in the real panel, and those before them, which fill the log. */
const orders = 400
const warmUp = 200

/** An hour over a recogniser that errs in every way, in simulated time; and some hundred orders in the real panel. */
const listeningSoak: Soak = async ({ seed, tell }) => {
  const { lost, wrong, recognised, together, listening, starts } = await listenForLong(seed, minutes)
  tell(`${recognised} orders in ${minutes} simulated minutes`)
  const place = await openWorkplace({ tabs: 3, size: { sections: 6, buttons: 4 }, fakeRecogniser: true })
  try {
    const { panel } = place
    await runMany(panel, drawAll)
    await runSteps(panel, ['stop feedback', 'start listening'])
    const random = seededRandom(seed)
    await sayOrders(panel, warmUp, Math.floor(random() * 1e6))
    const warm = await place.left(true)
    const came = await sayOrders(panel, orders, Math.floor(random() * 1e6))
    const after = await place.left(true)
    return [
      {
        test: 'an hour of listening, simulated time',
        count: recognised,
        happened: `${lost.length} orders lost, ${wrong.length} doubled or mistaken, ${starts} starts of the recogniser, ${together} at once`,
        held: lost.length + wrong.length + together === 0 && listening,
      },
      {
        test: 'orders said in the real panel, among ends, noise and doubled words',
        count: orders,
        happened: `${came.done} done, ${came.doubled} doubled, ${came.starts} starts of the recogniser`,
        held: came.done === orders && came.doubled === 0,
      },
      ...growthRows(orders, 'listening', warm, after),
    ]
  } finally {
    await place.close()
  }
}

export default listeningSoak

/** Says orders, each once it listens and the one before has come; now and then it ends, mishears or tells twice. */
function sayOrders(panel: Page, count: number, from: number) {
  return panel.evaluate(
    async ({ many, first }) => {
      const { __recogniser: fake } = globalThis as unknown as { __recogniser: FakeRecogniser } // installFakeRecogniser has put it there
      const outcome = document.querySelector('.outcome-words')
      if (outcome === null) throw new Error('The panel has no outcome.')
      let told = 0
      const watch = new MutationObserver(() => {
        // What is told beside, such as that the recogniser ended, is a note.
        if (outcome.parentElement?.getAttribute('data-status') !== 'note') told += 1
      })
      watch.observe(outcome, { childList: true })
      const until = async (is: () => boolean, what: string) => {
        for (const end = performance.now() + 30_000; !is(); ) {
          if (performance.now() > end) throw new Error(`${what} did not come in 30 s.`)
          await new Promise(resolve => setTimeout(resolve, 4))
        }
      }
      const words = ['where am i', 'names', 'help', 'settings']
      const startsBefore = fake.starts()
      let done = 0
      let doubled = 0
      for (let at = 0; at < many; at += 1) {
        const chance = (first + at * 7_919) % 10
        fake.err(...(chance === 0 ? (['twice', 'late-interim'] as const) : []))
        if (chance === 1) fake.end()
        if (chance === 2) fake.fail('no-speech')
        await until(() => fake.running() === 1, 'The recogniser')
        if (chance === 3) fake.say('hm', { confidence: 0.1, final: false })
        told = 0
        const order = words[at % words.length] ?? ''
        fake.say(order)
        await until(() => told > 0, `The outcome of order ${at} (“${order}”, chance ${chance})`)
        done += 1
        if (told > 1) doubled += 1
      }
      watch.disconnect()
      return { done, doubled, starts: fake.starts() - startsBefore }
    },
    { many: count, first: from },
  )
}
