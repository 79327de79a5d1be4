import type { Clock } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import { wordsAfterOwn, wordsAfterThose } from './own-words.ts'
import { plainText } from './plain-words.ts'
import { createUrgentPhrases } from './urgent-phrases.ts'

/** The gate stays closed this long after the voice, in ms: rooms echo and recognisers lag. */
export const echoMs = 300
/** What closed it for less, in ms, was no sound: no voice spoke. */
export const shortestSoundMs = 100
/** How long after that words in progress still belong to what was said before, in ms. */
export const settleMs = 1200
/** No recogniser tells words sooner than this after their sound, in ms: what comes sooner was said before it. */
export const firstWordsMs = 250
/** Words that began before Clavier spoke are the user's for so long while it does, in ms. */
export const bargeMs = 3000
/** Results come that late at most, in ms: what sounded before is forgotten. */
const longestLag = 60_000
/** Sentences of Clavier's whose words may still come. */
const rememberedSayings = 3

/** Keeps Clavier from hearing itself. */
export interface EchoGate {
  /** The voice speaks, or no longer. */
  set(closed: boolean, saying?: string): void
  /** Something without words sounds, or no longer; several at once count. */
  sounding(on: boolean): void
  /** The words if they are the user's, else undefined. */
  pass(heard: Heard): Heard | undefined
}

/** A time in which Clavier sounded, its echo included. */
interface Sounding {
  readonly from: number
  /** Infinite while it goes on. */
  to: number
  /** What was said; undefined where nobody told. */
  readonly saying: string | undefined
}

interface Utterance {
  readonly from: number
  updatedAt: number
  /** It began while Clavier sounded. */
  overheard: boolean
  urgentGiven: boolean
  /** The reading in which all is Clavier's own. */
  own: string
}

/**
 * What begins to be said while Clavier itself is heard is taken for its own words; what began before, or comes
 * after them, is the user's. Judged by when the words were said where the recogniser tells, else by when the
 * first of them came. Urgent phrases get through at once, without waiting for the recogniser to be sure: while
 * Clavier goes on speaking it never is. They are given as final, and once.
 */
export function createEchoGate(clock: Clock, urgent: readonly string[]): EchoGate {
  const phrases = createUrgentPhrases(urgent)
  let soundings: readonly Sounding[] = []
  let voice: Sounding | undefined
  let spokenSince = 0
  let sound: Sounding | undefined
  let sounds = 0
  let utterance: Utterance | undefined

  return {
    set(now, saying) {
      const time = clock.now()
      if (voice === undefined) spokenSince = time
      else if (now) voice.to = time
      else if (time - spokenSince >= shortestSoundMs) voice.to = time + echoMs
      else soundings = soundings.filter(one => one !== voice)
      voice = now ? begin(saying) : undefined
    },
    sounding(on) {
      sounds = Math.max(0, sounds + (on ? 1 : -1))
      if (sounds > 0) sound ??= begin(undefined)
      else if (sound !== undefined) {
        sound.to = clock.now()
        sound = undefined
      }
    },
    pass(heard) {
      const now = clock.now()
      const one = continued(heard, now)
      utterance = heard.final ? undefined : one
      one.updatedAt = now
      const began = soundings.find(({ from, to }) => from >= one.from && now < to)
      if (began !== undefined && now - began.from > bargeMs) one.overheard = true
      if (!one.overheard) return heard
      if (now < lastEnd() + settleMs) one.own = heard.text
      const phrase = one.urgentGiven ? undefined : phrases.find(heard, sayings())
      if (phrase !== undefined) {
        one.urgentGiven = true
        return { ...heard, text: phrase, final: true, alternatives: [] }
      }
      return one.urgentGiven ? undefined : withoutOwn(heard, one)
    },
  }

  function begin(saying: string | undefined): Sounding {
    const now = clock.now()
    const one = { from: now, to: Number.POSITIVE_INFINITY, saying }
    soundings = [...soundings.filter(({ to }) => to > now - longestLag).slice(-64), one]
    return one
  }

  /** The utterance that goes on with these words, or a new one. */
  function continued({ from }: Heard, now: number): Utterance {
    if (utterance !== undefined) {
      const { overheard, updatedAt } = utterance
      const stale = overheard ? Math.max(updatedAt, lastEnd()) + settleMs : updatedAt + bargeMs
      if (from === undefined ? now < stale : from === utterance.from) return utterance
    }
    const overheard = soundings.some(one =>
      from === undefined ? one.from <= now - firstWordsMs && now < one.to : one.from <= from && from < one.to,
    )
    return { from: from ?? now, updatedAt: now, overheard, urgentGiven: false, own: '' }
  }

  /** When the last sound ends; it may be still to come. */
  function lastEnd(): number {
    return Math.max(Number.NEGATIVE_INFINITY, ...soundings.map(({ to }) => to))
  }

  /** Plain words of what Clavier has said lately; undefined where nobody told. */
  function sayings(): string | undefined {
    const lately = soundings.filter(({ to }) => to > clock.now() - longestLag).slice(-rememberedSayings)
    const told = lately.flatMap(({ saying }) => saying ?? [])
    return told.length === 0 ? undefined : told.map(plainText).join(' ')
  }

  /** What the user said behind Clavier's own words, if anything. */
  function withoutOwn(heard: Heard, { own }: Utterance): Heard | undefined {
    const last = soundings.at(-1)
    if (last === undefined || clock.now() < last.to - echoMs) return undefined
    const users = (text: string) => wordsAfterOwn(text, last.saying) ?? wordsAfterThose(text, own)
    const text = users(heard.text)
    if (text === undefined) return undefined
    return { ...heard, text, alternatives: heard.alternatives.flatMap(other => users(other) ?? []) }
  }
}
