import type { Motif } from '../music/motif.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import { readBackLaw } from '../sound/sound-laws.ts'
import type { PanelStore } from '../state/panel-state.ts'

/** How long the last strike stays lit, in ms: long enough to look for it. */
const lastLit = 2000

/** Lights the drawn keys of a motif, strike by strike, as they are played back. */
export function createPracticeLights(store: PanelStore, clock: Pick<Clock, 'after'>) {
  let stops: readonly Stop[] = []
  const show = (lit: readonly number[]) =>
    store.setState(({ practice }) => (practice === undefined ? {} : { practice: { ...practice, lit } }))
  const off = () => {
    for (const stop of stops) stop()
    stops = []
    if ((store.getState().practice?.lit.length ?? 0) > 0) show([])
  }
  return {
    light(motif: Motif): void {
      off()
      const apart = readBackLaw.apart * 1000
      stops = [
        ...motif.map((keys, place) => clock.after(place * apart, () => show(keys))),
        clock.after((motif.length - 1) * apart + lastLit, () => show([])),
      ]
    },
    off,
  }
}
