import { readFileSync, writeFileSync } from 'node:fs'
import { createOllama } from '../src/devices/ollama.ts'
import type { Assistant } from '../src/ports/assistant.ts'
import { chatModel, embeddingModel } from '../test/servers/ollama-models.ts'
import { startOllamaServer } from '../test/servers/ollama-server.ts'
import { atLeast, type Bench, type BenchRow, type Goal } from './bench-row.ts'
import {
  byMeaning,
  byTags,
  type Embed,
  type Figures,
  fused,
  lexical,
  measure,
  passagesOf,
  rewritten,
} from './retrieval/arms.ts'
import { readDocuments, readQuestions } from './retrieval/corpus.ts'

const sizes = [
  { longest: 300, shortest: 150 },
  { longest: 600, shortest: 250 },
  { longest: 1_000, shortest: 500 },
]
const resultsFile = new URL('retrieval/results.json', import.meta.url)
/** Behind the name of what the test server's vectors or words came to. */
const noQuality = ' (test server: no quality)'
/** Runs that are kept; older ones go. */
const mostRuns = 50

interface Run {
  /** What the figures depend on. */
  readonly model: string
  readonly documents: number
  readonly questions: number
  readonly arms: Readonly<Record<string, Figures & { readonly passages: number }>>
}

/**
 * How well passages are found: arm by arm, each with an index of its own, beside words alone in the same run. By
 * meaning with the models of `OLLAMA_URL`; without it with the test server, which proves the way and no quality.
 */
const retrieval: Bench = async () => {
  const url = process.env.OLLAMA_URL
  const server =
    url === undefined ? await startOllamaServer({ models: [chatModel, embeddingModel] }) : undefined
  try {
    const assistant = createOllama({
      endpoint: url ?? server?.url ?? '',
      fetch: fetch.bind(globalThis),
      prepare: async () => {},
    })
    const documents = readDocuments()
    const asked = readQuestions(documents)
    const passages = passagesOf(documents)
    const words = lexical(passages)
    const arms: Record<string, Figures & { passages: number }> = {}
    const add = async (name: string, ranker: Parameters<typeof measure>[2], of = passages) => {
      arms[name] = { ...(await measure(asked, of, ranker)), passages: of.length }
    }
    await add('words', words)
    for (const size of sizes) {
      const own = passagesOf(documents, size)
      await add(`words, passages of ${size.longest}`, lexical(own), own)
    }
    for (const percent of [0, 50, 100])
      await add(`words and tags, inverse weight ${percent}`, byTags(passages, words, percent))
    const mark = url === undefined ? noQuality : ''
    const [embedder] = await assistant.embedders()
    if (embedder !== undefined) {
      const near = await byMeaning(passages, embedWith(assistant, embedder.name))
      await add(`meaning${mark}`, near)
      await add(`words and meaning fused${mark}`, fused([words, near]))
    }
    const [model] = await assistant.models()
    if (model !== undefined)
      await add(`words, question rewritten${mark}`, rewritten(rewriteWith(assistant, model.name), words))

    keep({
      model: url === undefined ? 'test server' : (embedder?.name ?? 'none'),
      documents: documents.length,
      questions: asked.length,
      arms,
    })
    return Object.entries(arms).flatMap(([name, figures]) => rowsOf(name, figures, arms.words ?? figures))
  } finally {
    await server?.close()
  }
}

export default retrieval

/** What words alone reached when they were first measured; a test holds them to it. */
const reached = { ndcg5: 0.75, recall5: 0.8, mrr: 0.73 }

function goalOf(name: string): Goal {
  if (name === 'words') return atLeast(1, 'as good as it was')
  if (name.endsWith(noQuality)) return atLeast(0.2)
  return name.includes('fused') ? atLeast(1, 'meaning adds to words') : atLeast(0.9)
}

function rowsOf(name: string, figures: Figures, words: Figures): readonly BenchRow[] {
  const labels = { ndcg5: 'nDCG@5', recall5: 'recall@5', mrr: 'MRR' } as const
  const keys = ['ndcg5', 'recall5', 'mrr'] as const
  return keys.map(key => ({
    name: `retrieval by ${name}: ${labels[key]}`,
    value: figures[key],
    unit: '',
    baseline: (name === 'words' ? reached : words)[key],
    against: name === 'words' ? 'what it reached' : 'words alone',
    goal: goalOf(name),
  }))
}

function embedWith(assistant: Assistant, model: string): Embed {
  return (texts, purpose) => assistant.embed({ model, purpose, texts }, new AbortController().signal)
}

function rewriteWith(assistant: Assistant, model: string) {
  return async (question: string) => {
    const content = `Write five other words or short phrases that a text answering this question may contain, in its language, on one line: ${question}`
    let text = ''
    const options = { model, contextTokens: 2_048, messages: [{ role: 'user', content } as const] }
    for await (const piece of assistant.ask(options, new AbortController().signal))
      if (piece.kind === 'text') text += piece.text
    return text.slice(0, 300)
  }
}

/** A run beside those before it, so that they can be compared; the same one is not kept twice. */
function keep(run: Run): void {
  const before = runsIn(readFileSync(resultsFile, 'utf8'))
  const runs = [...before.filter(other => JSON.stringify(other) !== JSON.stringify(run)), run]
  writeFileSync(resultsFile, `${JSON.stringify(runs.slice(-mostRuns), null, 2)}\n`)
}

function runsIn(file: string): readonly Run[] {
  // Written by this file alone.
  return JSON.parse(file) as readonly Run[]
}
