import {
  type Conversation,
  conversationToKeep,
  parseConversation,
  type Turn,
} from '../../../src/answers/conversation.ts'
import type { KeptEntry } from '../../../src/answers/kept-entry.ts'
import {
  outdated,
  readCount,
  readReply,
  storedCount,
  storedReply,
} from '../../../src/answers/reply-record.ts'
import { batchesOf, readStored, storedPoints, storedSummary } from '../../../src/answers/tag-summary.ts'
import { createVectorCache } from '../../../src/answers/vector-cache.ts'
import { errorCodes } from '../../../src/errors.ts'
import type { Row } from '../../../src/ports/tables.ts'
import { createMemoryTables } from '../../unit/memory-tables.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

// Rows of the tables, as IndexedDB gives them back: by structured clone, so that a number may be none, and undefined
// is a value.

const answer = {
  question: 'When are the bellows trodden?',
  tabId: 3,
  raw: 'At seven [1].',
  text: 'At seven [1].',
  thinking: 'The page says it.',
  state: 'done',
  usedPercent: 80,
  sources: [
    {
      ...{ id: '3 abc', kind: 'page', title: 'The organ', url: 'https://organ.test/', tabId: 3 },
      ...{ usedPercent: 80, cut: true },
    },
    {
      ...{ id: 'kept e1', kind: 'kept', title: 'A film', url: '', tabId: undefined, usedPercent: 100 },
      ...{ cut: false, mediaTime: 61.5 },
    },
  ],
  missing: [{ title: 'Shop', error: { code: 'page-silent', detail: {} } }],
  turnsDropped: 1,
  by: { kind: 'model', name: 'owl:3b', digest: 'd1', provider: 'ollama' },
  insteadOf: 'heron',
  passages: [],
  citations: [
    {
      ...{
        number: 1,
        source: '3 abc',
        text: 'every evening at seven',
        passage: 'They are trodden at seven.',
      },
      ...{ title: 'The organ', url: 'https://organ.test/', tabId: 3, page: 2, mediaTime: 3 },
    },
  ],
  promptCut: false,
  answerCut: false,
  systemPrompt: 'Be brief.',
}
const retrieved = {
  ...{ question: 'why', tabId: 3, raw: '', text: 'Because.', thinking: '', state: 'done', usedPercent: 100 },
  ...{ sources: [], missing: [], turnsDropped: 0, by: { kind: 'retrieval' }, passages: ['Because.'] },
  ...{ error: { code: 'ollama-offline', detail: { address: 'x', count: 2 } }, citations: [] },
  ...{ promptCut: false, answerCut: false, systemPrompt: '' },
}
const turn = {
  ...{ id: 't1', words: 'ask when are the bellows trodden', askedAt: 1_700_000_000_000 },
  ...{ title: 'The organ', url: 'https://organ.test/', answer },
}
const streaming = { ...turn, id: 't2', rewrites: 'shorter', answer: { ...answer, state: 'streaming' } }
const conversation = {
  ...{
    version: 1,
    id: 'c1',
    tabId: 3,
    url: 'https://organ.test/',
    title: 'The organ',
    at: 1_700_000_000_000,
  },
  aside: false,
  turns: [{ ...turn, answer: retrieved }, streaming],
  replaced: [{ by: 't2', turn: { ...turn, id: 't0' } }],
}

const dates = new Intl.DateTimeFormat('en')

/** Throws for a time that no date can show. */
function mustBeTime(time: number): void {
  dates.format(time)
}

function mustBePlace({ title, url }: { readonly title: string; readonly url: string }): void {
  mustBeText(title, 0, 2_000, 'title')
  mustBeText(url, 0, 16_384, 'address')
}

