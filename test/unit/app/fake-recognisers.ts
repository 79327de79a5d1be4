import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type {
  Microphone,
  Microphones,
  Recogniser,
  RecogniserId,
  Recognisers,
  SpeechAvailability,
  SpeechServerState,
} from '../../../src/ports/speech.ts'

/**
 * The recognisers of a machine that can recognise by itself: no service, no server. All of them are the one
 * given, which tells who was started.
 */
export function createFakeRecognisers(recogniser: Recogniser) {
  const obstacles = new Map<RecogniserId, ErrorCode>([
    ['service', 'recogniser-missing'],
    ['server', 'server-offline'],
  ])
  const started: RecogniserId[] = []
  const watching = new Set<() => void>()
  let availability: SpeechAvailability | undefined = 'available'
  let installing: { readonly done: (error?: ErrorCode) => void } | undefined
  let server: SpeechServerState = { kind: 'trouble', error: 'server-offline' }
  let connected: readonly Microphone[] = []

  const recognisers: Recognisers = {
    by: id => ({
      start(options, events, signal) {
        started.push(id)
        recogniser.start(options, events, signal)
      },
    }),
    obstacle: async id => obstacles.get(id),
    availability: async () => availability,
    install: () =>
      new Promise((resolve, reject) => {
        installing = {
          done: error => (error === undefined ? resolve() : reject(new ClavierError(error))),
        }
      }),
    probeServer: async () => server,
  }
  const microphones: Microphones = {
    list: async () => connected,
    watch(changed) {
      watching.add(changed)
      return () => watching.delete(changed)
    },
  }
  return {
    recognisers,
    microphones,
    /** Who was started, in order. */
    started,
    /** From now on this stands in the way of one; nothing with undefined. */
    hinder(id: RecogniserId, error: ErrorCode | undefined) {
      if (error === undefined) obstacles.delete(id)
      else obstacles.set(id, error)
    },
    setPack(now: SpeechAvailability | undefined) {
      availability = now
    },
    setServer(now: SpeechServerState) {
      server = now
    },
    /** The browser has installed the pack that it was asked for, or has not. */
    installed(error?: ErrorCode) {
      if (installing === undefined) throw new Error('Nothing is being installed.')
      installing.done(error)
    },
    connect(now: readonly Microphone[]) {
      connected = now
      for (const changed of [...watching]) changed()
    },
  }
}
