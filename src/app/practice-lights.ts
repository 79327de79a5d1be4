import type { Motif } from '../music/motif.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import { readBack } from '../sound/read-back.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { lightInStep } from './light-in-step.ts'

/** How long the last strike stays lit, in seconds: long enough to look for it. */
const lastLit = 2

/** Lights the drawn keys of a motif as it is played back; by the clock, for who hears nothing of it. */
export function createPracticeLights(store: PanelStore, clock: Pick<Clock, 'after' | 'now'>) {
  let stop: Stop = () => {}
  return {
    light(motif: Motif): void {
      stop()
      const { notes } = readBack(motif)
      const last = notes.at(-1)?.at
      const began = clock.now()
      stop = lightInStep(
        notes.map(({ note, at, duration }) => ({ note, at, duration: at === last ? lastLit : duration })),
        () => (clock.now() - began) / 1000,
        clock,
        lit => show(lit.map(({ note }) => note)),
      )
    },
    off: () => stop(),
  }

  function show(lit: readonly number[]): void {
    store.setState(({ practice }) => (practice === undefined ? {} : { practice: { ...practice, lit } }))
  }
}
