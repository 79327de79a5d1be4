import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type { LoadedModel, ModelStore, PullProgress, StoredModel } from '../../../src/ports/model-store.ts'

export function storedModel(name: string, more: Partial<StoredModel> = {}): StoredModel {
  return {
    name,
    size: 2e9,
    parameters: '3.2B',
    quantisation: 'Q4_K_M',
    contextTokens: 32_768,
    uses: ['answers'],
    changedAt: 0,
    ...more,
  }
}

interface Pulling {
  /** The next progress, or the end. */
  next(progress: PullProgress | 'success' | ErrorCode): void
  readonly aborted: () => boolean
}

export type FakeModelStore = ReturnType<typeof createFakeModelStore>

/** The models of a server that does as the test says. */
export function createFakeModelStore() {
  const script: {
    /** What stands in the way of everything. */
    obstacle: ErrorCode | undefined
    models: StoredModel[]
    loaded: LoadedModel[]
    /** How often it was looked at. */
    looks: number
    readonly preloads: { readonly name: string; readonly contextTokens: number }[]
    readonly pulled: string[]
  } = {
    obstacle: undefined,
    models: [storedModel('parrot')],
    loaded: [],
    looks: 0,
    preloads: [],
    pulled: [],
  }
  const pulls = new Map<string, Pulling>()
  const reach = async () => {
    if (script.obstacle !== undefined) throw new ClavierError(script.obstacle)
  }
  const named = (name: string) => {
    const model = script.models.find(other => other.name === name)
    if (model === undefined) throw new ClavierError('model-missing', { name })
    return model
  }
  const store: ModelStore = {
    async knock() {
      script.looks += 1
      await reach()
    },
    async list() {
      await reach()
      return script.models
    },
    async loaded() {
      await reach()
      return script.loaded
    },
    async *pull(name, signal) {
      await reach()
      script.pulled.push(name)
      let given: (PullProgress | 'success' | ErrorCode)[] = []
      let wake = () => {}
      pulls.set(name, {
        next(progress) {
          given = [...given, progress]
          wake()
        },
        aborted: () => signal.aborted,
      })
      signal.addEventListener('abort', () => wake(), { once: true })
      for (;;) {
        if (signal.aborted) throw new ClavierError('cancelled')
        const [progress, ...rest] = given
        given = rest
        if (progress === undefined) {
          await new Promise<void>(resolve => {
            wake = resolve
          })
        } else if (progress === 'success') {
          script.models.push(storedModel(name))
          return
        } else if (typeof progress === 'string') throw new ClavierError(progress, { name })
        else yield progress
      }
    },
    async remove(name) {
      await reach()
      script.models.splice(script.models.indexOf(named(name)), 1)
    },
    async preload(name, contextTokens) {
      await reach()
      named(name)
      script.preloads.push({ name, contextTokens })
      script.loaded = [{ name, contextTokens, memory: 3e9, graphicsMemory: 0, until: 0 }]
    },
    async unload(name) {
      await reach()
      script.loaded = script.loaded.filter(other => other.name !== name)
    },
  }
  return {
    store,
    script,
    /** The pull of that name, as the server saw it. */
    pull(name: string): Pulling {
      const pulling = pulls.get(name)
      if (pulling === undefined) throw new Error(`Nobody pulls ${name}.`)
      return pulling
    },
  }
}

export function bytes(completed: number, total = 100): PullProgress {
  return { status: 'pulling 6a0746a1ec1a', completed, total }
}
