import { foldWord } from '../src/answers/fold-word.ts'
import type { KeptEntry } from '../src/answers/kept-entry.ts'
import { createKeptIndex } from '../src/answers/kept-index.ts'
import { readQuery } from '../src/answers/kept-query.ts'
import { searchKept } from '../src/answers/kept-search.ts'
import { words } from '../src/answers/passage-words.ts'
import { seededRandom } from '../src/sound/seeded-random.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { liveHeap } from './live-heap.ts'
import { sideBySide, timed } from './timing.ts'

const sizes = [10_000, 20_000]
const rounds = 15
/** Words of an answer. */
const answerLength = 60
const now = 1_790_000_000_000

/**
 * Recalling among many entries, beside the plain way: every entry's text folded and searched for each word, and its
 * tags compared. And the index: how long it is built, and what it takes in memory, beside the entries themselves.
 */
const kept: Bench = async () => {
  const rows: BenchRow[] = []
  for (const size of sizes) {
    const entries = manyEntries(size)
    const of = size.toLocaleString('en')
    const before = liveHeap()
    const index = createKeptIndex()
    const built = timed(() => {
      for (const entry of entries) index.add(entry)
      return index.count()
    })
    const taken = liveHeap() - before
    const folded = timed(() => entries.reduce((sum, entry) => sum + plainWords(entry).length, 0))
    rows.push({
      name: `index of ${of} entries`,
      value: built,
      unit: 'ms',
      baseline: folded,
      against: 'their words split and folded',
      goal: atMost(6),
    })
    rows.push({
      name: `heap of the index of ${of} entries`,
      value: taken / 1e6,
      unit: 'MB',
      baseline: entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0) / 1e6,
      against: 'the entries as JSON',
      goal: atMost(3.5),
    })
    for (const said of [
      'tag3',
      'tag1 and tag40 not tag7',
      'tag2 or tag30 or tag90',
      'word17 word904 word33',
    ]) {
      const query = readQuery(said, {
        language: 'en',
        now,
        isTag: folded => index.tagCount(folded) > 0,
        isAuthor: () => false,
        isSite: () => false,
        wordsOf: text => index.wordsOf(text, 'en'),
      })
      const times = sideBySide(
        rounds,
        () => searchKept(index, query, { tagWeighting: 100 }).length,
        () => linear(entries, said.split(' ')),
      )
      rows.push({
        name: `recall “${said}” of ${of} entries`,
        ...times,
        unit: 'ms',
        against: 'linear scan',
        goal: atMost(0.75),
      })
    }
  }
  return rows
}

export default kept

/** Entries with words and tags as uneven as they are in life: the first of them are the most used. */
function manyEntries(size: number): readonly KeptEntry[] {
  const random = seededRandom(7)
  const uneven = (most: number) => Math.floor(most * random() ** 3)
  return Array.from({ length: size }, (_, at) => ({
    id: `entry-${at}`,
    kind: 'answer',
    question: Array.from({ length: 8 }, () => `word${uneven(5_000)}`).join(' '),
    answer: Array.from({ length: answerLength }, () => `word${uneven(20_000)}`).join(' '),
    tags: Array.from({ length: 3 }, () => ({ name: `tag${uneven(200)}`, source: 'user' as const })),
    url: `https://site${uneven(100)}.test/${at}`,
    title: `Title ${at}`,
    model: 'parrot',
    digest: '',
    systemPrompt: '',
    language: 'en',
    createdAt: now - at * 1_000,
    pinned: false,
  }))
}

function plainWords({ question, answer, title }: KeptEntry): readonly string[] {
  return words(`${question} ${title} ${answer}`, 'en').map(foldWord)
}

/** How many entries have any of the words. */
function linear(entries: readonly KeptEntry[], sought: readonly string[]): number {
  return entries.filter(({ question, answer, title, tags }) => {
    const text = foldWord(`${question} ${title} ${answer} ${tags.map(({ name }) => name).join(' ')}`)
    return sought.some(word => text.includes(word))
  }).length
}
