import type { Motif } from '../music/motif.ts'
import type { CancelSignal, Clock, Stop } from '../ports/clock.ts'
import type { ScoreNote, Sound } from '../ports/sound.ts'
import { readBack } from '../sound/read-back.ts'
import type { SoundingKeys } from '../state/help-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { lightInStep } from './light-in-step.ts'

interface Parts {
  readonly store: PanelStore
  readonly sound: Pick<Sound, 'play'>
  readonly clock: Pick<Clock, 'after'>
}

/** Sounds a motif and lights its keys by what has left the loudspeaker. Resolves with false where it was cut. */
export function createSoundingMotif({ store, sound, clock }: Parts) {
  return async (
    motif: Motif,
    whose: Pick<SoundingKeys, 'topic' | 'which'>,
    signal: CancelSignal,
  ): Promise<boolean> => {
    const score = readBack(motif)
    let stopLights: Stop = () => {}
    let shown: SoundingKeys | undefined
    try {
      return await sound.play(score, signal, 'outcome', position => {
        stopLights = lightInStep(score.notes, position, clock, light)
      })
    } finally {
      stopLights()
    }

    function light(notes: readonly ScoreNote[]): void {
      // Another may sound by now, which puts out its own.
      if (notes.length === 0 && store.getState().help.sounding !== shown) return
      shown = notes.length === 0 ? undefined : { ...whose, lit: notes.map(({ note }) => note) }
      store.setState(({ help }) => ({ help: { ...help, sounding: shown } }))
    }
  }
}
