import type { KeptEntry } from '../answers/kept-entry.ts'
import { type KeptQuery, type QueryTerm, readQuery, siteFits } from '../answers/kept-query.ts'
import { type EntryScore, newerFirst, searchKept } from '../answers/kept-search.ts'
import { relatedTags, tagWeight } from '../answers/tag-weights.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { KeptRow, KeptState } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { KeptShelf } from './kept-shelf.ts'

interface Parts {
  readonly shelf: KeptShelf
  readonly store: PanelStore
  readonly clock: Clock
  readonly language: () => Language
  /** Nearness in meaning to the words, by entry id; undefined where nothing is sought by meaning. */
  readonly nearness: (words: string, signal: CancelSignal) => Promise<ReadonlyMap<string, number> | undefined>
}

/** Rows that are shown at a time. */
const rowsAtOnce = 20
/** Characters of an answer in a row; the one that is opened is shown whole. */
const answerInRow = 2_000
/** Tags that are listed, and related ones. */
const mostTags = 200
const mostRelated = 12

/** How it is sought: as `recall` reads it, as plain words, or the newest; or entries that are given, in their order. */
export type Sought =
  | { readonly said: string; readonly how: 'recall' | 'words' | 'newest' }
  | { readonly said: string; readonly how: 'these'; readonly ids: readonly string[] }

export interface Found {
  readonly id: string
  readonly score: EntryScore | undefined
}

export type KeptRows = ReturnType<typeof createKeptRows>

