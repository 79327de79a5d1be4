import type { Clock } from '../ports/clock.ts'
import type { Heard } from '../ports/speech.ts'
import { wordingsOf } from './phrase-template.ts'
import { plainText } from './plain-words.ts'

/** The gate stays closed this long after the last sound, in ms: rooms echo and recognisers lag. */
export const echoMs = 300
/** What closed it for less, in ms, was no sound: no voice spoke. */
export const shortestSoundMs = 100
/** How long after that words in progress still belong to what was said before, in ms. */
export const settleMs = 1200

/** Keeps Clavier from hearing itself. */
export interface EchoGate {
  set(closed: boolean, saying?: string): void
  /** The words if they are the user's, else undefined. */
  pass(heard: Heard): Heard | undefined
}

/**
 * While it is closed, what is heard is taken for Clavier's own words, to the end of their utterance.
 * Urgent phrases get through at once, without waiting for the recogniser to be sure: while Clavier
 * goes on speaking it never is. They are given as final, and once.
 */
export function createEchoGate(clock: Clock, urgent: readonly string[]): EchoGate {
  const phrases = urgent.flatMap(wordingsOf).flatMap(wording => {
    const words = wording.flatMap(piece => (piece.kind === 'word' ? [piece.word] : []))
    return words.length === wording.length ? [words.join(' ')] : []
  })
  let closed = false
  let closedAt = 0
  let openAt = Number.NEGATIVE_INFINITY
  /** Plain words that Clavier says; undefined where nobody told. */
  let own: string | undefined
  /** The utterance in progress began while it was closed. */
  let overheard = false
  let urgentGiven = false

  return {
    set(now, saying) {
      const time = clock.now()
      if (closed && !now && time - closedAt >= shortestSoundMs) openAt = time + echoMs
      if (!closed && now) closedAt = time
      closed = now
      if (now) own = saying === undefined ? undefined : ` ${plainText(saying)} `
    },
    pass(heard) {
      const now = clock.now()
      if (closed || now < openAt) overheard = true
      else if (now >= openAt + settleMs) overheard = false
      if (!overheard) {
        urgentGiven = false
        return heard
      }
      const phrase = urgentGiven ? undefined : urgentIn(heard)
      urgentGiven = !heard.final && (urgentGiven || phrase !== undefined)
      if (heard.final) overheard = false
      return phrase === undefined ? undefined : { ...heard, text: phrase, final: true, alternatives: [] }
    },
  }

  function urgentIn({ text, alternatives }: Heard): string | undefined {
    const readings = [text, ...alternatives].map(reading => ` ${plainText(reading)} `)
    return phrases.find(phrase =>
      readings.some(reading => {
        if (reading === ` ${phrase} `) return true
        // At the end of Clavier's own words it is the user's, unless Clavier says it too.
        return own !== undefined && !own.includes(` ${phrase} `) && reading.endsWith(` ${phrase} `)
      }),
    )
  }
}
