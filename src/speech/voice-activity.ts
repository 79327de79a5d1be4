import { createNoiseFloor } from './noise-floor.ts'
import { createVoiceFrames, frameMs, type VoiceFrame } from './voice-frames.ts'

/** All in ms. */
/** Speech that is shorter is a click, a cough or a knock. */
export const shortestSpeechMs = 150
/** Kept from before speech was noticed: words begin softly. OpenAI's Realtime API has the same (`prefix_padding_ms`). */
export const preRollMs = 300
/**
 * Silence that ends an utterance. OpenAI's Realtime API waits 500 (`silence_duration_ms`); a little more is
 * kind to who speaks slowly, and still answers soon.
 */
export const hangOverMs = 600
/** How much of that silence is kept: words end softly too. */
export const tailMs = 240
/** An utterance that is longer is cut: what speech models take at once. */
export const longestMs = 30_000
/** How far back from there the quietest place is looked for. */
const searchMs = 10_000

/** How far above the noise speech begins, and below which it is silence again, in dB. */
const beginDb = 9
const goOnDb = 6
/** What is softer is no speech into this microphone, however quiet the room, in dB of full scale. */
export const softestDb = -58
/** A sound in which silence lasts this long, in ms, before it was long enough for speech, was none. */
const longestGapMs = 100
/** A sound that was none belongs to speech that begins so soon after it, in ms: “click” is a burst and a gap. */
const belongsMs = 400
/** How much of what came before speech it may bring with it, in ms. */
const longestBeforeMs = 900
/** What has not become speech in this time, in ms, does not: typing goes on and on. */
const decidedMs = 500
/** Share of a sound that has to be loud for speech. */
const loudShare = 0.6
/** Typing must not hold an utterance open: of the last so many frames, so many have to be loud to go on. */
const recentFrames = 5
const recentLoud = 3
/** Less of it, in ms, or less far above the noise, in dB, and it was hardly speech. */
const hardlyMs = 300
const hardlyVoicedMs = 100
const hardlyDb = 12

/** Something that was said, as samples. */
export interface Utterance {
  readonly samples: Float32Array
  /** First sample of it, counted from the first that was ever pushed. */
  readonly from: number
  /** Where its speech begins and ends, counted likewise: without what is kept around it. */
  readonly speechFrom: number
  readonly speechTo: number
  /** How much of it is loud, in ms. */
  readonly speechMs: number
  /** It is short, soft or without any pitch: a breath, a rustle, or a very short word. */
  readonly hardly: boolean
  /** It was cut because of its length: the next one follows without a gap. */
  readonly goesOn: boolean
}

export type VoiceEvent =
  | { readonly kind: 'begin' }
  | { readonly kind: 'end'; readonly utterance: Utterance }
  /** What had begun was no speech: the noise of the room had grown. */
  | { readonly kind: 'nothing' }

export interface VoiceActivity {
  /** Samples of one channel, −1 to 1, in pieces of any length; what they bring to an end or begin. */
  push(samples: Float32Array): readonly VoiceEvent[]
}

const frames = (ms: number) => Math.ceil(ms / frameMs)

interface HeardFrame extends VoiceFrame {
  readonly loud: boolean
}

/**
 * Cuts speech out of what a microphone gives, by how far it stands out of the noise of the room, which is
 * followed as it changes. Nothing is kept of silence but what comes before speech.
 *
 * @param sampleRate samples a second
 */
