import { describe, expect, it } from 'vitest'
import { type AudioParts, createVoiceCapture } from '../../../src/devices/voice-capture.ts'
import { createFakeClock, flushPromises } from '../fake-clock.ts'

/** A browser's audio, as far as the capture touches it. What is left out of the DOM's types is never asked for. */
function createFakeAudio(
  given: Partial<AudioParts> & { readonly state?: AudioContextState; readonly muted?: boolean } = {},
) {
  const track = Object.assign(new EventTarget(), {
    muted: given.muted ?? false,
    stopped: false,
    stop() {
      track.stopped = true
    },
  })
  const stream = { getTracks: () => [track], getAudioTracks: () => [track] }
  const port: { onmessage?: (event: { data: unknown }) => void } = {}
  const node = { port, connect: () => {} }
  const context = {
    state: given.state ?? 'running',
    closed: false,
    rate: 0,
    loaded: '',
    audioWorklet: {
      async addModule(url: string) {
        context.loaded = url
      },
    },
    createMediaStreamSource: () => ({ connect: () => {} }),
    destination: {},
    resume: () => new Promise<void>(() => {}),
    async close() {
      context.closed = true
    },
  }
  const wanted: MediaStreamConstraints[] = []
  const clock = createFakeClock()
  const parts: AudioParts = {
    worklet: 'voice-worklet.js',
    clock,
    getUserMedia: async constraints => {
      wanted.push(constraints)
      return stream as unknown as MediaStream // as far as it is used
    },
    newContext: rate => {
      context.rate = rate
      return context as unknown as AudioContext // likewise
    },
    newNode: () => node as unknown as AudioWorkletNode, // likewise
    permission: async () => 'granted',
    ...given,
  }
  return { parts, track, port, context, wanted, clock }
}

type Fake = ReturnType<typeof createFakeAudio>

async function open({ parts }: Fake, microphone = '') {
  const told: string[] = []
  const pieces: Float32Array[] = []
  const abort = new AbortController()
  createVoiceCapture(parts).open(
    microphone,
    {
      opened: other => told.push(other ? 'opened another' : 'opened'),
      samples: samples => pieces.push(samples),
      ended: error => told.push(error),
    },
    abort.signal,
  )
  await flushPromises()
  return { told, pieces, stop: () => abort.abort() }
}

const named = (name: string) => Object.assign(new Error(name), { name })
const refusing = (name: string) => ({ getUserMedia: () => Promise.reject(named(name)) })

describe('a microphone', () => {
  it('gives samples of 16 kHz until it is stopped, and is released then', async () => {
    const fake = createFakeAudio()
    const { told, pieces, stop } = await open(fake)
    expect(told).toEqual(['opened'])
    expect(fake.context).toMatchObject({ rate: 16_000, loaded: 'voice-worklet.js' })
    const samples = new Float32Array([0.5])
    fake.port.onmessage?.({ data: samples })
    fake.port.onmessage?.({ data: 'no samples' })
    stop()
    fake.port.onmessage?.({ data: samples })
    expect(pieces).toEqual([samples])
    expect(fake.track.stopped).toBe(true)
    expect(fake.context.closed).toBe(true)
    expect(fake.clock.pending()).toBe(0)
    expect(told).toEqual(['opened'])
  })

  it('is asked for as one channel without echo, and by its id where one was chosen', async () => {
    const fake = createFakeAudio()
    await open(fake, 'headset')
    expect(fake.wanted).toEqual([
      {
        audio: {
          channelCount: 1,
          echoCancellation: true,
          noiseSuppression: true,
          autoGainControl: true,
          deviceId: { exact: 'headset' },
        },
      },
    ])
  })

  it.each(['OverconstrainedError', 'NotFoundError'])(
    'that is gone (%s) gives way to the system’s',
    async name => {
      const fake = createFakeAudio()
      const { getUserMedia } = fake.parts
      const parts: AudioParts = {
        ...fake.parts,
        getUserMedia: async wanted => {
          if (JSON.stringify(wanted).includes('headset')) throw named(name)
          return getUserMedia(wanted)
        },
      }
      const { told } = await open({ ...fake, parts }, 'headset')
      expect(told).toEqual(['opened another'])
    },
  )

  it.each([
    ['NotAllowedError', 'denied', 'microphone-denied'],
    ['NotAllowedError', 'prompt', 'microphone-prompt'],
    ['SecurityError', 'denied', 'microphone-denied'],
    ['NotFoundError', 'granted', 'microphone-missing'],
    ['NotReadableError', 'granted', 'microphone-busy'],
    ['TypeError', 'granted', 'recogniser-failed'],
  ] as const)('refused with %s while it is %s is %s', async (name, state, code) => {
    const { told } = await open(createFakeAudio({ ...refusing(name), permission: async () => state }))
    expect(told).toEqual([code])
  })

  it.each([
    ['granted', 'microphone-missing'],
    ['denied', 'microphone-denied'],
  ] as const)('that ends by itself while it is %s is %s, once', async (state, code) => {
    const fake = createFakeAudio({ permission: async () => state })
    const { told } = await open(fake)
    fake.track.dispatchEvent(new Event('ended'))
    await flushPromises()
    fake.track.dispatchEvent(new Event('mute'))
    expect(told).toEqual(['opened', code])
    expect(fake.track.stopped).toBe(true)
  })

  it('that another program or a switch mutes is busy', async () => {
    const fake = createFakeAudio()
    const { told } = await open(fake)
    fake.track.dispatchEvent(new Event('mute'))
    expect(told).toEqual(['opened', 'microphone-busy'])
    expect(fake.context.closed).toBe(true)
  })

  it('that was muted before it was opened is busy', async () => {
    const fake = createFakeAudio({ muted: true })
    const { told } = await open(fake)
    expect(told).toEqual(['microphone-busy'])
    expect(fake.track.stopped).toBe(true)
    expect(fake.context.rate).toBe(0)
  })

  it('that is stuck is lost, one that gives samples is not', async () => {
    const fake = createFakeAudio()
    const { told } = await open(fake)
    for (let count = 0; count < 5; count += 1) {
      fake.port.onmessage?.({ data: new Float32Array(320) })
      await fake.clock.advance(10_000)
    }
    expect(told).toEqual(['opened'])
    await fake.clock.advance(10_000)
    expect(told).toEqual(['opened', 'microphone-missing'])
    expect(fake.clock.pending()).toBe(0)
  })

  it('whose audio waits for a touch says so after a while', async () => {
    const fake = createFakeAudio({ state: 'suspended' })
    const { told } = await open(fake)
    expect(told).toEqual([])
    await fake.clock.advance(3000)
    expect(told).toEqual(['sound-blocked'])
    expect(fake.track.stopped).toBe(true)
  })

  it('that comes after it was stopped is released at once', async () => {
    let give = () => {}
    const fake = createFakeAudio()
    const { getUserMedia } = fake.parts
    const parts: AudioParts = {
      ...fake.parts,
      getUserMedia: async wanted => {
        await new Promise<void>(resolve => {
          give = resolve
        })
        return getUserMedia(wanted)
      },
    }
    const { told, stop } = await open({ ...fake, parts })
    stop()
    give()
    await flushPromises()
    expect(fake.track.stopped).toBe(true)
    expect(fake.context.rate).toBe(0)
    expect(told).toEqual([])
  })
})
