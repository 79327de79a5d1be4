import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTextSearch } from '../../../src/answers/text-search.ts'
import { type SearchRequest, serveTextSearch } from '../../../src/answers/text-search-messages.ts'
import { createWorkerTextSearch, type SearchWorker } from '../../../src/devices/worker-text-search.ts'
import type { SourceText, TextSearch } from '../../../src/ports/text-search.ts'
import { createFakeClock } from '../fake-clock.ts'

const newCanceller = () => {
  const controller = new AbortController()
  return { signal: controller.signal, cancel: () => controller.abort() }
}
const never = newCanceller().signal
const text = (id: string, words: string): SourceText => ({ id, title: id, text: words, language: 'en' })
const ferry = text('ferry', 'The ferry leaves at seven.\n\nIt carries no cars. '.repeat(40))
const garden = text('garden', 'Opening hours\n\nThe garden closes at dusk. The roses are red.')

/** The messages of a worker without one: what is sent is cloned, and answered a turn later. */
function createFakeWorkers({ deaf = false } = {}) {
  const started: {
    kill(): void
    say(data: unknown): void
    readonly heard: SearchRequest[]
    ended: boolean
  }[] = []
  const start = (on: { said(data: unknown): void; died(): void }): SearchWorker => {
    const answer = (data: unknown) => {
      if (!one.ended) on.said(structuredClone(data))
    }
    const rest = () => new Promise<void>(resolve => setImmediate(resolve))
    const serve = serveTextSearch({ search: createTextSearch({ rest }), newCanceller, answer })
    const one = { kill: on.died, say: on.said, heard: [] as SearchRequest[], ended: false }
    started.push(one)
    return {
      send: request => {
        one.heard.push(request)
        if (!deaf) void serve(structuredClone(request))
      },
      end: () => {
        one.ended = true
      },
    }
  }
  return { start, started }
}
const inWorker = () => createWorkerTextSearch({ start: createFakeWorkers().start, clock: createFakeClock() })

describe.each<[string, () => TextSearch]>([
  ['in place', () => createTextSearch()],
  ['in a worker', inWorker],
])('a search %s', (_, create) => {
  test('tells the passages of a text, where they stand', async () => {
    const search = create()
    const passages = await search.prepare(ferry, never)
    expect(passages.length).toBeGreaterThan(1)
    for (const { source, start, end, text: words } of passages) {
      expect(source).toBe('ferry')
      expect(ferry.text.slice(start, end)).toBe(words)
    }
    expect(await search.prepare(ferry, never)).toEqual(passages)
  })

  test('finds in the texts that it is asked about, and no others', async () => {
    const search = create()
    await search.prepare(ferry, never)
    await search.prepare(garden, never)
    const [best] = await search.search(['ferry', 'garden'], 'when does the garden close', 3, never)
    expect(best).toMatchObject({ source: 'garden', start: 0, wordsRank: 1, meaningRank: undefined })
    expect(best?.text).toContain('The garden closes at dusk.')
    expect(await search.search(['ferry'], 'garden roses', 3, never)).toEqual([])
    expect(await search.search(['unknown'], 'garden', 3, never)).toEqual([])
    expect(await search.search(['ferry'], 'ferry', 0, never)).toEqual([])
  })

  test('finds by meaning where vectors of the same space are there', async () => {
    const search = create()
    const passages = await search.prepare(ferry, never)
    const vectors = passages.map((_passage, at) => (at === 2 ? Float32Array.of(0, 1) : Float32Array.of(1, 0)))
    await search.learn('ferry', 'a', vectors)
    const query = Float32Array.of(0, 1)
    const [found] = await search.search(['ferry'], 'zzz', 1, never, { space: 'a', query })
    expect(found).toMatchObject({ start: passages[2]?.start, wordsRank: undefined, meaningRank: 1 })
    expect(await search.search(['ferry'], 'zzz', 1, never, { space: 'b', query })).toEqual([])
    await search.learn('ferry', 'b', vectors.slice(1))
    expect(await search.search(['ferry'], 'zzz', 1, never, { space: 'b', query })).toEqual([])
  })

  test('forgets, and is cancelled', async () => {
    const search = create()
    await search.prepare(garden, never)
    await search.forget(['garden'])
    expect(await search.search(['garden'], 'garden', 3, never)).toEqual([])
    const canceller = newCanceller()
    const waiting = search.prepare(ferry, canceller.signal)
    canceller.cancel()
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    await expect(search.search(['ferry'], 'a', 1, canceller.signal)).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect((await search.prepare(ferry, never)).length).toBeGreaterThan(1)
  })

  test('remembers at most 64 texts, those that were used last', async () => {
    const search = create()
    await search.prepare(garden, never)
    for (let at = 0; at < 63; at += 1) await search.prepare(text(`t${at}`, 'Some words.'), never)
    expect(await search.search(['garden'], 'garden', 1, never)).toHaveLength(1)
    await search.prepare(garden, never)
    await search.prepare(ferry, never)
    expect(await search.search(['garden'], 'garden', 1, never)).toHaveLength(1)
    expect(await search.search(['t0'], 'words', 1, never)).toEqual([])
  })
})

describe('a worker', () => {
  test('that died is started anew, and is given what it has to know', async () => {
    const { start, started } = createFakeWorkers()
    const search = createWorkerTextSearch({ start, clock: createFakeClock() })
    await search.prepare(garden, never)
    started[0]?.kill()
    expect(await search.search(['garden'], 'roses', 1, never)).toHaveLength(1)
    const waiting = search.search(['garden'], 'dusk', 1, never)
    await Promise.resolve()
    started[1]?.kill()
    expect(await waiting).toHaveLength(1)
    expect(started).toHaveLength(3)
    expect(started.map(({ ended }) => ended)).toEqual([true, true, false])
  })

  test('that says nonsense, or nothing for a minute, is taken for dead', async () => {
    const clock = createFakeClock()
    const { start, started } = createFakeWorkers({ deaf: true })
    const search = createWorkerTextSearch({ start, clock })
    const waiting = search.prepare(garden, never).then(String, String)
    started[0]?.say({ kind: 'prepared', id: 1, places: 'all of them' })
    await clock.advance(60_000)
    expect(await waiting).toContain('died')
    expect(started.map(({ ended }) => ended)).toEqual([true, true])
    expect(clock.pending()).toBe(0)
  })

  test('takes no message that is none', async () => {
    const answers: unknown[] = []
    const serve = serveTextSearch({
      search: createTextSearch(),
      newCanceller,
      answer: one => answers.push(one),
    })
    await fc.assert(
      fc.asyncProperty(fc.anything(), async data => {
        await serve(data)
        await serve({ kind: 'search', id: 1, sources: data, question: data, most: data })
      }),
      { numRuns: 200 },
    )
    expect(answers).toEqual([])
  })
})
