import { memorySizes } from '../answers/recommended-models.ts'
import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Machine } from '../ports/machine.ts'
import type { ModelStore, StoredModel } from '../ports/model-store.ts'
import type { ModelsState } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { lookAtServer } from './server-look.ts'

interface Parts {
  readonly store: PanelStore
  readonly modelStore: () => Promise<ModelStore>
  readonly machine: Machine
}

export type ModelsShown = ReturnType<typeof createModelsShown>

/** What is known and shown of the server and its models. */
export function createModelsShown({ store, modelStore, machine }: Parts) {
  let looks = 0
  let underway: Promise<ModelsState> | undefined
  const shown = {
    state: (): ModelsState => store.getState().models ?? initial(),
    change(to: Partial<ModelsState>): void {
      store.setState({ models: { ...shown.state(), ...to } })
    },
    /** Looks how the server is; of several looks the last one counts. Rejects with `cancelled`. */
    look(signal?: CancelSignal): Promise<ModelsState> {
      const looking = look(signal).finally(() => {
        if (underway === looking) underway = undefined
      })
      underway = looking
      return looking
    },
    /** The look that is under way; undefined without one. */
    underway: () => underway,
    /** The models in the order in which they are numbered; rejects with what stands in the way. */
    async models(signal?: CancelSignal): Promise<readonly StoredModel[]> {
      const { error, models } = await shown.look(signal)
      if (error !== undefined) throw new ClavierError(error.code, error.detail)
      return models
    },
    memory,
  }
  return shown

  async function look(signal?: CancelSignal): Promise<ModelsState> {
    looks += 1
    const mine = looks
    const seen = await lookAtServer(await modelStore(), signal)
    if (mine === looks) shown.change(seen)
    return { ...shown.state(), ...seen }
  }

  function initial(): ModelsState {
    return {
      shown: false,
      server: undefined,
      error: undefined,
      models: [],
      loaded: [],
      loading: undefined,
      pulls: [],
      system: machine.system ?? 'linux',
      origin: machine.origin,
      memory: memory(),
    }
  }

  function memory(): ModelsState['memory'] {
    const { modelMemory } = store.getState().settings
    if (modelMemory > 0) return { gigabytes: modelMemory, by: 'user' }
    return machine.memory === undefined
      ? { gigabytes: memorySizes[2], by: 'guess' }
      : { gigabytes: machine.memory, by: 'least' }
  }
}
