import type { Assistant } from '../../src/ports/assistant.ts'

/** The assistant at the address that the settings hold now; a new address gives a new one. */
export function lazyAssistant(endpoint: () => string, create: (endpoint: string) => Assistant): Assistant {
  let current: { readonly endpoint: string; readonly assistant: Assistant } | undefined
  const assistant = () => {
    const wanted = endpoint()
    if (current?.endpoint !== wanted) current = { endpoint: wanted, assistant: create(wanted) }
    return current.assistant
  }
  return {
    probe: signal => assistant().probe(signal),
    models: signal => assistant().models(signal),
    ask: (options, signal) => assistant().ask(options, signal),
  }
}
