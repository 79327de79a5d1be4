import type { Assistant } from '../../src/ports/assistant.ts'

/** The assistant at the address that the settings hold now, loaded when it is first asked; a new address gives a new one. */
export function lazyAssistant(
  endpoint: () => string,
  create: (endpoint: string) => Promise<Assistant>,
): Assistant {
  let current: { readonly endpoint: string; readonly assistant: Promise<Assistant> } | undefined
  const assistant = () => {
    const wanted = endpoint()
    if (current?.endpoint !== wanted) current = { endpoint: wanted, assistant: create(wanted) }
    return current.assistant
  }
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
