import { say, sayError, type Text } from '../language/text.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Microphones, RecogniserId, Recognisers } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'
import { chooseMicrophone } from '../speech/choose-microphone.ts'
import { onThisMachine } from '../speech/own-machine.ts'
import { createRecogniserChain } from '../speech/recogniser-chain.ts'
import type { PanelStore, RecognitionState } from '../state/panel-state.ts'
import { atMost } from './wait.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  readonly recognisers: Recognisers
  readonly microphones: Microphones
  /** BCP 47 tag of the language that is listened for. */
  readonly language: () => string
  readonly tell: (text: Text) => void
  /** Resolves once it was spoken, or where it is not going to be. */
  readonly warn: (text: Text) => Promise<void>
  /** Lets what listens, or waits for what was changed, begin anew. */
  readonly restart: () => void
  /** Microphones came or went. */
  readonly deviceChanged: () => void
}

/** How long the words that speech leaves the machine may hold the microphone up, in ms. */
const tellingMs = 8000

/** Who recognises speech, and by which microphone; what leaves the machine is told before it does. */
export function createRecognition(parts: Parts) {
  const { store, clock } = parts
  /** What was told of speech that leaves the machine, and until when it is waited for. */
  const told = new Map<string, Promise<void>>()
  let toldGone = false
  let inUse: string | undefined
  let wanted = ''

  const recogniser = createRecogniserChain({
    recognisers: parts.recognisers,
    order: () => settings().recognisers,
    clock,
    newCanceller: parts.newCanceller,
    before: tellWhereTo,
    onState: ({ by, passed }) => {
      const { listening, settings } = store.getState()
      // It is begun anew in a moment, by the same one as far as anybody knows: nothing in the panel jumps.
      const anew = by === undefined && listening && passed.length < settings.recognisers.length
      become(anew ? { passed } : { by, passed })
    },
  })

  return {
    recogniser,
    /** Id of the microphone to listen to now; a chosen one that is not there is told of once. */
    microphone(): string {
      const { id, gone } = chosen()
      if (gone && !toldGone) parts.tell(sayError({ code: 'microphone-other', detail: {} }))
      toldGone = gone
      inUse = id
      return id
    },
    start(): Stop {
      wanted = wants()
      void lookForMicrophones()
      return parts.microphones.watch(() => void lookForMicrophones())
    },
    /** The settings changed: who listens may be another now. */
    configure(): void {
      const now = wants()
      if (now === wanted) return
      wanted = now
      become({ server: { kind: 'untried' }, pack: 'unknown' })
      listenAnew()
    },
    lookForMicrophones: () => void lookForMicrophones(),
    listenAnew,
  }

  function listenAnew(): void {
    recogniser.forget()
    parts.restart()
  }

  async function lookForMicrophones(): Promise<void> {
    become({ microphones: await parts.microphones.list() })
    parts.deviceChanged()
    // The chosen one is back, or another one that it is known by.
    if (store.getState().listening && inUse !== undefined && chosen().id !== inUse) parts.restart()
  }

  function tellWhereTo(id: RecogniserId): Promise<void> | undefined {
    const { speechServerAddress: address } = settings()
    if (id === 'on-device' || (id === 'server' && onThisMachine(address))) return undefined
    const where = id === 'server' ? address : id
    const telling =
      told.get(where) ??
      atMost(
        clock,
        tellingMs,
        parts.warn(id === 'server' ? say('speech-to-server', { address }) : say('speech-to-service')),
      )
    told.set(where, telling)
    return telling
  }

  function chosen() {
    return chooseMicrophone(settings().microphone, store.getState().recognition.microphones)
  }

  /** All that decides who listens, to be compared. */
  function wants(): string {
    const { recognisers, speechServerAddress, speechServerModel, microphone } = settings()
    return JSON.stringify([recognisers, speechServerAddress, speechServerModel, microphone, parts.language()])
  }

  function settings(): Settings {
    return store.getState().settings
  }

  function become(change: Partial<RecognitionState>): void {
    store.setState(({ recognition }) => ({ recognition: { ...recognition, ...change } }))
  }
}
