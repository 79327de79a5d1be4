import { late } from '../../src/app/late.ts'
import type { Recogniser, Recognisers } from '../../src/ports/speech.ts'

type SpeechServer = Recogniser & Pick<Recognisers, 'probeServer'>

/** The speech server, whose code is loaded when it is first wanted: most people have none. */
export function lazySpeechServer(load: () => Promise<SpeechServer>): SpeechServer {
  const server = late(load)
  return {
    start(options, events, signal) {
      void server().then(
        loaded => loaded.start(options, events, signal),
        () => events.ended('recogniser-failed'),
      )
    },
    async probeServer(signal) {
      const loaded = await server().catch(() => undefined)
      return loaded?.probeServer(signal) ?? { kind: 'trouble', error: 'recogniser-failed' }
    },
  }
}
