import type { Page } from 'playwright'

/** Something that sounds by itself, as it was scheduled; seconds of its audio. */
export interface ScheduledNote {
  readonly start: number
  readonly stop: number
}

/** What reached the loudspeaker's left side. */
export interface Recorded {
  readonly sampleRate: number
  /** When its first sample was rendered, in seconds of the audio. */
  readonly from: number
  readonly samples: readonly number[]
}

/** What `installSoundRecorder` puts into a page. */
export interface SoundRecorder {
  readonly contexts: AudioContext[]
  readonly notes: { source: AudioScheduledSourceNode; start: number; stop: number }[]
  /** Begins anew, once what sounds is over; resolves once the recording runs. Something has to have sounded. */
  begin(): Promise<void>
  /** What was recorded since. */
  end(): Promise<Recorded>
  /** Seconds of the audio that is recorded. */
  now(): number
  /** When Escape was struck last, in those seconds. */
  escaped(): number
}

/**
 * Records sample by sample what a page sends to an audio destination, and notes what it schedules. Injected before
 * the page's own scripts; the page has to have Clavier's voice worklet at `/voice-worklet.js`, which hands samples on
 * as they are.
 */
export function installSoundRecorder(): void {
  const contexts: AudioContext[] = []
  const notes: SoundRecorder['notes'] = []
  const tails: { readonly context: AudioContext; readonly node: AudioNode }[] = []
  const Native = AudioContext
  globalThis.AudioContext = class extends Native {
    constructor(options?: AudioContextOptions) {
      super(options)
      contexts.push(this)
    }
  }

  const connect = AudioNode.prototype.connect
  // The two shapes of `connect` share one body here; the types keep them apart.
  AudioNode.prototype.connect = function (this: AudioNode, ...given: unknown[]) {
    const [to] = given
    if (to instanceof AudioDestinationNode && to.context instanceof Native) {
      tails.push({ context: to.context, node: this })
    }
    return Reflect.apply(connect, this, given)
  } as typeof connect

  for (const kind of [AudioBufferSourceNode, OscillatorNode]) {
    const start = kind.prototype.start
    kind.prototype.start = function (this: AudioScheduledSourceNode, ...when: [number?]) {
      notes.push({ source: this, start: when[0] ?? 0, stop: Number.POSITIVE_INFINITY })
      Reflect.apply(start, this, when)
    }
    const stop = kind.prototype.stop
    kind.prototype.stop = function (this: AudioScheduledSourceNode, when?: number) {
      for (const note of notes) if (note.source === this) note.stop = Math.min(note.stop, when ?? 0)
      Reflect.apply(stop, this, [when])
    }
  }

  let taken: Float32Array[] = []
  let recorder: AudioWorkletNode | undefined
  let context: AudioContext | undefined
  let marked = 0

  const recording: SoundRecorder = {
    contexts,
    notes,
    async begin() {
      const tail = tails.at(-1)
      if (tail === undefined) throw new Error('Nothing has sounded yet.')
      context = tail.context
      const { context: audio } = tail
      const quiet = () => {
        const played = notes.filter(({ source }) => source.context === audio)
        return played.length > 0 && played.every(({ stop }) => stop + 0.2 < audio.currentTime)
      }
      while (!quiet()) await new Promise(requestAnimationFrame)
      await context.audioWorklet.addModule('/voice-worklet.js')
      recorder = new AudioWorkletNode(context, 'clavier-voice', {
        channelCount: 2,
        channelCountMode: 'explicit',
      })
      taken = []
      notes.length = 0
      const running = new Promise<void>(resolve => {
        recorder?.port.addEventListener('message', ({ data }) => {
          taken.push(data)
          resolve()
        })
      })
      recorder.port.start()
      Reflect.apply(connect, tail.node, [recorder])
      Reflect.apply(connect, recorder, [context.destination])
      // A mark that nothing of Clavier's can be as loud as says when the recording's samples were rendered.
      const mark = new AudioBuffer({ length: 1, sampleRate: context.sampleRate })
      mark.getChannelData(0)[0] = 8
      await running
      const source = new AudioBufferSourceNode(context, { buffer: mark })
      Reflect.apply(connect, source, [recorder])
      marked = context.currentTime + 0.1
      source.start(marked)
      // It is none of the page's.
      notes.length = 0
      while (context.currentTime < marked + 0.1) await new Promise(requestAnimationFrame)
    },
    async end() {
      if (recorder === undefined || context === undefined) throw new Error('Nothing is recorded.')
      const { sampleRate } = context
      // The last samples are on their way.
      const until = context.currentTime + 0.05
      while (context.currentTime < until) await new Promise(requestAnimationFrame)
      recorder.disconnect()
      const all = taken.flatMap(piece => Array.from(piece))
      const at = all.findIndex(sample => sample > 4)
      if (at < 0) throw new Error('The recording has no mark.')
      return {
        sampleRate,
        from: Math.round(marked * sampleRate + 1) / sampleRate,
        samples: all.slice(at + 1),
      }
    },
    now: () => context?.currentTime ?? 0,
    escaped: () => escaped,
  }
  let escaped = Number.NaN
  // Before the page's own listeners, which may keep it to themselves.
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') escaped = recording.now()
    },
    { capture: true },
  )
  Object.assign(globalThis, { __recorder: recording })
}

type Recording = { __recorder: SoundRecorder }

/** Begins to record what a page sounds, once something has sounded there. */
export function beginRecording(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as Recording).__recorder.begin()) // installed above
}

/** What the page sounded since, and what it had scheduled. */
export async function endRecording(
  page: Page,
): Promise<Recorded & { readonly notes: readonly ScheduledNote[] }> {
  const recorded = await page.evaluate(async () => {
    const { __recorder: recorder } = globalThis as unknown as Recording // installed above
    const { sampleRate, from, samples } = await recorder.end()
    const notes = recorder.notes.map(({ start, stop }) => ({ start, stop }))
    // As text: thousands of numbers one by one take seconds.
    return { sampleRate, from, samples: samples.map(sample => Math.round(sample * 1e6)).join(), notes }
  })
  return { ...recorded, samples: recorded.samples.split(',').map(sample => Number(sample) / 1e6) }
}
