import { createHash } from 'node:crypto'

/** A model of the test server. */
export interface TestModel {
  readonly name: string
  /** `completion`, `thinking`, `embedding`, `tools`, `vision`. */
  readonly capabilities: readonly string[]
  /** Context it was made for, in tokens. */
  readonly contextLength: number
  readonly size: number
  readonly family: string
  /** Puts its thoughts between `<think>` tags in the text, as older models do. */
  readonly thinkTags?: boolean
  /** Thoughts that it streams before its answer, where it thinks. */
  readonly thoughts?: string
}

export const chatModel: TestModel = {
  name: 'parrot:latest',
  capabilities: ['completion', 'tools'],
  contextLength: 32_768,
  size: 2_019_393_189,
  family: 'llama',
}
export const thinkingModel: TestModel = {
  ...chatModel,
  name: 'owl:8b',
  capabilities: ['completion', 'thinking'],
  thoughts: 'The person asks. I look at the page.',
}
export const embeddingModel: TestModel = {
  name: 'nest-embed:latest',
  capabilities: ['embedding'],
  contextLength: 2_048,
  size: 274_302_450,
  family: 'nomic-bert',
}

export function digestOf(name: string): string {
  return createHash('sha256').update(name).digest('hex')
}

function detailsOf(model: TestModel) {
  return {
    parent_model: '',
    format: 'gguf',
    family: model.family,
    families: [model.family],
    parameter_size: '3.2B',
    quantization_level: 'Q4_K_M',
  }
}

/** Entries of `/api/tags`; servers before 0.12 leave the capabilities out. */
export function tagsReply(models: readonly TestModel[], withCapabilities: boolean) {
  return {
    models: models.map(model => ({
      name: model.name,
      model: model.name,
      modified_at: '2025-10-03T23:34:03.409490317-07:00',
      size: model.size,
      digest: digestOf(model.name),
      details: detailsOf(model),
      ...(withCapabilities ? { capabilities: model.capabilities } : {}),
    })),
  }
}

export function showReply(model: TestModel) {
  return {
    license: 'MIT',
    parameters: 'stop "<|eot_id|>"',
    template: '{{ .Prompt }}',
    details: detailsOf(model),
    model_info: {
      'general.architecture': model.family,
      [`${model.family}.context_length`]: model.contextLength,
    },
    capabilities: model.capabilities,
    modified_at: '2025-10-03T23:34:03.409490317-07:00',
  }
}

export function psReply(loaded: ReadonlyMap<string, number>, models: readonly TestModel[]) {
  return {
    models: models.flatMap(model => {
      const contextLength = loaded.get(model.name)
      if (contextLength === undefined) return []
      return [
        {
          name: model.name,
          model: model.name,
          size: model.size,
          digest: digestOf(model.name),
          details: detailsOf(model),
          expires_at: '2038-01-19T03:14:07.93355-07:00',
          size_vram: 0,
          context_length: contextLength,
        },
      ]
    }),
  }
}

/** The model of that name; a name without a tag means `latest`. */
export function findModel(models: readonly TestModel[], name: string): TestModel | undefined {
  return models.find(model => model.name === name || model.name === `${name}:latest`)
}
