import type { KeptEntry } from '../answers/kept-entry.ts'
import {
  type Batch,
  type BatchOptions,
  batchesOf,
  batchMessages,
  pointsSchema,
  pointsWithoutModel,
  readPoints,
  readStored,
  type SummaryPoint,
  storedPoints,
  storedSummary,
} from '../answers/tag-summary.ts'
import { answerReserve } from '../answers/token-budget.ts'
import type { Knowledge } from '../commands/knowledge-context.ts'
import type { Late } from '../commands/late.ts'
import { ClavierError } from '../errors.ts'
import type { Assistant, Model, ProviderId } from '../ports/assistant.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Tables } from '../ports/tables.ts'

interface Parts {
  readonly knowledge: Late<Pick<Knowledge, 'ids'>>
  readonly assistant: Assistant
  readonly tables: Tables
  readonly clock: Clock
}

interface Reading {
  readonly model: Model
  readonly provider: ProviderId | undefined
  /** Tokens of the context that the model is loaded with. */
  readonly context: number
  /** BCP 47. */
  readonly language: string
}

interface TagToRead {
  readonly tag: string
  readonly weight: number
  readonly entries: readonly KeptEntry[]
}

/** Tokens that the rules of a batch take, at most. */
const rulesTokens = 350
/** Characters of a reply that are read. */
const longestReply = 20_000
/** Summaries that stay; the oldest go first. */
const mostKept = 1_000

/** Reads the entries of tags with a model, batch by batch; what was read once is kept. */
export function createTagReader({ knowledge, assistant, tables, clock }: Parts) {
  return {
    /**
     * The points of each tag. Rejects as `Assistant.ask` does; batches that were read by then are kept.
     *
     * @param onProgress batches that are read, of how many in all
     */
    async read(
      tags: readonly TagToRead[],
      { model, provider, context, language }: Reading,
      signal: CancelSignal,
      onProgress: (done: number, of: number, tag: string) => void,
    ): Promise<readonly (TagToRead & { readonly points: readonly SummaryPoint[] })[]> {
      const budget = Math.max(200, context - answerReserve(context) - rulesTokens)
      const planned = tags.map(tag => {
        const options = { tag: tag.tag, budget, model: `${model.name} ${model.digest ?? ''}`, language }
        return { ...tag, options, batches: batchesOf(tag.entries, options) }
      })
      const of = planned.reduce((sum, { batches }) => sum + batches.length, 0)
      let done = 0
      const read = []
      for (const { options, batches, ...tag } of planned) {
        const points: SummaryPoint[] = []
        for (const batch of batches) {
          if (signal.aborted) throw new ClavierError('cancelled')
          onProgress(done, of, tag.tag)
          points.push(...(await pointsOf(batch, options, { model, provider, context, language }, signal)))
          done += 1
        }
        read.push({ ...tag, points })
      }
      return read
    },
    /** Forgets summaries of entries that are gone, and the oldest where there are too many. */
    async tidy(): Promise<void> {
      const ids = await (await knowledge()).ids()
      const rows = await tables.rows('summaries', undefined, mostKept * 2)
      const left = rows.flatMap(({ key, value }) => {
        const stored = readStored(value)
        return stored?.entries.every(id => ids.has(id)) === true ? [{ key, at: stored.at }] : []
      })
      const stay = new Set(
        left
          .toSorted((a, b) => b.at - a.at)
          .slice(0, mostKept)
          .map(({ key }) => key),
      )
      const going = rows.filter(({ key }) => !stay.has(key))
      if (going.length > 0) await tables.write(going.map(({ key }) => ({ table: 'summaries', key })))
    },
  }

  async function pointsOf(
    batch: Batch,
    options: BatchOptions,
    reading: Reading,
    signal: CancelSignal,
  ): Promise<readonly SummaryPoint[]> {
    const kept = storedPoints(await tables.get('summaries', batch.key), batch)
    if (kept !== undefined) return kept
    const said = await ask(batch, options, reading, signal)
    const points = readPoints(said, batch)
    // Read again the next time: another reply may be whole.
    if (points === undefined) return pointsWithoutModel(batch)
    await keep(batch, points)
    return points
  }

  async function ask(
    batch: Batch,
    options: BatchOptions,
    { model, provider, context }: Reading,
    signal: CancelSignal,
  ): Promise<string> {
    let said = ''
    const pieces = assistant.ask(
      {
        ...(provider === undefined ? {} : { provider }),
        model: model.name,
        contextTokens: context,
        messages: batchMessages(batch, options),
        schema: pointsSchema(batch),
        parameters: { temperature: 0, mostTokens: answerReserve(context) },
        // Where it thinks, that is no point.
        ...(model.thinks === true ? { think: false } : {}),
      },
      signal,
    )
    for await (const piece of pieces) {
      if (piece.kind === 'text') said += piece.text
      if (said.length > longestReply) break
    }
    // An aborted stream may just end.
    if (signal.aborted) throw new ClavierError('cancelled')
    return said
  }

  async function keep(batch: Batch, points: readonly SummaryPoint[]): Promise<void> {
    try {
      const ids = await (await knowledge()).ids()
      // One that was forgotten while the model read leaves no trace.
      if (!batch.entries.every(({ id }) => ids.has(id))) return
      const value = storedSummary(batch, points, clock.wall())
      await tables.write([{ table: 'summaries', key: batch.key, value }])
    } catch (error) {
      // It only saves time: without room the batch is read again.
      if (!(error instanceof ClavierError)) throw error
    }
  }
}
