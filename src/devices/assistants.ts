import { sameModel } from '../answers/model-names.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import {
  type Assistant,
  type AssistantState,
  type Model,
  type ProviderId,
  providerIds,
} from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'

export interface AssistantsOptions {
  /** What the user chose: the first that can, one alone, or nobody. */
  readonly chosen: () => 'auto' | ProviderId | 'none'
  /** The assistant of a provider as it is set up now, or what is missing for it. */
  readonly of: (provider: ProviderId) => Assistant | ErrorData
  /** The model that the user named there, or an empty string: it is listed first. */
  readonly model: (provider: ProviderId) => string
}

/** One Assistant over all providers: the one named in a call, or the first that was found ready. */
export function createAssistants({ chosen, of, model }: AssistantsOptions): Assistant {
  let ready: ProviderId | undefined

  /** Whom the user lets answer; of several, those that are not set up are left out. */
  function order(): readonly ProviderId[] {
    const choice = chosen()
    if (choice === 'none') return []
    return choice === 'auto' ? providerIds.filter(id => !isError(of(id))) : [choice]
  }

  async function probe(signal?: CancelSignal): Promise<AssistantState> {
    ready = undefined
    let first: AssistantState | undefined
    for (const provider of order()) {
      const state = await probeOne(provider, signal)
      // Another may have been chosen, or a stop been asked for, while this one was slow.
      if (state.kind === 'ready' && order().includes(provider)) {
        ready = provider
        return { ...state, models: preferred(state.models, model(provider)) }
      }
      first ??= state
      if (signal?.aborted) break
    }
    return first ?? { kind: 'offline', error: { code: 'answers-off', detail: {} } }
  }

  async function probeOne(provider: ProviderId, signal?: CancelSignal): Promise<AssistantState> {
    const assistant = of(provider)
    if (isError(assistant)) return { kind: 'offline', provider, error: assistant }
    return { ...(await assistant.probe(signal)), provider }
  }

  /** The assistant to ask. Throws what stands in the way where nobody can, or may. */
  async function whom(named: ProviderId | undefined, signal?: CancelSignal): Promise<Assistant> {
    const known = named ?? (ready !== undefined && order().includes(ready) ? ready : undefined)
    if (known === undefined) {
      const state = await probe(signal)
      if (signal?.aborted) throw new ClavierError('cancelled')
      if (state.kind !== 'ready') throw asError(state)
      return whom(ready, signal)
    }
    // Nothing goes to whom the user did not choose, whoever asks for it.
    if (!order().includes(known)) throw new ClavierError('answers-off')
    const assistant = of(known)
    if (isError(assistant)) throw new ClavierError(assistant.code, assistant.detail)
    return assistant
  }

  return {
    probe,
    async models(signal) {
      const assistant = await whom(undefined, signal)
      const models = await assistant.models(signal)
      return ready === undefined ? models : preferred(models, model(ready))
    },
    async *ask(options, signal) {
      yield* (await whom(options.provider, signal)).ask(options, signal)
    },
    embedders: async signal => (await whom(undefined, signal)).embedders(signal),
    embed: async (options, signal) => (await whom(options.provider, signal)).embed(options, signal),
  }
}

function isError(found: Assistant | ErrorData): found is ErrorData {
  return 'code' in found
}

/** What stands in the way of the first, as an error with the next step. */
function asError(state: Exclude<AssistantState, { kind: 'ready' }>): ClavierError {
  const codes = { offline: 'ollama-offline', blocked: 'ollama-blocked', 'no-model': 'model-missing' } as const
  return new ClavierError(state.error?.code ?? codes[state.kind], state.error?.detail)
}

/** The wanted model before the others. */
function preferred(models: readonly Model[], wanted: string): readonly Model[] {
  const is = ({ name }: Model) => sameModel(name, wanted)
  return [...models.filter(is), ...models.filter(one => !is(one))]
}
