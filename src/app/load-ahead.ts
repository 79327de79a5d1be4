import type { AnswerPrompts } from '../answers/answer-prompts.ts'
import { chosenModel } from '../answers/chosen-model.ts'
import { sameModel } from '../answers/model-names.ts'
import { ClavierError } from '../errors.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { ModelStore } from '../ports/model-store.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly assistant: Assistant
  readonly modelStore: () => Promise<ModelStore>
  readonly clock: Clock
  readonly store: PanelStore
  /** What questions are asked with. */
  readonly prompts: () => Promise<{ now(): AnswerPrompts }>
  readonly onLoading: (name: string | undefined) => void
}

/** It is looked whether the model is loaded at most this often, in ms. */
const every = 30_000

/**
 * Loads the model that answers before it is asked, with the context that questions use, so that the first answer does
 * not wait for it. What stands in the way is left to the question to tell.
 */
export function createLoadAhead({ assistant, modelStore, clock, store, prompts, onLoading }: Parts) {
  let last = Number.NEGATIVE_INFINITY
  return async (signal: CancelSignal): Promise<void> => {
    if (!wanted() || clock.now() - last < every) return
    last = clock.now()
    try {
      await load(signal)
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
    }
  }

  function wanted(): boolean {
    const { settings, answer, models } = store.getState()
    const byOllama = settings.provider === 'auto' || settings.provider === 'ollama'
    const answers = answer?.state === 'loading' || answer?.state === 'streaming'
    return settings.loadAhead && byOllama && !answers && models?.loading === undefined
  }

  async function load(signal: CancelSignal): Promise<void> {
    const state = await assistant.probe(signal)
    if (state.kind !== 'ready' || (state.provider ?? 'ollama') !== 'ollama') return
    const [models, asked] = await Promise.all([modelStore(), prompts()])
    const chosen = chosenModel(state, store.getState().settings, asked.now())
    if (chosen === undefined) return
    const { model, contextTokens } = chosen
    const there = (await models.loaded(signal)).some(
      loaded =>
        sameModel(loaded.name, model.name) &&
        (loaded.contextTokens === 0 || loaded.contextTokens === contextTokens),
    )
    // Asked meanwhile, it is being loaded already.
    if (there || !wanted()) return
    onLoading(model.name)
    try {
      await models.preload(model.name, contextTokens, signal)
    } finally {
      onLoading(undefined)
    }
  }
}
