import type { CancelSignal, Stop } from '../ports/clock.ts'
import type { Performance, PlayerOptions, PlayResult, PlayState } from './performance.ts'
import { createPerformance } from './performance.ts'
import type { Sequence } from './sequence-schema.ts'

export type { PlayerOptions, PlayResult, PlayState } from './performance.ts'

/** Plays one sequence at a time. */
export interface Player {
  /**
   * Plays the steps in time; `speed` 0.5–8, 1 if left out. The sequence's clock stands still while a
   * step is under way. Resolves after the last event, or as `stopped` at once when `signal` is aborted.
   * A sequence that is being played already is stopped first.
   */
  play(
    sequence: Sequence,
    options?: { readonly speed?: number; readonly signal?: CancelSignal },
  ): Promise<PlayResult>
  /** Tries a step that went wrong again. These three return false if no step waits for a decision. */
  retry(): boolean
  /** Leaves the step out. */
  skip(): boolean
  /** Takes the step as done, by the user's own hand or well enough, once the page is at rest. */
  goOn(): boolean
  /** Stops playing at once; false if nothing was played. */
  stop(): boolean
  /** `ms` is up to date at every call. */
  state(): PlayState
  /** Called at every event and every change of kind. */
  watch(changed: (state: PlayState) => void): Stop
}

export function createPlayer(options: PlayerOptions): Player {
  const watchers = new Set<(state: PlayState) => void>()
  let current: Performance | undefined
  const state = (): PlayState => current?.state() ?? { kind: 'idle' }
  const tell = (): void => {
    const now = state()
    for (const changed of [...watchers]) changed(now)
  }
  /** Idle from that moment, whatever a command is still doing. */
  const end = (performance: Performance): void => {
    performance.stop()
    if (current !== performance) return
    current = undefined
    tell()
  }

  return {
    play: async (sequence, { speed = 1, signal } = {}) => {
      if (signal?.aborted) return { status: 'stopped', done: 0, skipped: 0, unsettled: 0 }
      if (current !== undefined) end(current)
      const own = createPerformance(options, sequence, {
        speed,
        signal,
        tell: () => {
          if (current === own) tell()
        },
      })
      const cancel = (): void => end(own)
      current = own
      signal?.addEventListener('abort', cancel, { once: true })
      tell()
      try {
        return await own.play()
      } finally {
        signal?.removeEventListener('abort', cancel)
        end(own)
      }
    },
    retry: () => current?.decide('retry') ?? false,
    skip: () => current?.decide('skip') ?? false,
    goOn: () => current?.decide('go-on') ?? false,
    stop: () => {
      if (current === undefined) return false
      end(current)
      return true
    },
    state,
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