export function createVoiceActivity(sampleRate: number): VoiceActivity {
  const cut = createVoiceFrames(sampleRate)
  const follow = createNoiseFloor()
  const frameSize = Math.round((sampleRate * frameMs) / 1000)
  /** Frames kept: of an utterance, or of what came just before. */
  let kept: HeardFrame[] = []
  /** Number of the first of them, counted from the first frame ever. */
  let first = 0
  let floor = Number.POSITIVE_INFINITY
  let begun = false
  let speaking = false
  /** Places in `kept`: where a sound began, and the last of speech. */
  let soundFrom: number | undefined
  let lastLoud = 0
  /** The last sound that was none, in `kept`: where it began and was last loud. */
  let before: { readonly from: number; readonly to: number } | undefined

  function drop(count: number): void {
    kept = kept.slice(count)
    first += count
    if (soundFrom !== undefined) soundFrom = Math.max(0, soundFrom - count)
    lastLoud = Math.max(0, lastLoud - count)
    if (before !== undefined) {
      const { from, to } = before
      before = to < count ? undefined : { from: Math.max(0, from - count), to: to - count }
    }
  }

  function keepBefore(): void {
    drop(Math.max(0, kept.length - frames(longestBeforeMs)))
  }

  function take(frame: VoiceFrame): readonly VoiceEvent[] {
    // A microphone that is being opened gives nothing at all, which says nothing about the room.
    begun ||= !frame.empty
    if (begun) floor = follow(frame.level)
    const inSound = soundFrom !== undefined
    const loud = begun && frame.level >= Math.max(softestDb, floor + (inSound ? goOnDb : beginDb))
    kept.push({ ...frame, loud })
    if (speaking) return goOn()
    if (soundFrom !== undefined) return weigh(soundFrom)
    if (loud) soundFrom = kept.length - 1
    else keepBefore()
    return []
  }

  /** A sound, not yet known to be speech. */
  function weigh(from: number): readonly VoiceEvent[] {
    const sound = kept.slice(from)
    const loud = countLoud(sound)
    if (loud >= frames(shortestSpeechMs) && loud >= sound.length * loudShare) {
      speaking = true
      lastLoud = kept.length - 1
      const belongs = before !== undefined && from - before.to <= frames(belongsMs)
      const start = belongs ? (before?.from ?? from) : from
      drop(Math.max(0, start - frames(preRollMs)))
      before = undefined
      return [{ kind: 'begin' }]
    }
    const gap = countLoud(sound.slice(-frames(longestGapMs) - 1)) === 0
    if (gap || sound.length >= frames(decidedMs)) {
      before = { from, to: from + sound.findLastIndex(frame => frame.loud) }
      soundFrom = undefined
      keepBefore()
    }
    return []
  }

  function goOn(): readonly VoiceEvent[] {
    if (countLoud(kept.slice(-recentFrames)) >= recentLoud) lastLoud = kept.length - 1
    if (kept.length - 1 - lastLoud >= frames(hangOverMs)) return [end()]
    if (kept.length < frames(longestMs)) return []
    const place = quietest(kept, kept.length - frames(searchMs))
    const utterance = utteranceOf(place, true)
    soundFrom = 0
    drop(place)
    return utterance === undefined
      ? [{ kind: 'nothing' }, { kind: 'begin' }]
      : [{ kind: 'end', utterance }, { kind: 'begin' }]
  }

  function end(): VoiceEvent {
    const length = Math.min(kept.length, lastLoud + 1 + frames(tailMs))
    const utterance = utteranceOf(length, false)
    speaking = false
    soundFrom = undefined
    drop(length)
    return utterance === undefined ? { kind: 'nothing' } : { kind: 'end', utterance }
  }

  /** The first frames that are kept as an utterance, unless they are no louder than the noise by now. */
  function utteranceOf(length: number, goesOn: boolean): Utterance | undefined {
    const all = kept.slice(0, length)
    const speech = all.filter(({ loud, level }) => loud && level >= floor + goOnDb)
    if (speech.length < frames(shortestSpeechMs)) return undefined
    const samples = new Float32Array(length * frameSize)
    for (const [place, frame] of all.entries()) samples.set(frame.samples, place * frameSize)
    const levels = speech.map(({ level }) => level).sort((one, other) => one - other)
    const strong = levels[Math.floor(levels.length * 0.8)] ?? floor
    const speechMs = speech.length * frameMs
    return {
      samples,
      from: first * frameSize,
      speechFrom: (first + (soundFrom ?? 0)) * frameSize,
      speechTo: (first + Math.min(length, lastLoud + 1)) * frameSize,
      speechMs,
      hardly: speechMs < hardlyMs || strong < floor + hardlyDb || !isPitched(speech),
      goesOn,
    }
  }

  return { push: samples => cut(samples).flatMap(take) }
}

const countLoud = (some: readonly HeardFrame[]) => some.reduce((sum, { loud }) => sum + (loud ? 1 : 0), 0)

/** Whether enough of it has a pitch. To find that out takes most of the work here: it ends as soon as it is known. */
function isPitched(speech: readonly HeardFrame[]): boolean {
  let pitched = 0
  return speech.some(({ voiced }) => {
    if (voiced()) pitched += 1
    return pitched >= frames(hardlyVoicedMs)
  })
}

/** The place, not before `from`, with the least sound around it. */
function quietest(all: readonly HeardFrame[], from: number): number {
  const power = (at: number) => 10 ** ((all[at]?.level ?? 0) / 10)
  let best = all.length
  let least = Number.POSITIVE_INFINITY
  for (let at = Math.max(2, from); at < all.length - 2; at += 1) {
    const around = power(at - 2) + power(at - 1) + power(at) + power(at + 1) + power(at + 2)
    if (around >= least) continue
    least = around
    best = at
  }
  return best
}
