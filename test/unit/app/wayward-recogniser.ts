import type { ErrorCode } from '../../../src/errors.ts'
import type { Recogniser, RecogniserEvents } from '../../../src/ports/speech.ts'
import type { FakeClock } from '../fake-clock.ts'

interface Session {
  readonly events: RecogniserEvents
  listens: boolean
  cancelled: boolean
  ended: boolean
}

const troubles: readonly (ErrorCode | undefined)[] = [
  ...[undefined, undefined, undefined, undefined],
  'recogniser-network',
  'recogniser-failed',
  'microphone-busy',
]

/**
 * A recogniser that errs in every way that Chrome's has been seen to: it ends by itself, fails, begins late or never,
 * ends late or never, tells things twice, in the wrong order, and after it was cancelled or had ended.
 */
export function createWaywardRecogniser(clock: FakeClock, random: () => number) {
  const chance = (share: number) => random() < share
  const pick = <T>(among: readonly T[]) => among[Math.floor(random() * among.length)] as T // never empty
  let last: Session | undefined
  let lastWords = ''
  let starts = 0
  let together = 0
  let plugged = true

  const end = (session: Session, error?: ErrorCode) => {
    session.listens = false
    if (session.ended) return
    session.ended = true
    session.events.ended(error)
    // Errors that come behind the end.
    if (chance(0.1)) session.events.ended('recogniser-network')
    if (chance(0.1)) session.events.heard(words(lastWords, true))
  }
  const words = (text: string, final: boolean) => ({ text, final, confidence: 0.9, alternatives: [] })

  const recogniser: Recogniser = {
    start(_, events, signal) {
      starts += 1
      const session: Session = { events, listens: false, cancelled: false, ended: false }
      // One that was cancelled and does not end is not counted: nobody can help it.
      if (last !== undefined && !last.ended && !last.cancelled) together += 1
      const before = lastWords
      last = session
      const begin = () => {
        if (session.cancelled || session.ended) return
        if (!plugged) {
          end(session, 'microphone-missing')
          return
        }
        session.listens = true
        events.started()
        if (chance(0.2)) events.started()
        // The words of the session before, told again.
        if (before !== '' && chance(0.3)) events.heard(words(before, true))
        clock.after(5000 + random() * 60_000, () => {
          if (!session.cancelled) end(session, pick(troubles))
        })
      }
      if (!chance(0.03)) clock.after(random() * 400, begin)
      signal.addEventListener('abort', () => {
        session.cancelled = true
        session.listens = false
        if (chance(0.5)) events.heard(words(lastWords, true))
        // It ends at once, late, or never.
        if (!chance(0.1)) clock.after(random() * 2000, () => end(session))
      })
    },
  }

  return {
    recogniser,
    starts: () => starts,
    /** How often one was started while another ran. */
    together: () => together,
    /** The microphone is pulled out or put in. */
    plug(now: boolean): void {
      plugged = now
      if (!now && last?.listens === true) end(last, 'microphone-missing')
    },
    /**
     * Somebody speaks. Resolves with whether it was recognised at all, by a session that listened from its beginning
     * to its end.
     */
    async speak(text: string): Promise<boolean> {
      const session = last
      const hears = () => session?.listens === true && session === last
      await clock.advance(300)
      if (!hears()) return false
      session?.events.heard(words(text.slice(0, Math.ceil(text.length / 2)), false))
      await clock.advance(500)
      if (!hears()) return false
      lastWords = text
      session?.events.heard(words(text, true))
      if (chance(0.2)) session?.events.heard(words(text, true))
      if (chance(0.2)) session?.events.heard(words(text, false))
      return true
    },
  }
}
