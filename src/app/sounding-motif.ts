import type { Motif } from '../music/motif.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { Position, Sound } from '../ports/sound.ts'
import { readBack } from '../sound/read-back.ts'
import { readBackLaw } from '../sound/sound-laws.ts'
import type { SoundingKeys } from '../state/help-state.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly sound: Pick<Sound, 'play'>
  readonly clock: Pick<Clock, 'after'>
}

/** Below this, in seconds, two moments are one: no screen shows them apart. */
const atOnce = 0.002
/** How long the sound is not asked where it is, at most, in ms: it may begin late, or stand still. */
const askedEvery = 60

/** Sounds a motif and lights its keys by what has left the loudspeaker. Resolves with false where it was cut. */
export function createSoundingMotif({ store, sound, clock }: Parts) {
  return async (
    motif: Motif,
    whose: Pick<SoundingKeys, 'topic' | 'which'>,
    signal: CancelSignal,
  ): Promise<boolean> => {
    let stopLights: Stop = () => {}
    let shown: SoundingKeys | undefined
    try {
      return await sound.play(readBack(motif), signal, 'outcome', position => {
        stopLights = lightInStep(position)
      })
    } finally {
      stopLights()
      // Another may sound by now.
      if (store.getState().help.sounding === shown) light(undefined)
    }

    function lightInStep(position: Position): Stop {
      let stopTimer: Stop = () => {}
      step()
      return () => stopTimer()

      function step(): void {
        const now = position() + atOnce
        const strike = Math.floor(now / readBackLaw.apart)
        const sounds = now >= 0 && now - strike * readBackLaw.apart < readBackLaw.note
        const lit = sounds ? (motif[strike] ?? []) : []
        if (shown?.lit !== lit) light({ ...whose, lit })
        const next = sounds ? strike * readBackLaw.apart + readBackLaw.note : (strike + 1) * readBackLaw.apart
        if (strike >= motif.length) return
        stopTimer = clock.after(Math.min(Math.max(1, (next - now) * 1000), askedEvery), step)
      }
    }

    function light(next: SoundingKeys | undefined): void {
      shown = next
      store.setState(({ help }) => ({ help: { ...help, sounding: next } }))
    }
  }
}