/** What is found among what is kept, and the rows of it that are shown. */
export function createKeptRows(parts: Parts) {
  const { shelf, store, clock, language } = parts
  const { index } = shelf
  let sought: Sought = { said: '', how: 'newest' }
  let tagsSought: readonly string[] = []
  let found: readonly Found[] = []
  let shown = 0
  let opened: string | undefined
  /** Rises with all that is shown: what is overtaken while it is read is not shown. */
  let turn = 0
  /** Rise with all that is sought and ranked: what is overtaken is not shown. */
  let seeking = 0
  let ranking = 0

  return {
    find,
    /** What is found of each tag, and of words between them, by itself, the newest first. */
    async each(said: string, signal: CancelSignal) {
      await shelf.open()
      const query = queryOf(said)
      const terms = new Map(
        query.any.flat().map(term => [term.tag ?? ` ${term.words.join(' ')}`, term] as const),
      )
      const alone =
        terms.size === 0 ? [{ name: said, tag: undefined, any: [] }] : [...terms.values()].map(aloneOf)
      return Promise.all(
        alone.map(async ({ name, tag, any }) => {
          const one = { ...query, any, asked: [], strict: tag !== undefined }
          const all = await search(one, tag === undefined && any.length > 0 ? name : undefined, signal)
          const found = all.map(({ head }) => head).toSorted(newerFirst)
          return { name, tag, found }
        }),
      )
    },
    /** Finds, and shows the first rows; undefined where something else was sought meanwhile, which is shown. */
    async seek(wanted: Sought, signal: CancelSignal): Promise<KeptState | undefined> {
      seeking += 1
      const mine = seeking
      const next = await find(wanted, signal)
      if (signal.aborted) throw new ClavierError('cancelled')
      if (mine !== seeking) return undefined
      sought = wanted
      found = next.found
      tagsSought = next.tags
      shown = rowsAtOnce
      opened = undefined
      return draw()
    },
    /** Shows more rows; undefined where all are shown. */
    async more(): Promise<KeptState | undefined> {
      if (shown >= found.length) return undefined
      shown += rowsAtOnce
      return draw()
    },
    /** Something is shown. */
    any: (): boolean => store.getState().kept !== undefined,
    /** Shows what has changed in the rows that are shown, in their order. */
    async refresh(): Promise<void> {
      if (store.getState().kept === undefined) return
      // New ones come to the newest; elsewhere numbers stay as they are.
      if (sought.how === 'newest') found = newest()
      else found = found.filter(({ id }) => index.get(id) !== undefined)
      await draw()
    },
    /** Ranks anew what is sought, as after a change of the weights. */
    async rank(signal: CancelSignal): Promise<void> {
      if (store.getState().kept === undefined) return
      ranking += 1
      const [then, mine] = [seeking, ranking]
      const next = await find(sought, signal)
      // Something else is shown by now, or by other weights.
      if (then !== seeking || mine !== ranking) return
      found = next.found
      await draw()
    },
    open(id: string): Promise<KeptState> {
      opened = id
      return draw()
    },
    related: () => relatedTo(tagsSought),
    tagsSought: () => tagsSought,
  }

  async function find(
    wanted: Sought,
    signal: CancelSignal,
  ): Promise<{ readonly found: readonly Found[]; readonly tags: readonly string[] }> {
    await shelf.open()
    const { said, how } = wanted
    if (how === 'these') {
      const there = wanted.ids.filter(id => index.get(id) !== undefined)
      return { found: there.map(id => ({ id, score: undefined })), tags: [] }
    }
    if (how === 'newest') return { found: newest(), tags: [] }
    const query = how === 'recall' ? queryOf(said) : plainQuery(said)
    const all = await search(query, query.any.length === 0 ? undefined : said, signal)
    return {
      found: all.map(({ head, score }) => ({
        id: head.id,
        score: query.any.length === 0 ? undefined : score,
      })),
      tags: [...new Set(query.any.flat().flatMap(({ tag }) => tag ?? []))],
    }
  }

  /** @param words what is near in meaning to these is found too */
  async function search(query: KeptQuery, words: string | undefined, signal: CancelSignal) {
    const meaning = words === undefined ? undefined : await parts.nearness(words, signal)
    const { tagWeighting } = store.getState().settings
    return searchKept(index, query, { tagWeighting, ...(meaning === undefined ? {} : { meaning }) })
  }

  function aloneOf(term: QueryTerm) {
    const { tag, words } = term
    return { name: tag === undefined ? words.join(' ') : index.tagName(tag), tag, any: [[term]] }
  }

  function queryOf(said: string): KeptQuery {
    return readQuery(said, {
      language: language(),
      now: clock.wall(),
      isTag: folded => index.tagCount(folded) > 0,
      isAuthor: folded =>
        index.all().some(({ author }) => author !== '' && ` ${author} `.includes(` ${folded} `)),
      isSite: part => index.all().some(({ site }) => siteFits(site, part)),
      wordsOf: text => index.wordsOf(text, language()),
    })
  }

  function plainQuery(said: string): KeptQuery {
    const words = index.wordsOf(said, language())
    return {
      any: words.length === 0 ? [] : [[{ words, tag: undefined }]],
      not: [],
      strict: false,
      asked: [],
      filters: {},
    }
  }

  function newest(): readonly Found[] {
    return index
      .all()
      .toSorted(newerFirst)
      .map(({ id }) => ({ id, score: undefined }))
  }

  async function draw(): Promise<KeptState> {
    turn += 1
    const now = turn
    const read = await Promise.all(
      found.slice(0, shown).map(async ({ id, score }) => {
        const entry = await shelf.get(id)
        return entry === undefined ? [] : [rowOf(entry, score, id === opened)]
      }),
    )
    const { keptMegabytes } = store.getState().settings
    const kept: KeptState = {
      sought: sought.said,
      rows: read.flat(),
      found: found.length,
      opened,
      count: index.count(),
      bytes: index.bytes(),
      mostBytes: keptMegabytes * 1e6,
      tags: index
        .tags()
        .slice(0, mostTags)
        .map(({ tag, name, count }) => ({ name, count, weight: weigh(tag) })),
      related: relatedTo(tagsSought),
    }
    if (now === turn) store.setState({ kept })
    return kept
  }

  function relatedTo(tags: readonly string[]): KeptState['related'] {
    if (tags.length === 0) return []
    return relatedTags(
      index.all().map(head => head.tags),
      tags,
    )
      .slice(0, mostRelated)
      .map(({ tag, npmi }) => ({ name: index.tagName(tag), npmi }))
  }

  function weigh(tag: string): number {
    return tagWeight(index.tagCount(tag), index.count(), store.getState().settings.tagWeighting)
  }
}

function rowOf(entry: KeptEntry, score: EntryScore | undefined, whole: boolean): KeptRow {
  const { id, kind, question, answer, title, url, tags, createdAt, pinned, mediaTime, author = '' } = entry
  return {
    id,
    kind,
    question,
    answer: whole ? answer : answer.slice(0, answerInRow),
    title,
    url,
    author,
    mediaTime,
    tags: tags.map(({ name }) => name),
    createdAt,
    pinned,
    score,
  }
}
