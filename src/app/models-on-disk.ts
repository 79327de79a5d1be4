import { type AnswerPrompts, contextOf } from '../answers/answer-prompts.ts'
import { longestModelName, pickModel, sameModel } from '../answers/model-names.ts'
import type { Models } from '../commands/models-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ModelStore, StoredModel } from '../ports/model-store.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { meantModel } from './meant-model.ts'
import type { ModelPulls } from './model-pulls.ts'
import type { ModelsShown } from './models-shown.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly store: PanelStore
  readonly modelStore: () => Promise<ModelStore>
  readonly shown: ModelsShown
  readonly pulls: Pick<ModelPulls, 'forget'>
  readonly change: SettingsService['change']
  /** What questions are asked with. */
  readonly prompts: () => Promise<{ now(): AnswerPrompts }>
  readonly language: () => Language
}

/** What is done with the models that are there. */
export function createModelsOnDisk({
  store,
  modelStore,
  shown,
  pulls,
  ...parts
}: Parts): Pick<Models, 'meant' | 'use' | 'load' | 'unload' | 'size' | 'remove'> {
  return {
    async meant(said) {
      const names = (await shown.models()).map(({ name }) => name)
      if (typeof said === 'number') {
        const name = names[said - 1]
        if (name === undefined) throw unknown(said, names.length)
        return [name]
      }
      const meant = meantModel(names, said, parts.language())
      if (meant.kind === 'one') return [meant.name]
      const [first, ...others] = meant.kind === 'several' ? meant.names : []
      if (first === undefined) throw unknown(said, names.length)
      return [first, ...others]
    },
    async use(name, wanted) {
      const { uses } = await known(name)
      const use = wanted ?? (uses.includes('vectors') && !uses.includes('answers') ? 'vectors' : 'answers')
      if (!uses.includes(use)) throw new ClavierError('model-unfit', { name, use })
      const before = await parts.change(use === 'answers' ? { model: name } : { embeddingModel: name })
      return { use, before }
    },
    async load(name, signal) {
      const model = await (name === undefined ? answering(signal) : known(name))
      const before = (await loadedNow(signal)).includes(model.name)
      const contextTokens = contextOf(
        (await parts.prompts()).now(),
        model,
        store.getState().settings.contextTokens,
      )
      shown.change({ loading: model.name })
      try {
        await (await modelStore()).preload(model.name, contextTokens, signal)
      } finally {
        shown.change({ loading: undefined })
      }
      await shown.look(signal)
      return { name: model.name, contextTokens, before }
    },
    async unload(name, signal) {
      const loaded = await loadedNow(signal)
      const going = name ?? loaded[0]
      if (going === undefined || !loaded.includes(going)) throw new ClavierError('nothing-loaded')
      await (await modelStore()).unload(going, signal)
      await shown.look(signal)
      return { name: going }
    },
    size: async name => (await known(name)).size,
    async remove(name, signal) {
      const { size } = await known(name)
      await (await modelStore()).remove(name, signal)
      await pulls.forget(name)
      if (shown.state().shown) store.setState({ view: 'answers' })
      await shown.look(signal)
      return size
    },
  }

  async function known(name: string, signal?: CancelSignal): Promise<StoredModel> {
    const models = await shown.models(signal)
    const model = models.find(other => sameModel(other.name, name))
    if (model === undefined) throw unknown(name, models.length)
    return model
  }

  /** The model that questions are put to. */
  async function answering(signal: CancelSignal): Promise<StoredModel> {
    const models = (await shown.models(signal)).filter(({ uses }) => uses.includes('answers'))
    const { model: wanted } = store.getState().settings
    const model = pickModel(models, wanted)
    if (model === undefined) throw new ClavierError('model-missing')
    return model
  }

  async function loadedNow(signal: CancelSignal): Promise<readonly string[]> {
    return (await (await modelStore()).loaded(signal)).map(({ name }) => name)
  }
}

function unknown(said: string | number, count: number): ClavierError {
  const name = String(said).slice(0, longestModelName)
  return new ClavierError('no-such-model', count === 0 ? {} : { name })
}
