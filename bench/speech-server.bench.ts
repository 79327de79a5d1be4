import { createVoiceActivity, hangOverMs } from '../src/speech/voice-activity.ts'
import { wavOf } from '../src/speech/wav.ts'
import { startSpeechServer } from '../test/servers/speech-server.ts'
import { createServerListening } from '../test/unit/devices/listen-by-server.ts'
import { joined, noise, rate, speechLike } from '../test/unit/speech/voice-signals.ts'
import { atMost, type Bench } from './bench-row.ts'
import { median, medianOf, timed } from './timing.ts'

const rounds = 40
const warmUp = 10
const frame = rate / 50

/**
 * From the frame of silence that ends an utterance to its words, with a server that answers at once: cutting,
 * WAV, form, request, reading. The baseline posts the same bytes and reads the answer, and no more.
 */
const speechServer: Bench = async () => {
  const signal = joined(noise(400, -65), speechLike(1500, -20), noise(900, -65))
  const server = await startSpeechServer({ kind: 'whisper.cpp', understand: async () => 'scroll down' })
  try {
    let told = () => {}
    const listening = createServerListening({ address: server.url }).start(() => told())
    const answered = () =>
      new Promise<void>(resolve => {
        told = resolve
      })
    await untilTried(() => server.recordings.length > 0)
    const ours: number[] = []
    const plain: number[] = []
    for (let round = 0; round < rounds + warmUp; round += 1) {
      const words = answered()
      let last = performance.now()
      const count = server.recordings.length
      for (let at = 0; at < signal.length && listening.silences() <= round; at += frame) {
        last = performance.now()
        listening.hear(signal.slice(at, at + frame))
      }
      await words
      const took = performance.now() - last
      const wav = server.recordings[count]?.wav
      if (wav === undefined) throw new Error('The server was sent nothing.')
      const bare = await postPlainly(`${server.url}/v1/audio/transcriptions`, wav)
      if (round < warmUp) continue
      ours.push(took)
      plain.push(bare)
    }
    listening.stop()
    const share = median(ours)
    return [
      {
        name: 'end of utterance to words, without the recogniser, p50',
        ...medianOf(ours),
        unit: 'ms',
        baseline: median(plain),
        against: 'plain fetch of the same WAV',
        goal: atMost(2.5),
      },
      {
        name: 'end of speech to words, without the recogniser, p50',
        value: hangOverMs + share,
        unit: 'ms',
        baseline: hangOverMs,
        against: 'silence that ends an utterance',
        goal: atMost(1.05),
      },
      {
        name: 'voice activity and WAV, per second of speech',
        value: median(Array.from({ length: 9 }, () => cutting(signal))),
        unit: 'ms',
        baseline: 1000,
        against: 'a second',
        goal: atMost(0.01),
      },
    ]
  } finally {
    await server.close()
  }
}

export default speechServer

async function postPlainly(url: string, wav: Uint8Array): Promise<number> {
  const start = performance.now()
  const body = new FormData()
  body.append('file', new Blob([Uint8Array.from(wav)]), 'speech.wav')
  await (await fetch(url, { method: 'POST', body })).json()
  return performance.now() - start
}

/** Milliseconds for a second of the signal. */
function cutting(signal: Float32Array): number {
  const activity = createVoiceActivity(rate)
  const took = timed(() => {
    let bytes = 0
    for (let at = 0; at < signal.length; at += frame)
      for (const event of activity.push(signal.slice(at, at + frame)))
        if (event.kind === 'end') bytes += wavOf([event.utterance.samples], rate).length
    return bytes === 0 ? Number.NaN : bytes
  })
  return (took * rate) / signal.length
}

async function untilTried(done: () => boolean): Promise<void> {
  const end = performance.now() + 10_000
  for (; !done(); await new Promise(resolve => setTimeout(resolve, 5)))
    if (performance.now() > end) throw new Error('The server was not tried out within 10 s.')
}
