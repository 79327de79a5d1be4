import * as v from 'valibot'
import type { Row, RowChange, Tables } from '../ports/tables.ts'
import { hashText } from './hash-text.ts'

/** Most bytes of vectors that are kept, in two generations of half of it each. */
const mostBytes = 48 * 1024 * 1024
/** Bytes of a row beside its vector, roughly. */
const perRow = 200
/** Rows that are read in one go when a generation is thrown away. */
const readAtOnce = 200
const version = 1
const generationKey = 'generation'
/** Keys have nine figures for it; nobody makes vectors for so many. */
const lastGeneration = 999_999_999

/** What says which generation is written to; anything else in the table is a vector. */
const generationSchema = v.object({
  version: v.literal(version),
  generation: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastGeneration)),
  bytes: v.pipe(v.number(), v.minValue(0)),
})
const rowSchema = v.object({
  /** Model and digest: a hash may not be all there is to tell them apart by. */
  model: v.string(),
  length: v.number(),
  vector: v.instance(Float32Array),
})

/** Vectors of texts that were made before, kept on this machine; what is not used any more goes. */
export interface VectorCache {
  /** By place of the text; undefined where there is none. */
  read(model: string, texts: readonly string[]): Promise<readonly (Float32Array | undefined)[]>
  /** Rejects with `storage-full` where there is no room. */
  write(
    model: string,
    made: readonly { readonly text: string; readonly vector: Float32Array }[],
  ): Promise<void>
}

/**
 * The cache over the table `vectors`. Rows belong to a generation: a vector that is used moves to the newest, and
 * when that is full the one before it goes whole. So the oldest go, without looking at each.
 *
 * @param limit most bytes that are kept, 2 rows or more
 */
export function createVectorCache(tables: Tables, limit = mostBytes): VectorCache {
  let state: { readonly generation: number; readonly bytes: number } | undefined

  async function now() {
    if (state !== undefined) return state
    const read = v.safeParse(generationSchema, await tables.get('vectors', generationKey))
    state = read.success ? read.output : { generation: 0, bytes: 0 }
    return state
  }

  async function find(generation: number, model: string, text: string): Promise<Float32Array | undefined> {
    const value = await tables.get('vectors', keyOf(generation, model, text))
    const row = v.safeParse(rowSchema, value)
    if (!row.success || row.output.model !== model || row.output.length !== text.length) return undefined
    return isUnit(row.output.vector) ? row.output.vector : undefined
  }

  const cache: VectorCache = {
    async read(model, texts) {
      const { generation } = await now()
      const moved: { text: string; vector: Float32Array }[] = []
      const found = await Promise.all(
        texts.map(async text => {
          const fresh = await find(generation, model, text)
          if (fresh !== undefined) return fresh
          const older = generation === 0 ? undefined : await find(generation - 1, model, text)
          if (older !== undefined) moved.push({ text, vector: older })
          return older
        }),
      )
      if (moved.length > 0) await cache.write(model, moved)
      return found
    },
    async write(model, made) {
      const { generation, bytes } = await now()
      const added = made.reduce((sum, { vector }) => sum + vector.byteLength + perRow, 0)
      const full = bytes > 0 && bytes + added > limit / 2
      const next = full ? { generation: generation + 1, bytes: added } : { generation, bytes: bytes + added }
      const rows = made.map(
        ({ text, vector }): RowChange => ({
          table: 'vectors',
          key: keyOf(next.generation, model, text),
          value: { model, length: text.length, vector },
        }),
      )
      await tables.write([...rows, { table: 'vectors', key: generationKey, value: { version, ...next } }])
      state = next
      if (full) await forgetBefore(tables, next.generation - 1)
    },
  }
  return cache
}

const prefixOf = (generation: number) => `g${generation.toString().padStart(9, '0')}/`

function keyOf(generation: number, model: string, text: string): string {
  return `${prefixOf(generation)}${hashText(`${model}\n${text}`)}`
}

async function forgetBefore(tables: Tables, generation: number): Promise<void> {
  for (;;) {
    const rows: readonly Row[] = await tables.rows('vectors', 'g', readAtOnce)
    const old = rows.filter(({ key }) => key < prefixOf(generation))
    if (old.length === 0) return
    await tables.write(old.map(({ key }) => ({ table: 'vectors', key })))
  }
}

/** What is read may have been broken: a vector of another length than 1 would win or lose every comparison. */
function isUnit(vector: Float32Array): boolean {
  const squared = vector.reduce((sum, part) => sum + part * part, 0)
  return vector.length > 0 && Math.abs(squared - 1) < 0.01
}
