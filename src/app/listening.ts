import { ClavierError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock } from '../ports/clock.ts'
import type { EarconName } from '../ports/sound.ts'
import type { Heard, Recogniser } from '../ports/speech.ts'
import { createHoldToTalk } from '../speech/hold-to-talk.ts'
import { createListenGate } from '../speech/listen-gate.ts'
import { createSpeechSupervisor, type SupervisorState } from '../speech/supervisor.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { asksForWords, wordsAreFree } from './listen-asks.ts'
import { createListenHints } from './listen-hints.ts'
import { createListenState, showListen } from './listen-state.ts'

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
  /** Phrases that get through while Clavier itself is heard, and in every way to listen. */
  readonly urgent: readonly string[]
  /** Phrases that get through while nothing is held to talk. */
  readonly wayBack: readonly string[]
  readonly onHeard: (heard: Heard) => void
  readonly tell: (text: Text) => void
  readonly earcon: (name: EarconName) => void
}

/** How long "start listening" waits to know whether it does, in ms; a recogniser that asks may take longer. */
const patienceMs = 4000

/** The microphone switch: the supervised recogniser, when its words count, and what the panel shows of it. */
export function createListening(parts: Parts) {
  const { store, clock } = parts
  const settings = () => store.getState().settings
  const waiting = new Set<(state: SupervisorState) => void>()
  const shown = createListenState(store, clock, parts.tell)
  const hints = createListenHints(store, clock)
  const counts = createListenGate({
    clock,
    mode: () => settings().listenMode,
    wakeWord: () => settings().wakeWord,
    language: () => parts.language().slice(0, 2),
    urgent: parts.urgent,
    wayBack: parts.wayBack,
    free: () => wordsAreFree(store.getState()),
    onAwake(awake, called) {
      showListen(store, { awake })
      if (called) parts.earcon('heard')
    },
  })
  const talk = createHoldToTalk(held => {
    counts.hold(held !== 'no')
    showListen(store, { held })
  })
  let mode = settings().listenMode
  store.subscribe((now, before) => {
    if (now.settings.listenMode === 'wake' && asksForWords(now, before)) counts.wake()
  })

  const supervisor = createSpeechSupervisor({
    recogniser: parts.recogniser,
    clock,
    newCanceller: parts.newCanceller,
    options: () => ({
      language: parts.language(),
      phrases: [...(settings().listenMode === 'wake' ? [settings().wakeWord] : []), ...parts.phrases()],
      microphone: parts.microphone(),
    }),
    urgent: parts.urgent,
    onHeard(heard) {
      shown.heard()
      hints.heard(heard)
      const mine = counts.pass(heard)
      const interim = mine === undefined || mine.final ? '' : mine.text
      if (interim !== store.getState().interim) store.setState({ interim })
      if (mine?.final) parts.onHeard(mine)
    },
    onSpeaking(now) {
      showListen(store, { hearing: now })
    },
    onNotice: shown.noticed,
    onState(state) {
      const asked = waiting.size > 0
      for (const settle of [...waiting]) settle(state)
      shown.on(state, asked)
      const { listening, speech } = store.getState()
      hints.listening(listening && (speech.error === undefined || speech.kind === 'on'))
      if (!listening) {
        counts.sleep()
        talk.drop()
      }
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
    gate: {
      /** Clavier speaks, or no longer. */
      set(closed: boolean, saying?: string): void {
        supervisor.gate.set(closed, saying)
        if (!closed) counts.refresh()
      },
      /** Clavier sounds without words, or no longer. */
      sounding: supervisor.gate.sounding,
    },
    /** What is held to talk. */
    talk,
    /** Devices came or went. */
    deviceChanged: supervisor.deviceChanged,
    /** The settings of recognition are others now. */
    restart: supervisor.restart,
    /** Takes the settings as they are now. */
    configure(): void {
      const now = settings().listenMode
      if (now === mode) return
      mode = now
      counts.sleep()
      talk.drop()
    },
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
