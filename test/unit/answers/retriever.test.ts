import { expect, test } from 'vitest'
import type { Meaning } from '../../../src/answers/meaning.ts'
import { createRetriever, type LearningProgress } from '../../../src/answers/retriever.ts'
import { createTextSearch } from '../../../src/answers/text-search.ts'
import { ClavierError } from '../../../src/errors.ts'
import type { SourceText, TextSearch } from '../../../src/ports/text-search.ts'
import { createFakeClock, flushPromises } from '../fake-clock.ts'

const newCanceller = () => {
  const controller = new AbortController()
  return { signal: controller.signal, cancel: () => controller.abort() }
}
const never = newCanceller().signal
const text = (id: string, words: string): SourceText => ({ id, title: id, text: words, language: 'en' })
const sea = text('sea', 'The ferry leaves at seven.')
const garden = text('garden', 'Roses grow behind the wall.')

/** Meaning as one number: what is of the sea lies one way, all else another. */
function createParts() {
  const clock = createFakeClock()
  const told: (LearningProgress | undefined)[] = []
  const asked: string[] = []
  const held: { release?: () => void; space: string | undefined; hang: boolean } = { space: 'a', hang: false }
  const bugs: unknown[] = []
  const meaning: Meaning = {
    async vectorsOf(texts, purpose, signal, onProgress) {
      asked.push(`${purpose}: ${texts.join(' | ')}`)
      if (held.hang)
        await new Promise<void>((resolve, reject) => {
          held.release = resolve
          signal.addEventListener('abort', () => reject(new ClavierError('cancelled')))
        })
      onProgress?.(texts.length)
      if (held.space === undefined) return undefined
      const vectors = texts.map(words =>
        /ferry|boat/.test(words) ? Float32Array.of(1, 0) : Float32Array.of(0, 1),
      )
      return { space: held.space, vectors }
    },
  }
  let search: TextSearch = createTextSearch()
  const retriever = createRetriever({
    search: async () => search,
    meaning: async () => meaning,
    newCanceller,
    clock,
    onProgress: progress => told.push(progress),
    onBug: error => bugs.push(error),
  })
  const begins = () => {
    search = createTextSearch()
  }
  return { retriever, clock, told, asked, held, bugs, begins, search: () => search }
}

test('words find at once, and meaning too once texts were learnt, the last of them first', async () => {
  const { retriever, asked, told, bugs } = createParts()
  for (const one of [garden, sea]) await retriever.prepare(one, never)
  expect(await retriever.find(['garden', 'sea'], 'when does the boat go', 2, never)).toEqual([])
  expect(asked).toEqual([])
  retriever.learn(['garden', 'sea'])
  expect(retriever.progress()).toEqual({ done: 0, total: 2 })
  await flushPromises()
  expect(asked).toEqual(['document: The ferry leaves at seven.', 'document: Roses grow behind the wall.'])
  expect(told.at(-1)).toBeUndefined()
  expect(told).toContainEqual({ done: 1, total: 2 })
  const found = await retriever.find(['garden', 'sea'], 'when does the boat go', 2, never)
  expect(found.map(({ source, meaningRank }) => [source, meaningRank])).toEqual([
    ['sea', 1],
    ['garden', 2],
  ])
  // Known already.
  retriever.learn(['sea'])
  await flushPromises()
  expect(asked).toHaveLength(3)
  expect(bugs).toEqual([])
})

test('a model that takes its time keeps nobody waiting', async () => {
  const { retriever, clock, held } = createParts()
  await retriever.prepare(sea, never)
  retriever.learn(['sea'])
  await flushPromises()
  held.hang = true
  const found = retriever.find(['sea'], 'ferry', 1, never)
  await clock.advance(1_500)
  expect(await found).toMatchObject([{ wordsRank: 1, meaningRank: undefined }])
  expect(clock.pending()).toBe(0)
})

test('learning is stopped, and goes on where somebody asks for it again', async () => {
  const { retriever, asked, held, told } = createParts()
  for (const one of [garden, sea]) await retriever.prepare(one, never)
  held.hang = true
  retriever.learn(['garden', 'sea'])
  await flushPromises()
  expect(retriever.progress()).toEqual({ done: 0, total: 2 })
  retriever.stopLearning()
  await flushPromises()
  expect(told.at(-1)).toBeUndefined()
  expect(asked).toHaveLength(1)
  held.hang = false
  retriever.learn(['garden'])
  await flushPromises()
  expect(asked).toHaveLength(2)
})

test('without a model that makes vectors, or with one that fails, words find all the same', async () => {
  const { retriever, held, bugs, asked } = createParts()
  await retriever.prepare(sea, never)
  held.space = undefined
  retriever.learn(['sea'])
  await flushPromises()
  expect(retriever.progress()).toBeUndefined()
  expect(await retriever.find(['sea'], 'ferry', 1, never)).toHaveLength(1)
  expect(asked).toHaveLength(1)
  expect(bugs).toEqual([])
})

test('a search that began anew, or another model, learns its texts again', async () => {
  const { retriever, held, begins, asked } = createParts()
  await retriever.prepare(sea, never)
  retriever.learn(['sea'])
  await flushPromises()
  held.space = 'b'
  await retriever.find(['sea'], 'ferry', 1, never)
  await flushPromises()
  expect(await retriever.find(['sea'], 'boat', 1, never)).toMatchObject([{ meaningRank: 1 }])
  begins()
  await retriever.prepare(sea, never)
  await retriever.find(['sea'], 'ferry', 1, never)
  await flushPromises()
  expect(await retriever.find(['sea'], 'boat', 1, never)).toMatchObject([{ meaningRank: 1 }])
  expect(asked.filter(one => one.startsWith('document'))).toHaveLength(3)
})
