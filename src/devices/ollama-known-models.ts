import type { Model } from '../ports/assistant.ts'
import type { ListedModel, ShownModel } from './ollama-replies.ts'

/** A model of the server, with what `/api/show` says of it. */
export interface KnownModel {
  readonly entry: ListedModel
  readonly shown: ShownModel
  /** Undefined where the server is too old to tell. */
  readonly capabilities: readonly string[] | undefined
}

/** Whether a model can do that. Of a server too old to tell, the families give those away that only embed. */
export function canAnswer({ capabilities, entry }: KnownModel): boolean {
  return capabilities === undefined ? !embeds(entry.details.family) : capabilities.includes('completion')
}

export function givesVectors({ capabilities, entry }: KnownModel): boolean {
  return capabilities === undefined ? embeds(entry.details.family) : capabilities.includes('embedding')
}

/** Families of models that do nothing but embed: `bert`, `nomic-bert`, `xlm-roberta`. */
function embeds(family: string): boolean {
  return /bert/i.test(family)
}

/** A model as the port tells it. */
export function asModel({ entry, shown, capabilities }: KnownModel): Model {
  return {
    name: entry.name,
    size: entry.size,
    parameters: entry.details.parameter_size,
    quantisation: entry.details.quantization_level,
    ...(shown.contextTokens === undefined ? {} : { contextTokens: shown.contextTokens }),
    ...(entry.digest === '' ? {} : { digest: entry.digest }),
    ...(capabilities?.includes('thinking') ? { thinks: true } : {}),
  }
}
