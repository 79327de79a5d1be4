import {
  type AnswerPrompts,
  answerPromptsKey,
  longestPrompt,
  type NumberOption,
  optionAsSaid,
  optionBounds,
  optionFromSaid,
  optionsOf,
  parseAnswerPrompts,
  readOption,
  standardPrompts,
  withOption,
} from '../answers/answer-prompts.ts'
import { chosenModel } from '../answers/chosen-model.ts'
import { standardPrompt } from '../answers/question-messages.ts'
import type { Prompts, PromptsBefore } from '../commands/answers-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { Json, Store } from '../ports/store.ts'
import type { PromptState } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly keep: Pick<Store, 'get' | 'update' | 'watch'>
  readonly assistant: Pick<Assistant, 'probe'>
  readonly store: PanelStore
  readonly language: () => Language
}

export interface PromptsService extends Prompts {
  /** What questions are asked with now. */
  now(): AnswerPrompts
  /** The panel shows what is there now, of the model that answers. */
  refresh(): Promise<void>
}

/** What models are told before every question, and their options, as the user has set them. */
export async function createPrompts({ keep, assistant, store, language }: Parts): Promise<PromptsService> {
  /** Undefined where it was kept by a version that this one cannot read: then all is as it comes. */
  let kept = parseAnswerPrompts(await keep.get(answerPromptsKey))
  let model: string | undefined
  keep.watch(answerPromptsKey, value => {
    kept = parseAnswerPrompts(value)
    if (store.getState().prompt !== undefined) draw()
  })

  return {
    now: () => kept ?? standardPrompts,
    setStyle: style => change(prompts => ({ ...prompts, style })),
    async setPrompt(words) {
      const prompt = words.trim()
      if (prompt.length > longestPrompt) throw new ClavierError('prompt-too-long', { most: longestPrompt })
      return change(prompts => ({ ...prompts, prompt: prompt === standardPrompt.text ? '' : prompt }))
    },
    async setOption(words) {
      const said = readOption(words, language())
      if (said === undefined) throw new ClavierError('option-unknown', { words })
      if (said === 'unfit') throw new ClavierError('option-unfit', { words })
      const name = await modelInUse()
      const before = await change(prompts => withOption(prompts, name, said.name, said.value))
      return { ...before, option: words.trim(), model: name }
    },
    async setTemperature(percent) {
      const value = optionFromSaid('temperature', percent)
      if (value === undefined) throw new ClavierError('number-out-of-bounds', { least: 0, most: 200 })
      const name = await modelInUse()
      return { ...(await change(prompts => withOption(prompts, name, 'temperature', value))), model: name }
    },
    async restore({ prompts }) {
      const before = parseAnswerPrompts(prompts)
      if (before !== undefined) await change(() => before)
    },
    async show() {
      store.setState(({ promptAsked }) => ({ view: 'answers', promptAsked: promptAsked + 1 }))
      await refresh()
    },
    refresh,
  }

  async function change(how: (prompts: AnswerPrompts) => AnswerPrompts): Promise<PromptsBefore> {
    let before: AnswerPrompts = standardPrompts
    let after = before
    await keep.update(answerPromptsKey, value => {
      const now = parseAnswerPrompts(value)
      // What a newer version wrote is not written over.
      if (now === undefined) throw new ClavierError('storage-broken')
      before = now
      after = how(now)
      return asJson(after)
    })
    kept = after
    if (store.getState().prompt !== undefined) draw()
    return { prompts: asJson(before) }
  }

  async function refresh(): Promise<void> {
    draw()
    model = await findModel()
    draw()
  }

  /** The model that answered last in what is shown, else the one that would be asked. */
  async function findModel(): Promise<string | undefined> {
    const { answer, settings } = store.getState()
    if (answer?.by !== undefined && answer.by !== 'retrieval') return answer.by
    const state = await assistant.probe()
    if (state.kind !== 'ready') return settings.model || undefined
    return chosenModel(state, settings, kept ?? standardPrompts)?.model.name
  }

  async function modelInUse(): Promise<string> {
    model = await findModel()
    if (model === undefined) throw new ClavierError('model-missing')
    return model
  }

  function draw(): void {
    const { prompt, style } = kept ?? standardPrompts
    const options = model === undefined ? {} : optionsOf(kept ?? standardPrompts, model)
    const shown: PromptState = {
      own: prompt,
      standard: standardPrompt.text,
      style,
      model,
      options: Object.fromEntries(
        numberOptions.flatMap(name => {
          const value = options[name]
          return value === undefined ? [] : [[name, optionAsSaid(name, value)]]
        }),
      ),
      think: options.think,
    }
    store.setState({ prompt: shown })
  }
}

// The keys of a record are those of its type.
const numberOptions = Object.keys(optionBounds) as NumberOption[]

function asJson(value: AnswerPrompts): Json {
  // What JSON gives back is JSON.
  return JSON.parse(JSON.stringify(value)) as Json
}
