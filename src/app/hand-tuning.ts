import type { Hands } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { createHandTuner, type TunerEvent } from '../music/hand-tuner.ts'
import { keysOf } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { figures, type TunedConstants, timesEach } from '../music/tune-hands.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import { driveReader } from './drive-reader.ts'
import type { KeyMode, Modes } from './modes-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly modes: () => Pick<Modes, 'enter' | 'leave'>
  readonly settings: Pick<SettingsService, 'change'>
  readonly tell: Announcer['tell']
  /** Ends everything, as escape played in any other place does. */
  readonly endAll: () => void
}

/** "Tune my hands": a mode of the keys that asks for figures, and sets the constants by how they are played. */
export function createHandTuning({ store, clock, modes, settings, tell, endAll }: Parts) {
  let finish: (tuned: TunedConstants | undefined) => void = () => {}

  const hands: Hands = {
    async tune(signal: CancelSignal) {
      const tuned = await new Promise<TunedConstants | undefined>(resolve => {
        finish = resolve
        signal.addEventListener('abort', () => modes().leave(), { once: true })
        modes().enter('tune')
      })
      if (tuned === undefined) throw new ClavierError('cancelled')
      const before = store.getState().settings.hands
      await settings.change({ hands: { ...before, ...tuned } })
      return { before, tuned }
    },
    async restore(before) {
      await settings.change({ hands: before })
    },
  }

  return { hands, starter }

  function starter(): KeyMode {
    const tuner = createHandTuner()
    const driver = driveReader(tuner, clock, on)
    ask(tuner.first)
    return {
      note: driver.note,
      leave() {
        driver.stop()
        finish(undefined)
      },
    }
  }

  function on(event: TunerEvent): void {
    if (event.kind === 'escape') endAll()
    else if (event.kind === 'done') {
      finish(event.constants)
      modes().leave()
    } else ask(event)
  }

  function ask({ kind, place, take }: Extract<TunerEvent, { place: number }>): void {
    const figure = figures[place] ?? []
    const notes = notesInWords(figure)
    const number = place + 1
    store.setState({ mode: { name: 'tune', shown: `${number}/${figures.length} · ${notes}` } })
    if (kind === 'again') tell(say('tune-again', { notes }))
    else if (take > 1) tell(say('tune-once-more', { left: timesEach - take + 1 }))
    else if (figure.length > 1) tell(say('tune-in-order', { number, of: figures.length, notes }))
    else if (keysOf(figure).length > 1) tell(say('tune-together', { number, of: figures.length, notes }))
    else tell(say('tune-one-key', { number, of: figures.length, notes }))
  }
}
