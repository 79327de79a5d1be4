/** Longest name of a model that is asked for, in UTF-16 units. */
export const longestModelName = 200

/** `host/namespace/model:tag`, as Ollama takes them. */
const nameLike = /^[a-z0-9][a-z0-9._-]*(?:[/:@][a-z0-9][a-z0-9._-]*){0,5}$/i

/**
 * A model's name as it is written where it may have been said (`llama 3.2` is `llama3.2`, `qwen 3 colon 4 b` is
 * `qwen3:4b`); undefined where it can be none.
 */
export function writtenModelName(said: string): string | undefined {
  const name = said
    .slice(0, longestModelName + 1)
    .trim()
    .toLowerCase()
    .replace(/\s+(?:colon|doppelpunkt|dos puntos|deux points)\s+/g, ':')
    .replace(/\s+(?:dot|point|punkt|punto)\s+/g, '.')
    .replace(/\s+(?:slash|schrägstrich|barra|barre)\s+/g, '/')
    .replace(/\s+/g, '')
  return name.length <= longestModelName && nameLike.test(name) ? name : undefined
}

/**
 * A model's name in words that can be compared with what was said, letters and numbers apart: `llama3.2:3b` is
 * `llama 3 2 3 b`, and `:latest`, which nobody says, is left out.
 */
export function spokenModelName(name: string): string {
  return name
    .replace(/:latest$/i, '')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/gi, '$1$2 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** The model of that name, or the first. */
export function pickModel<M extends { readonly name: string }>(
  models: readonly M[],
  wanted: string,
): M | undefined {
  return models.find(({ name }) => sameModel(name, wanted)) ?? models[0]
}

/** Whether it is the same model: a name without a tag means the tag `latest`. */
export function sameModel(name: string, wanted: string): boolean {
  return name === wanted || name === `${wanted}:latest` || wanted === `${name}:latest`
}
