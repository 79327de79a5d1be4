/** When the table was put together: names and sizes as Ollama's library had them then. */
export const recommendedAsOf = '2026-11'

/** Memory of a machine that the table tells apart, in gigabytes; the last one stands for all above it. */
export const memorySizes = [2, 4, 8, 16, 32] as const

export interface RecommendedModel {
  readonly name: string
  readonly use: 'answers' | 'vectors'
  /** Bytes to bring onto the disk. */
  readonly download: number
  /** Gigabytes of memory that it takes with a context of 8,192 tokens: its weights, the context, and some to work in. */
  readonly needs: number
  /** What it is like beside the others of its kind. */
  readonly manner: 'quick' | 'balanced' | 'careful'
  readonly thinks: boolean
  /** Memory of machines on which it is the first to try, of `memorySizes`. */
  readonly firstFor: readonly number[]
}

const answers = { use: 'answers', thinks: false, firstFor: [] as readonly number[] } as const

/** Well-known small models, each kind from the smallest to the largest. */
export const recommendedModels: readonly RecommendedModel[] = [
  { ...answers, name: 'gemma3:1b', download: 815e6, needs: 1.4, manner: 'quick', firstFor: [2] },
  { ...answers, name: 'llama3.2:1b', download: 1.3e9, needs: 2, manner: 'quick', firstFor: [4] },
  { ...answers, name: 'llama3.2:3b', download: 2e9, needs: 3.4, manner: 'balanced', firstFor: [8] },
  { ...answers, name: 'qwen3:4b', download: 2.5e9, needs: 4.2, manner: 'careful', thinks: true },
  { ...answers, name: 'gemma3:4b', download: 3.3e9, needs: 4.5, manner: 'balanced', firstFor: [16] },
  { ...answers, name: 'qwen3:8b', download: 5.2e9, needs: 7, manner: 'careful', thinks: true },
  { ...answers, name: 'gemma3:12b', download: 8.1e9, needs: 10, manner: 'careful', firstFor: [32] },
  { ...answers, name: 'qwen3:14b', download: 9.3e9, needs: 11.5, manner: 'careful', thinks: true },
  { ...answers, name: 'gemma3:27b', download: 17e9, needs: 20, manner: 'careful' },
  {
    name: 'nomic-embed-text',
    use: 'vectors',
    download: 274e6,
    needs: 0.5,
    manner: 'quick',
    thinks: false,
    firstFor: memorySizes,
  },
]

/** Share of the memory that the system and the browser need for themselves. */
const keptFree = 0.25

export interface Recommendation {
  /** The one to try first. */
  readonly first: RecommendedModel
  /** Others that fit as well, the smallest first. */
  readonly others: readonly RecommendedModel[]
  /** The one that turns texts into vectors, to find by meaning. */
  readonly embedder: RecommendedModel
}

/**
 * Models for a machine: a safe first one, and what else fits into it beside the system and the browser.
 *
 * @param memory gigabytes; less than the smallest class counts as that
 */
export function recommendFor(memory: number): Recommendation {
  const size = memorySizes.findLast(least => least <= memory) ?? memorySizes[0]
  const room = Math.max(memory, memorySizes[0]) * (1 - keptFree)
  const fitting = recommendedModels.filter(({ use, needs }) => use === 'answers' && needs <= room)
  const first = only(recommendedModels.filter(model => isFirst(model, 'answers', size)))
  const embedder = only(recommendedModels.filter(model => isFirst(model, 'vectors', size)))
  return { first, others: fitting.filter(model => model !== first), embedder }
}

function isFirst(
  { use, firstFor }: RecommendedModel,
  wanted: RecommendedModel['use'],
  size: number,
): boolean {
  return use === wanted && firstFor.includes(size)
}

function only(models: readonly RecommendedModel[]): RecommendedModel {
  const [model] = models
  if (model === undefined || models.length > 1)
    throw new Error('The table has one first model for each size.')
  return model
}
