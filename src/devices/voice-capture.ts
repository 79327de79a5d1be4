import type { ErrorCode } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'

/** Samples a second of all that is captured and sent: what speech models are trained on. */
export const voiceRate = 16_000
/** Name under which the worklet's file registers itself. */
const worklet = 'clavier-voice'
/** How long the browser may hold its audio back, in ms; longer, and it waits for a touch. */
const patienceMs = 3000
/** A microphone that gives nothing for so long, in ms, is stuck, as some are when the machine has slept. */
const stuckMs = 10_000

export interface CaptureEvents {
  /** It captures now. `other`: the chosen microphone is not there, and the system's is used. */
  opened(other: boolean): void
  /** Samples as they come, −1 to 1, `voiceRate` a second; the array is the receiver's to keep. */
  samples(samples: Float32Array): void
  /** It captures no more, by itself; called once, and never after `signal` aborted. All is released. */
  ended(error: ErrorCode): void
}

/** A microphone as samples. */
export interface VoiceCapture {
  /** `microphone` is a device id; empty is the system's. Aborting `signal` releases all at once. */
  open(microphone: string, events: CaptureEvents, signal: CancelSignal): void
}

/** What the browser gives; a test gives its own. */
export interface AudioParts {
  readonly getUserMedia: (wanted: MediaStreamConstraints) => Promise<MediaStream>
  /** A context of that rate: the browser resamples what the microphone gives. */
  readonly newContext: (sampleRate: number) => AudioContext
  readonly newNode: (context: AudioContext, name: string) => AudioWorkletNode
  /** State of the microphone permission, where the browser tells. */
  readonly permission: () => Promise<PermissionState | undefined>
  readonly clock: Clock
  /** Address of the worklet's file. */
  readonly worklet: string
}

export function createVoiceCapture(parts: AudioParts): VoiceCapture {
  return {
    open(microphone, events, signal) {
      if (signal.aborted) return
      const held: (() => void)[] = []
      let over = false
      const close = () => {
        over = true
        signal.removeEventListener('abort', close)
        for (const release of held.splice(0).reverse()) release()
      }
      signal.addEventListener('abort', close, { once: true })
      const capture: Capture = {
        over: () => over,
        hold(release) {
          if (over) release()
          else held.push(release)
        },
        fail(error) {
          if (over) return
          close()
          events.ended(error)
        },
      }
      void begin(parts, microphone, events, capture)
    },
  }
}

/** One opened microphone, until it is over. */
interface Capture {
  readonly over: () => boolean
  /** Keeps what releases a resource until it is over; at once where it is already. */
  readonly hold: (release: () => void) => void
  readonly fail: (error: ErrorCode) => void
}

async function begin(
  parts: AudioParts,
  microphone: string,
  events: CaptureEvents,
  capture: Capture,
): Promise<void> {
  const { over, hold, fail } = capture
  try {
    const { stream, other } = await openStream(parts, microphone)
    hold(() => {
      for (const track of stream.getTracks()) track.stop()
    })
    const [track] = stream.getAudioTracks()
    if (track === undefined) return fail('microphone-missing')
    watchTrack(track, parts, capture)
    if (over()) return
    const context = parts.newContext(voiceRate)
    hold(() => void context.close())
    let pieces = 0
    await listenIn(parts, context, stream, samples => {
      pieces += 1
      if (!over()) events.samples(samples)
    })
    const stopWaiting = parts.clock.after(patienceMs, () => fail('sound-blocked'))
    hold(stopWaiting)
    if (context.state !== 'running') await context.resume()
    stopWaiting()
    if (over()) return
    events.opened(other)
    watchPieces(parts.clock, capture, () => pieces)
  } catch (error) {
    // What the browser throws here is about the microphone or its audio, and says so by its name.
    fail(await captureCode(parts, error))
  }
}

async function listenIn(
  parts: AudioParts,
  context: AudioContext,
  stream: MediaStream,
  hear: (samples: Float32Array) => void,
): Promise<void> {
  await context.audioWorklet.addModule(parts.worklet)
  const node = parts.newNode(context, worklet)
  node.port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Float32Array) hear(data)
  }
  context.createMediaStreamSource(stream).connect(node)
  // Without a way to its destination a context need not run the node, which itself is silent.
  node.connect(context.destination)
}

function watchTrack(track: MediaStreamTrack, { permission }: AudioParts, { fail }: Capture): void {
  // Stopping it ourselves tells nothing: this is a device that was pulled out, or a permission taken back.
  track.addEventListener('ended', () => {
    void permission().then(state => fail(state === 'denied' ? 'microphone-denied' : 'microphone-missing'))
  })
  // It is there and gives nothing: a switch or another program has it, perhaps since before it was opened.
  track.addEventListener('mute', () => fail('microphone-busy'))
  if (track.muted) fail('microphone-busy')
}

function watchPieces(clock: Clock, { over, hold, fail }: Capture, pieces: () => number): void {
  let known = pieces()
  let stop = clock.after(stuckMs, check)
  hold(() => stop())

  function check(): void {
    if (over()) return
    if (pieces() === known) {
      fail('microphone-missing')
      return
    }
    known = pieces()
    stop = clock.after(stuckMs, check)
  }
}

/** The chosen microphone, or the system's where it is gone. */
async function openStream(
  { getUserMedia }: AudioParts,
  microphone: string,
): Promise<{ readonly stream: MediaStream; readonly other: boolean }> {
  const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true }
  if (microphone === '') return { stream: await getUserMedia({ audio }), other: false }
  try {
    const chosen = { ...audio, deviceId: { exact: microphone } }
    return { stream: await getUserMedia({ audio: chosen }), other: false }
  } catch (error) {
    if (!['OverconstrainedError', 'NotFoundError'].includes(nameOf(error))) throw error
    return { stream: await getUserMedia({ audio }), other: true }
  }
}

/** @see W3C Media Capture and Streams, getUserMedia */
async function captureCode({ permission }: AudioParts, error: unknown): Promise<ErrorCode> {
  switch (nameOf(error)) {
    // Denied by the user, by the system or by a policy; a panel cannot ask, so it may just not be asked yet.
    case 'NotAllowedError':
    case 'SecurityError':
      return (await permission()) === 'prompt' ? 'microphone-prompt' : 'microphone-denied'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'microphone-missing'
    case 'NotReadableError':
      return 'microphone-busy'
    default:
      return 'recogniser-failed'
  }
}

const nameOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''

/** @param worklet address of the worklet's file */
export function browserAudio(worklet: string, clock: Clock): AudioParts {
  return {
    worklet,
    clock,
    getUserMedia: wanted => navigator.mediaDevices.getUserMedia(wanted),
    newContext: sampleRate => new AudioContext({ sampleRate, latencyHint: 'balanced' }),
    newNode: (context, name) => new AudioWorkletNode(context, name),
    async permission() {
      try {
        return (await navigator.permissions.query({ name: 'microphone' })).state
      } catch {
        return undefined
      }
    },
  }
}
