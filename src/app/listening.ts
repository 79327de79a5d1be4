import { ClavierError } from '../errors.ts'
import { sayError, type Text } from '../language/text.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock } from '../ports/clock.ts'
import type { Heard, Recogniser } from '../ports/speech.ts'
import { createSpeechSupervisor, type SupervisorState } from '../speech/supervisor.ts'
import type { DeviceState, PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly recogniser: Recogniser
  readonly newCanceller: NewCanceller
  /** BCP 47 tag of the language that is listened for. */
  readonly language: () => string
  readonly phrases: () => readonly string[]
  /** Device id of the microphone; empty is the system's. */
  readonly microphone: () => string
  /** Phrases that get through while Clavier itself is heard. */
  readonly urgent: readonly string[]
  readonly onHeard: (heard: Heard) => void
  readonly tell: (text: Text) => void
}

/** How long "start listening" waits to know whether it does, in ms; a recogniser that asks may take longer. */
const patienceMs = 4000

/** The microphone switch: the supervised recogniser and what the panel shows of it. */
export function createListening(parts: Parts) {
  const { store, clock, tell } = parts
  const waiting = new Set<(state: SupervisorState) => void>()
  let told: string | undefined

  const supervisor = createSpeechSupervisor({
    recogniser: parts.recogniser,
    clock,
    newCanceller: parts.newCanceller,
    options: () => ({
      language: parts.language(),
      phrases: parts.phrases(),
      microphone: parts.microphone(),
    }),
    urgent: parts.urgent,
    onHeard(heard) {
      told = undefined
      store.setState({ interim: heard.final ? '' : heard.text })
      if (heard.final) parts.onHeard(heard)
    },
    onState(state) {
      const listening = state.kind !== 'off' && state.kind !== 'stopped'
      store.setState({ speech: deviceState(state), listening, ...(listening ? {} : { interim: '' }) })
      const asked = waiting.size > 0
      for (const settle of [...waiting]) settle(state)
      const error = 'error' in state ? state.error : undefined
      // A trouble is told once until something was heard or it was turned off, not at every new try, which
      // may well begin before it fails; who asked for listening is told by the outcome.
      if (error !== undefined && error !== told && !asked) tell(sayError({ code: error, detail: {} }))
      told = state.kind === 'off' ? undefined : (error ?? told)
    },
  })

  return {
    /** Resolves once it listens, or is off, with whether it listened before; rejects with what stands in the way. */
    async set(on: boolean): Promise<boolean> {
      const { listening: before, speech } = store.getState()
      if (!on) {
        supervisor.stop()
        return before
      }
      if (speech.kind === 'on') return before
      const known = nextState()
      supervisor.start()
      const error = await known
      if (error !== undefined) throw error
      return before
    },
    gate: supervisor.gate,
    /** Devices came or went. */
    deviceChanged: () => supervisor.deviceChanged(),
    /** The settings of recognition are others now. */
    restart: () => supervisor.restart(),
  }

  function nextState(): Promise<ClavierError | undefined> {
    return new Promise(resolve => {
      const done = (error: ClavierError | undefined) => {
        waiting.delete(settle)
        giveUp()
        resolve(error)
      }
      const settle = (state: SupervisorState) => {
        if (state.kind === 'listening') done(undefined)
        else if ('error' in state && state.error !== undefined) done(new ClavierError(state.error))
        else if (state.kind === 'off') done(new ClavierError('cancelled'))
      }
      const giveUp = clock.after(patienceMs, () => done(undefined))
      waiting.add(settle)
    })
  }
}

function deviceState(state: SupervisorState): DeviceState {
  const error = 'error' in state ? state.error : undefined
  const kinds = {
    off: 'off',
    starting: 'starting',
    listening: 'on',
    waiting: 'waiting',
    stopped: 'trouble',
  } as const
  return { kind: kinds[state.kind], error, devices: [] }
}
