import type { ErrorCode } from '../errors.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type {
  Recogniser,
  RecogniserEvents,
  RecogniserId,
  RecogniserOptions,
  Recognisers,
} from '../ports/speech.ts'
import { absentErrors, microphoneErrors } from './recogniser-errors.ts'

/** One that was not used, and why. */
export interface PassedOver {
  readonly id: RecogniserId
  readonly error: ErrorCode
}

/** Who listens, or is about to, and who was passed over for it, in the order of the settings. */
export interface ChainState {
  readonly by: RecogniserId | undefined
  readonly passed: readonly PassedOver[]
}

export interface ChainParts {
  readonly recognisers: Pick<Recognisers, 'by' | 'obstacle'>
  /** Those that may be used, the one tried first at the front. */
  readonly order: () => readonly RecogniserId[]
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  /** Told before a recogniser gets the microphone, which waits until this is done. */
  readonly before: (id: RecogniserId) => Promise<void> | undefined
  readonly onState: (state: ChainState) => void
}

export interface RecogniserChain extends Recogniser {
  /** What failed may be tried again at the next start: the settings, or the machine, are others now. */
  forget(): void
}

/** How long one that failed while it listened is left alone, in ms; doubled at every failure in a row. */
export const firstRest = 30_000
export const longestRest = 600_000
/** A better recogniser is gone back to only where nothing was heard, or worked at, for this long, in ms. */
export const quietMs = 5000

interface Rest {
  readonly error: ErrorCode
  /** On `Clock.now()`. */
  readonly until: number
  readonly length: number
}

interface Start {
  readonly options: RecogniserOptions
  readonly events: RecogniserEvents
  readonly signal: CancelSignal
}

/**
 * The recognisers of the settings as one: the first that can be used listens, the others are passed over
 * with their reasons. One that failed is tried after all others for a while, so that a restart does not begin
 * with a dead one every time, and gone back to later. What is wrong with the microphone is wrong for all, and
 * ends it.
 */
export function createRecogniserChain(parts: ChainParts): RecogniserChain {
  const { recognisers, clock } = parts
  const rests = new Map<RecogniserId, Rest>()

  return {
    start: (options, events, signal) => run({ options, events, signal }),
    forget: () => rests.clear(),
  }

  function run({ options, events, signal }: Start): void {
    const order = parts.order()
    const fresh = order.filter(id => !resting(id))
    const ids = [...fresh, ...order.filter(resting)]
    const failed = new Map(order.filter(resting).map(id => [id, rests.get(id)?.error]))
    let over = false
    let leaving = false
    /** Who has the microphone; while nobody has there is nobody to wait for. */
    let holder: { cancel(): void } | undefined
    signal.addEventListener('abort', giveUp, { once: true })
    if (signal.aborted) end()
    else go(0)

    /** What nobody expects to fail must not leave it hanging. */
    function go(place: number): void {
      next(place).catch(() => {
        leaving = true
        holder?.cancel()
        end('recogniser-failed')
      })
    }

    function giveUp(): void {
      leaving = true
      if (holder === undefined) end()
      else holder.cancel()
    }

    function end(error?: ErrorCode): void {
      if (over) return
      over = true
      signal.removeEventListener('abort', giveUp)
      parts.onState({ by: undefined, passed: passed() })
      events.ended(error)
    }

    function passed(): readonly PassedOver[] {
      return order.flatMap(id => {
        const error = failed.get(id)
        return error === undefined ? [] : [{ id, error }]
      })
    }

    async function next(place: number): Promise<void> {
      const id = ids[place]
      if (id === undefined) {
        end(worthTelling(passed()))
        return
      }
      const error = await recognisers.obstacle(id, options.language)
      if (over) return
      failed.delete(id)
      if (error !== undefined && microphoneErrors.has(error)) {
        end(error)
        return
      }
      if (error !== undefined) {
        failed.set(id, error)
        // It is not gone back to again and again for what stands in its way still.
        const rest = rests.get(id)
        if (rest !== undefined && !resting(id)) rests.set(id, restAfter(rest, error))
        return next(place + 1)
      }
      parts.onState({ by: id, passed: passed() })
      await parts.before(id)
      if (!over) listen(id, place)
    }

    function listen(id: RecogniserId, place: number): void {
      const canceller = parts.newCanceller()
      holder = canceller
      let ended = false
      let speaking = false
      let working = false
      let lastHeard = clock.now()
      let stopLooking: Stop = () => {}
      const ears: RecogniserEvents = {
        started() {
          if (ended) return
          stopLooking()
          lookForBetter()
          events.started()
        },
        heard(heard) {
          if (ended || leaving) return
          rests.delete(id)
          lastHeard = clock.now()
          // Without words: what was in progress came to nothing.
          speaking = !heard.final && heard.text !== ''
          events.heard(heard)
        },
        speaking(now) {
          if (ended || leaving) return
          speaking = now
          lastHeard = clock.now()
          events.speaking?.(now)
        },
        working(now) {
          working = now
          lastHeard = clock.now()
        },
        noticed(error) {
          if (!ended) events.noticed?.(error)
        },
        ended(error) {
          if (ended) return
          ended = true
          holder = undefined
          stopLooking()
          if (error === undefined || leaving) end()
          else if (microphoneErrors.has(error)) end(error)
          else {
            rests.set(id, restAfter(rests.get(id), error))
            failed.set(id, error)
            go(place + 1)
          }
        },
      }
      recognisers.by(id).start(options, ears, canceller.signal)

      /** Ends this one in a quiet moment once a better one may be tried again: the next start begins with that. */
      function lookForBetter(): void {
        const better = order.slice(0, order.indexOf(id)).flatMap(other => rests.get(other)?.until ?? [])
        if (better.length > 0) stopLooking = clock.after(Math.max(0, Math.min(...better) - clock.now()), look)
      }

      function look(): void {
        const quietFor = speaking || working ? 0 : clock.now() - lastHeard
        if (quietFor < quietMs) {
          stopLooking = clock.after(quietMs - quietFor, look)
          return
        }
        giveUp()
      }
    }
  }

  function resting(id: RecogniserId): boolean {
    const rest = rests.get(id)
    return rest !== undefined && rest.until > clock.now()
  }

  function restAfter(before: Rest | undefined, error: ErrorCode): Rest {
    const length = Math.min(before === undefined ? firstRest : before.length * 2, longestRest)
    return { error, until: clock.now() + length, length }
  }
}

/** Of all reasons the one to tell: the first of a recogniser that could have worked, else the first. */
function worthTelling(passed: readonly PassedOver[]): ErrorCode | undefined {
  const able = passed.find(({ error }) => !absentErrors.has(error))
  return (able ?? passed[0])?.error
}
