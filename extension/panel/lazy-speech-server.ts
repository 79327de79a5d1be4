import type { Recogniser, Recognisers } from '../../src/ports/speech.ts'

type SpeechServer = Recogniser & Pick<Recognisers, 'probeServer'>

/** The speech server, whose code is loaded when it is first wanted: most people have none. */
export function lazySpeechServer(load: () => Promise<SpeechServer>): SpeechServer {
  let loading: Promise<SpeechServer> | undefined
  const server = () => {
    loading ??= load()
    return loading
  }
  return {
    start(options, events, signal) {
      void server().then(
        loaded => loaded.start(options, events, signal),
        () => {
          loading = undefined
          events.ended('recogniser-failed')
        },
      )
    },
    probeServer: async signal => (await server()).probeServer(signal),
  }
}
