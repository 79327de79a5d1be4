import { createListening } from '../../../src/app/listening.ts'
import { seededRandom } from '../../../src/sound/seeded-random.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createWaywardRecogniser } from './wayward-recogniser.ts'

/** What came of listening. */
export interface Listened {
  readonly recognised: number
  /** Orders that were recognised, counted, and never came. */
  readonly lost: readonly string[]
  /** What came more often than it was said, or was never meant for Clavier. */
  readonly wrong: readonly string[]
  readonly starts: number
  readonly together: number
  /** Whether it listens still, or waits to. */
  readonly listening: boolean
}

/** How long the words of somebody who has spoken are waited for, in ms; and what Clavier says takes as long. */
const settleMs = 2500

/**
 * Somebody speaks to Clavier for minutes, over a recogniser that errs in every way, in all three ways to listen: orders,
 * now and then one twice, and talk that is none. Meanwhile the microphone goes and comes, settings change, and Clavier
 * speaks.
 */
export async function listenForLong(
  seed: number,
  minutes: number,
  onMinute: (minute: number) => void = () => undefined,
): Promise<Listened> {
  const random = seededRandom(seed)
  const pick = <T>(among: readonly T[]) => among[Math.floor(random() * among.length)] as T // never empty
  const clock = createFakeClock()
  const store = createPanelStore()
  const wayward = createWaywardRecogniser(clock, random)
  const came = new Map<string, number>()
  const lost: string[] = []
  const wrong: string[] = []
  let recognised = 0
  let said = 0

  const listening = createListening({
    store,
    clock,
    recogniser: wayward.recogniser,
    newCanceller: () => {
      const controller = new AbortController()
      return { signal: controller.signal, cancel: () => controller.abort() }
    },
    language: () => 'en-US',
    phrases: () => [],
    microphone: () => '',
    urgent: ['stop', 'escape'],
    wayBack: ['always listen'],
    onHeard: ({ text }) => came.set(text, (came.get(text) ?? 0) + 1),
    tell: () => undefined,
    earcon: () => undefined,
  })
  const mode = () => store.getState().settings.listenMode
  const choose = (listenMode: 'always' | 'push' | 'wake') => {
    store.setState(({ settings }) => ({ settings: { ...settings, listenMode } }))
    listening.configure()
  }

  /** Says an order as the way to listen wants it, `times` times. */
  const order = async (times: number) => {
    said += 1
    const text = `order number ${said}`
    let heard = 0
    for (let time = 0; time < times; time += 1) {
      if (mode() === 'push') listening.talk.press('button', clock.now())
      if (await wayward.speak(mode() === 'wake' ? `Clavier ${text}` : text)) heard += 1
      listening.talk.release('button', clock.now())
      await clock.advance(settleMs)
    }
    recognised += heard
    const got = came.get(text) ?? 0
    if (got < heard) lost.push(`${mode()}: ${text}, ${got} of ${heard}`)
    if (got > heard) wrong.push(`${mode()}: ${text}, ${got} of ${heard}`)
  }
  const talk = async () => {
    said += 1
    const text = `talk number ${said}`
    await wayward.speak(text)
    await clock.advance(settleMs)
    if (mode() !== 'always' && came.has(text)) wrong.push(`${mode()}: ${text}`)
  }
  const sayOwn = async () => {
    said += 1
    const text = `Clavier says ${said}`
    listening.gate.set(true, text)
    await clock.advance(300)
    await wayward.speak(text)
    listening.gate.set(false)
    await clock.advance(settleMs)
    if (came.size > 0 && [...came.keys()].some(words => words.includes('says'))) wrong.push(`own: ${text}`)
  }

  const often = <T>(times: number, what: T): readonly T[] => Array.from({ length: times }, () => what)
  const happenings: readonly (() => unknown)[] = [
    ...often(60, () => order(random() < 0.1 ? 2 : 1)),
    ...often(20, talk),
    ...often(10, sayOwn),
    ...often(4, () => choose(pick(['always', 'push', 'wake']))),
    ...often(2, () => listening.restart()),
    ...often(2, async () => {
      wayward.plug(false)
      await clock.advance(random() * 60_000)
      wayward.plug(true)
      listening.deviceChanged()
    }),
    ...often(2, () => {
      void listening.set(false)
      void listening.set(true).catch(() => undefined)
    }),
  ]

  const on = listening.set(true).catch(() => undefined)
  await clock.advance(5000)
  await on
  let minute = 0
  while (minute < minutes) {
    await pick(happenings)()
    came.clear()
    await clock.advance(random() * 8000)
    while (minute < minutes && clock.now() >= (minute + 1) * 60_000) {
      minute += 1
      onMinute(minute)
    }
  }
  return {
    recognised,
    lost,
    wrong,
    starts: wayward.starts(),
    together: wayward.together(),
    listening: store.getState().listening,
  }
}