function mustBeTurn(one: Turn): void {
  mustBeText(one.id, 1, 200, 'id of a turn')
  mustBeText(one.words, 1, 1_000, 'words')
  mustBeTime(one.askedAt)
  mustBePlace(one)
  const { answer: made } = one
  must(['done', 'stopped', 'failed'].includes(made.state), 'an answer that comes from nobody')
  must(made.read.length === 0, 'passages that nobody waits for')
  for (const text of [made.raw, made.text]) mustBeText(text, 0, 200_000, 'answer')
  mustBeText(made.thinking, 0, 20_000, 'thinking')
  must(made.usedPercent >= 0 && made.usedPercent <= 100, 'per cent')
  must(made.sources.length <= 60 && made.citations.length <= 100, 'too much beside an answer')
  for (const { title, error } of made.missing) {
    mustBeText(title, 0, 2_000, 'title')
    must(errorCodes.includes(error.code), 'an error that is none')
  }
  for (const place of [...made.sources, ...made.citations]) {
    mustBePlace(place)
    must(place.mediaTime === undefined || place.mediaTime >= 0, 'a place before the beginning')
  }
  for (const { number } of made.citations) mustBeWhole(number, 1, Number.MAX_SAFE_INTEGER, 'number')
}

function keptAgain(read: Conversation): Conversation {
  const again = parseConversation(structuredClone(conversationToKeep(read)))
  must(again !== undefined, 'a conversation that was kept is not read again')
  return again
}

const conversations: FuzzFormat = {
  name: 'kept conversation',
  generate: chance => mutatedJson(conversation, chance),
  judge(input) {
    const read = parseConversation(input)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    mustBeText(read.id, 1, 200, 'id')
    mustBeTime(read.at)
    mustBePlace(read)
    must(read.turns.length >= 1 && read.turns.length <= 50, 'turns')
    must(read.replaced.length <= 3, 'replaced turns')
    const turns = [...read.turns, ...read.replaced.map(({ turn: one }) => one)]
    for (const one of turns) mustBeTurn(one)
    must(new Set(read.turns.map(({ id }) => id)).size === read.turns.length, 'an id twice')
    const again = keptAgain(read)
    // The oldest of a long one go.
    const left = { ...read, turns: read.turns.slice(-again.turns.length) }
    mustBeSame(again, left, 'a conversation that was kept and read again')
    return 'accepted'
  },
}

const reply = { version: 1, done: true, entry: 'e-1', at: 1_700_000_000_000 }
const counted = { version: 1, total: 240, at: 1_700_000_000_000 }

/** Two rows, of which the first is damaged. */
const drafts: FuzzFormat<readonly Row[]> = {
  name: 'what is remembered of comments',
  generate: chance => [
    { key: 'reply c1', value: mutatedJson(chance.once(2) ? reply : counted, chance) },
    { key: 'reply c2', value: { ...reply, at: 5 } },
  ],
  judge(rows) {
    const [row] = rows
    if (row === undefined || rows.length !== 2) return 'refused'
    const count = readCount(row.value)
    mustBeWhole(count, 0, Number.MAX_SAFE_INTEGER, 'count')
    must(readCount(structuredClone(storedCount(count, 1))) === count, 'a count that is not read again')
    const version: unknown = Reflect.get(Object(row.value), 'version')
    const later = typeof version === 'number' && version >= 2
    const gone = outdated(rows, 1)
    // What cannot be read goes before what can, but never what a later version wrote.
    must(gone.length === 1 && gone.every(key => rows.some(one => one.key === key)), 'not one row goes')
    if (later) must(gone[0] === 'reply c2', 'a row of a later version goes')
    const read = readReply(row.value)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    must(/^[\w-]{0,64}$/.test(read.entry), 'entry')
    mustBeSame(readReply(structuredClone(storedReply(read))), read, 'a row that was kept and read again')
    return 'accepted'
  },
}

const entries = ['e-a', 'e-b', 'e-c'].map(
  (id, at): KeptEntry => ({
    ...{ id, kind: 'note', question: 'Why?', answer: 'So.', tags: [], url: '', title: 'T', model: 'm' },
    ...{ digest: '', systemPrompt: '', language: 'en', createdAt: at, pinned: false },
  }),
)
const batch = (() => {
  const [first] = batchesOf(entries, { tag: 'x', budget: 1_000, model: 'm', language: 'en' })
  if (first === undefined) throw new Error('There is no batch.')
  return first
})()
const summary = storedSummary(
  batch,
  [
    { text: 'It closes at dusk 🎹.', entries: ['e-a', 'e-b'], score: 8 },
    { text: 'It has stops.', entries: ['e-c'], score: 3.5 },
  ],
  1_700_000_000_000,
)

