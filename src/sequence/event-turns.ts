import type { StepEnd } from './attempt-step.ts'
import { interrupted, type Waits } from './interruptible-waits.ts'
import { nextStepFrom } from './play-places.ts'
import type { Playhead } from './playhead.ts'
import type { Sequence } from './sequence-schema.ts'

interface Parts {
  readonly sequence: Sequence
  readonly waits: Waits
  readonly playhead: Playhead
  readonly stepwise: boolean
  /** The step of that index waits to be asked for; none does any more. */
  readonly onWaiting: (index: number | undefined) => void
}

/** When each event of a sequence has its turn: at its time, not while it is paused, and step by step when asked. */
export function createTurns({ sequence, waits, playhead, onWaiting, ...parts }: Parts) {
  let { stepwise } = parts
  let paused = false
  /** A step that is asked for, one by one. */
  let askStep: (() => void) | undefined
  let stepAsked = false
  /** Ends the wait for the next event at once. */
  let hurry: (() => void) | undefined
  let goOn: (() => void) | undefined
  /** Notes before that moment were passed over by a jump to a step. */
  let silentUntil = 0

  /** Waits until something else ends it. */
  async function untilTold(tell: (go: (() => void) | undefined) => void): Promise<StepEnd> {
    const told = await waits.wait<undefined>(done => {
      tell(() => done(undefined))
      return () => {}
    })
    tell(undefined)
    return told === interrupted ? interrupted : 'done'
  }

  async function untilItsTime(at: number, ms: number): Promise<StepEnd> {
    const reached = await waits.wait<undefined>(done => {
      hurry = () => {
        const next = nextStepFrom(sequence, at)
        if (next === undefined) return
        silentUntil = next.ms
        playhead.hold(next.ms)
        done(undefined)
      }
      return playhead.at(ms, () => done(undefined))
    })
    hurry = undefined
    return reached === interrupted ? interrupted : 'done'
  }

  return {
    async untilItsTurn(at: number): Promise<StepEnd> {
      const event = sequence.events[at]
      if (event === undefined) return 'done'
      if (event.ms > playhead.ms() && (await untilItsTime(at, event.ms)) === interrupted) return interrupted
      while (paused) {
        const resumed = await untilTold(go => {
          goOn = go
        })
        if (resumed === interrupted) return interrupted
      }
      if (event.kind !== 'did' || !stepwise) return 'done'
      playhead.hold(event.ms)
      if (stepAsked) {
        stepAsked = false
        return 'done'
      }
      onWaiting(at)
      const told = await untilTold(go => {
        askStep = go
      })
      onWaiting(undefined)
      return told
    },
    paused: () => paused,
    pause(on: boolean): void {
      paused = on
      if (on) return
      goOn?.()
      if (!stepwise) askStep?.()
    },
    stepwise: () => stepwise,
    setStepwise(on: boolean): void {
      stepwise = on
      stepAsked = false
      // Nothing is played while all stands still.
      if (!on && !paused) askStep?.()
    },
    /** False if steps are not waited with. */
    nextStep(): boolean {
      if (!stepwise) return false
      if (askStep !== undefined) askStep()
      else {
        stepAsked = true
        hurry?.()
      }
      return true
    },
    /** Playing goes on from another moment: what was asked for is no step of that. */
    jumped(): void {
      stepAsked = false
    },
    /** Notes before that moment stay silent. */
    silence(ms: number): void {
      silentUntil = ms
    },
    isSilent: (ms: number): boolean => ms < silentUntil,
  }
}
