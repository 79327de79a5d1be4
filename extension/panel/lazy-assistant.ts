import { late } from '../../src/app/late.ts'
import type { Assistant } from '../../src/ports/assistant.ts'

/** The assistant, loaded when it is first asked something. */
export function lazyAssistant(load: () => Promise<Assistant>): Assistant {
  const assistant = late(load)
  return {
    probe: async signal => (await assistant()).probe(signal),
    models: async signal => (await assistant()).models(signal),
    async *ask(options, signal) {
      yield* (await assistant()).ask(options, signal)
    },
    embedders: async signal => (await assistant()).embedders(signal),
    embed: async (options, signal) => (await assistant()).embed(options, signal),
  }
}
