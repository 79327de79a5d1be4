import { expect, test } from 'vitest'
import { createVoiceActivity, type Utterance } from '../../src/speech/voice-activity.ts'
import { type FliteVoice, speak } from '../servers/flite-voice.ts'
import { readWav } from '../servers/wav.ts'
import { joined, mixed, noise, rate, rumble, silence } from '../unit/speech/voice-signals.ts'

// Speech of a real voice is cut out of what is around it; no browser is needed.

const phrases = [
  'scroll down',
  'new tab',
  'go back',
  'stop',
  'click twenty three',
  'read the page to me from here',
  'next tab',
  'what can I say',
]
const pauseMs = 1200
const perMs = rate / 1000

const loudness = (samples: Float32Array) =>
  10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)

/** The phrases with pauses between them, and where each begins and ends, in samples. */
async function spoken(voice: FliteVoice) {
  const pause = silence(pauseMs)
  const parts: Float32Array[] = [pause]
  const places: { from: number; to: number }[] = []
  let at = pause.length
  for (const text of phrases) {
    const samples = Float32Array.from(readWav(await speak(text, voice)).samples, sample => sample / 0x8000)
    places.push({ from: at, to: at + samples.length })
    parts.push(samples, pause)
    at += samples.length + pause.length
  }
  return { signal: joined(...parts), places }
}

function cut(signal: Float32Array): readonly Utterance[] {
  const activity = createVoiceActivity(rate)
  const found: Utterance[] = []
  for (let at = 0; at < signal.length; at += 320)
    for (const event of activity.push(signal.slice(at, at + 320)))
      if (event.kind === 'end') found.push(event.utterance)
  return found
}

const rooms = {
  'a quiet room': (ms: number) => noise(ms, -65),
  'a room with a fan, 20 dB below the voice': (ms: number, voiceDb: number) => rumble(ms, voiceDb - 20),
  'a noisy line, 15 dB below the voice': (ms: number, voiceDb: number) => noise(ms, voiceDb - 15),
}
const cases = (['slt', 'rms'] as const).flatMap(voice =>
  Object.entries(rooms).map(([name, room]) => ({ voice, name, room })),
)

test.each(cases)('every phrase of $voice in $name is one utterance, whole', async ({ voice, room }) => {
  const { signal, places } = await spoken(voice)
  const around = room(signal.length / perMs, loudness(signal))
  const found = cut(mixed(signal, around))
  expect(found).toHaveLength(phrases.length)
  for (const [place, { from, to }] of places.entries()) {
    const utterance = found[place]
    const end = (utterance?.from ?? 0) + (utterance?.samples.length ?? 0)
    // The voice itself leaves some silence around its words.
    expect(utterance?.from, phrases[place]).toBeLessThanOrEqual(from + 100 * perMs)
    expect(end, phrases[place]).toBeGreaterThanOrEqual(to - 150 * perMs)
    expect(utterance?.from, phrases[place]).toBeGreaterThanOrEqual(from - 500 * perMs)
    expect(end, phrases[place]).toBeLessThanOrEqual(to + 500 * perMs)
  }
})
