import type { CancelSignal, Stop } from '../ports/clock.ts'
import { createPerformance, type Performance, type PlayManner } from './performance.ts'
import type { Decision, PlayerOptions, PlayResult, PlayState } from './play-options.ts'
import type { Sequence } from './sequence-schema.ts'

export type { PlayerOptions, PlayResult, PlayState } from './play-options.ts'

/** Plays one sequence at a time. All but `play` and `watch` return false, or do nothing, where none is played. */
export interface Player {
  /**
   * Plays the steps in time; `speed` 0.5–8, 1 if left out. The sequence's clock stands still while a
   * step is under way. Resolves after the last event, or as `stopped` at once when `signal` is aborted.
   * A sequence that is being played already is stopped first.
   */
  play(
    sequence: Sequence,
    options?: Partial<PlayManner> & { readonly signal?: CancelSignal },
  ): Promise<PlayResult>
  /** What to do about a step that went wrong; false if none waits for a decision. */
  decide(decision: Decision): boolean
  pause(paused: boolean): boolean
  setSpeed(speed: number): boolean
  setLoop(loop: boolean): boolean
  setStepwise(stepwise: boolean): boolean
  /** False also where steps are not waited with. */
  nextStep(): boolean
  /** False also where there is no mark that way. */
  goToMark(by: 1 | -1): boolean
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
  const asked = (what: (performance: Performance) => boolean | undefined): boolean =>
    current !== undefined && what(current) !== false

  return {
    play: async (sequence, { signal, ...manner } = {}) => {
      if (signal?.aborted) return { status: 'stopped', done: 0, skipped: 0, unsettled: 0 }
      if (current !== undefined) end(current)
      const how = { speed: 1, loop: false, stepwise: false, ...manner }
      const own = createPerformance(options, sequence, how, {
        within: [],
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
    decide: decision => asked(now => now.decide(decision)),
    pause: paused => asked(now => void now.pause(paused)),
    setSpeed: speed => asked(now => void now.setSpeed(speed)),
    setLoop: loop => asked(now => void now.setLoop(loop)),
    setStepwise: stepwise => asked(now => void now.setStepwise(stepwise)),
    nextStep: () => asked(now => now.nextStep()),
    goToMark: by => asked(now => now.goToMark(by)),
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
