import type { Page } from 'playwright'
import { launchClavier } from '../test/e2e/harness.ts'
import { submit, untilReady } from '../test/e2e/panel-driver.ts'
import { startPageServer } from '../test/servers/page-server.ts'
import { atMost, type Bench } from './bench-row.ts'
import { median, medianOf } from './timing.ts'

const rounds = 7
/** What decoded recordings may take, in bytes (tone-samples.ts). */
const budget = 8_000_000

/** From the command to the first sound of a sweep, in the real side panel, and what its recordings take. */
const sound: Bench = async () => {
  const server = await startPageServer(1)
  const clavier = await launchClavier({
    pagePorts: server.ports,
    initScripts: [noteFirstSound],
    args: ['--autoplay-policy=no-user-gesture-required'],
  })
  try {
    const bare = await clavier.newPage(`chrome-extension://${clavier.extensionId}/manifest.json?bare`)
    // In front from here on.
    await clavier.newPage('http://news.test/article.html')
    const panel = await clavier.openSidePanel()
    await untilReady(panel)
    // Without earcons it is the sweep that opens the audio.
    await submit(panel, 'stop feedback')
    await panel
      .getByRole('status', { name: 'Outcome' })
      .getByText(/feedback/i)
      .waitFor()
    const cold: number[] = []
    const warm: number[] = []
    const barely: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await panel.reload()
      await untilReady(panel)
      cold.push(await firstSound(panel))
      await panel.waitForFunction(() => (globalThis as unknown as Injected).__decoded > 0) // noteFirstSound's
      warm.push(await firstSound(panel))
      barely.push(await bare.evaluate(soundBarely))
    }
    const decoded = await panel.evaluate(() => (globalThis as unknown as Injected).__decoded) // noteFirstSound's
    const baseline = median(barely)
    const against = 'bare tone of an audio that is opened for it'
    return [
      {
        name: 'command to first sound, cold, p50',
        ...medianOf(cold),
        unit: 'ms',
        baseline,
        against,
        goal: atMost(80),
      },
      {
        name: 'command to first sound, warm, p50',
        ...medianOf(warm),
        unit: 'ms',
        baseline,
        against,
        goal: atMost(30),
      },
      {
        name: 'decoded recordings after a sweep',
        value: decoded / 1000,
        unit: 'kB',
        baseline: budget / 1000,
        against: 'budget',
        goal: atMost(1, 'at most 8 MB decoded'),
      },
    ]
  } finally {
    await clavier.close()
    await server.close()
  }
}

export default sound

type Injected = { __firstSound: number | undefined; __decoded: number }

/** Runs before the panel's scripts: notes when what Enter asked for is heard first, and what is decoded and kept. */
function noteFirstSound(): void {
  const page = globalThis as unknown as Injected // made so here
  page.__decoded = 0
  let entered = 0
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter') return
      entered = performance.now()
      page.__firstSound = undefined
    },
    { capture: true },
  )
  for (const kind of [OscillatorNode, AudioBufferSourceNode]) {
    const start = kind.prototype.start
    kind.prototype.start = function (this: AudioScheduledSourceNode, ...when: [number?]) {
      const ahead = Math.max(0, (when[0] ?? 0) - this.context.currentTime) * 1000
      if (this.context instanceof AudioContext) page.__firstSound ??= performance.now() - entered + ahead
      Reflect.apply(start, this, when)
    }
  }
  const Kept = AudioBuffer
  globalThis.AudioBuffer = class extends Kept {
    constructor(options: AudioBufferOptions) {
      super(options)
      page.__decoded += options.length * (options.numberOfChannels ?? 1) * Float32Array.BYTES_PER_ELEMENT
    }
  }
}

async function firstSound(panel: Page): Promise<number> {
  await submit(panel, 'layout')
  const heard = await panel.waitForFunction(() => (globalThis as unknown as Injected).__firstSound)
  const ms = await heard.jsonValue()
  await panel.keyboard.press('Escape')
  await panel
    .getByRole('status', { name: 'Outcome' })
    .getByText(/ended|stopped/)
    .waitFor()
  return ms ?? Number.NaN
}

/** From now until a tone leaves an audio that is opened for it, in ms. */
async function soundBarely(): Promise<number> {
  const start = performance.now()
  const context = new AudioContext()
  await context.resume()
  const tone = new OscillatorNode(context)
  tone.connect(context.destination)
  tone.start()
  const ms = performance.now() - start
  await context.close()
  return ms
}