const summaries: FuzzFormat = {
  name: 'kept summary',
  generate: chance => mutatedJson(summary, chance),
  judge(input) {
    const points = storedPoints(input, batch)
    if (points === undefined) return 'refused'
    mustBePlain(points)
    must(points.length <= 12, 'too many points')
    const own = new Set(entries.map(({ id }) => id))
    for (const { text, entries: ids, score } of points) {
      mustBeText(text, 1, 400, 'point')
      must(!/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text), 'a point with what does not show')
      must(score >= 3 && score <= 10, 'score')
      must(ids.length > 0 && ids.every(id => own.has(id)), 'an entry that was not read')
    }
    const again = structuredClone(storedSummary(batch, points, 1))
    must(readStored(again) !== undefined, 'a summary that is not read again')
    mustBeSame(storedPoints(again, batch), points, 'a summary that was kept and read again')
    return points.length > 0 ? 'accepted' : 'refused'
  },
}

interface VectorRows {
  readonly generation: unknown
  readonly row: unknown
  /** Bytes at which the cache begins a new generation. */
  readonly limit: number
}

const texts = ['The organ on the dyke.', 'Its bellows are trodden at seven.']
const space = 'nomic\nd2'

/** A vector in its own type, as it comes out of the browser; now and then left as whatever it has become. */
function withVector(row: unknown, chance: Chance): unknown {
  if (typeof row !== 'object' || row === null || chance.once(12)) return row
  const vector: unknown = Reflect.get(row, 'vector')
  if (!Array.isArray(vector)) return row
  const numbers = Float32Array.from(vector, part => Number(typeof part === 'symbol' ? 0 : part))
  return { ...row, vector: chance.once(20) ? Float64Array.from(numbers) : numbers }
}

const vectors: FuzzFormat<VectorRows> = {
  name: 'kept vectors',
  generate: chance => ({
    generation: chance.once(2)
      ? { version: 1, generation: 0, bytes: 3_000 }
      : mutatedJson({ version: 1, generation: 0, bytes: 3_000 }, chance),
    row: withVector(
      chance.once(4)
        ? { model: space, length: texts[0]?.length, vector: [0.6, 0.8, 0, 0] }
        : mutatedJson({ model: space, length: texts[0]?.length, vector: [0.6, 0.8, 0, 0] }, chance),
      chance,
    ),
    limit: chance.pick([1_000, 1_000_000]),
  }),
  async judge({ generation, row, limit }) {
    const tables = createMemoryTables()
    await createVectorCache(tables).write(space, [
      { text: texts[0] ?? '', vector: Float32Array.from([1, 0]) },
    ])
    // The row of that text, whatever its key is made of.
    const [key] = [...tables.held.vectors.keys()].filter(one => one !== 'generation')
    must(key !== undefined, 'nothing was written')
    tables.held.vectors.set(key, row)
    tables.held.vectors.set('generation', generation)
    const cache = createVectorCache(tables, limit)
    const [first, second] = await cache.read(space, texts)
    must(second === undefined, 'a vector that nobody made')
    if (first !== undefined) mustBeUnit(first)
    // Whatever was there, the cache goes on from it.
    const made = Float32Array.from([0, 0.6, 0.8, 0])
    for (const text of texts) await cache.write(space, [{ text, vector: made }])
    const fresh = await createVectorCache(tables, limit).read(space, texts)
    must(fresh.at(-1)?.join() === made.join(), 'a vector that was written is not read again')
    for (const one of fresh) if (one !== undefined) mustBeUnit(one)
    return first === undefined ? 'refused' : 'accepted'
  },
}

function mustBeUnit(vector: Float32Array): void {
  must(vector instanceof Float32Array && vector.length > 0, 'no vector')
  must(Math.abs(Math.hypot(...vector) - 1) < 0.01, 'a vector of another length than 1')
}

export const rowFormats = [conversations, drafts, summaries, vectors] as const
