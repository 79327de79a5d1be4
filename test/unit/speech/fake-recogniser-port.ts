import type { ErrorCode } from '../../../src/errors.ts'
import type { Heard, Recogniser, RecogniserEvents, RecogniserOptions } from '../../../src/ports/speech.ts'

/** One start of the fake recogniser, driven by hand. */
export interface FakeSession {
  readonly options: RecogniserOptions
  readonly events: RecogniserEvents
  cancelled: boolean
  ended: boolean
  hear(text: string, more?: Partial<Heard>): void
  end(error?: ErrorCode): void
}

/** A recogniser in the shape of its port; cancelled ones end when told to, as real ones take their time. */
export function createFakeRecogniserPort() {
  const running = new Set<FakeSession>()
  let starts = 0
  let most = 0
  let last: FakeSession | undefined

  const recogniser: Recogniser = {
    start(options, events, signal) {
      starts += 1
      const session: FakeSession = {
        options,
        events,
        cancelled: false,
        ended: false,
        hear: (text, more) => events.heard({ text, final: true, confidence: 0.9, alternatives: [], ...more }),
        end(error) {
          if (session.ended) throw new Error('It has ended already.')
          session.ended = true
          running.delete(session)
          events.ended(error)
        },
      }
      running.add(session)
      most = Math.max(most, running.size)
      last = session
      signal.addEventListener('abort', () => {
        session.cancelled = true
      })
    },
  }
  return {
    recogniser,
    running: () => running.size,
    starts: () => starts,
    /** Most that ran at the same time. */
    most: () => most,
    session(): FakeSession {
      if (last === undefined) throw new Error('It was never started.')
      return last
    },
  }
}
