import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ModelStore } from '../ports/model-store.ts'
import type { ModelsState } from '../state/answers-state.ts'

type Seen = Pick<ModelsState, 'server' | 'error' | 'models' | 'loaded'>

/** How the server is and which models it has; what stands in the way is part of it. Rejects with `cancelled`. */
export async function lookAtServer(models: ModelStore, signal?: CancelSignal): Promise<Seen> {
  try {
    await models.knock(signal)
    const listed = await models.list(signal)
    const loaded = await models.loaded(signal)
    return {
      server: listed.some(({ uses }) => uses.includes('answers')) ? 'ready' : 'no-model',
      error: undefined,
      models: listed,
      loaded,
    }
  } catch (error) {
    if (!(error instanceof ClavierError) || error.code === 'cancelled') throw error
    const { code, detail } = error
    return { server: obstacles.get(code) ?? 'failed', error: { code, detail }, models: [], loaded: [] }
  }
}

const obstacles: ReadonlyMap<string, 'offline' | 'blocked' | 'no-model'> = new Map([
  ['ollama-offline', 'offline'],
  ['ollama-blocked', 'blocked'],
  ['model-missing', 'no-model'],
])
