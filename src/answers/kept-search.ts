import type { EntryHead, KeptIndex } from './kept-index.ts'
import { type KeptFilters, type KeptQuery, type QueryTerm, siteFits } from './kept-query.ts'
import { idf, tagWeight } from './tag-weights.ts'

/** Why an entry was found, in parts that are each 0 or more. */
export interface EntryScore {
  /** BM25F of the words that were sought. */
  readonly words: number
  /** Weights of the sought tags that it has, together. */
  readonly tags: number
  /** Nearness in meaning to what was sought, 0 to 1; 0 without vectors. */
  readonly meaning: number
  /**
   * What the order goes by: words and tags together, or where there are vectors the two places fused
   * (`fusedWith`, as per cent of the best there can be).
   */
  readonly all: number
}

export interface FoundEntry {
  readonly head: EntryHead
  readonly score: EntryScore
}

export interface SearchOptions {
  /** 0 to 100: see `tagWeight`. */
  readonly tagWeighting: number
  /** Nearness in meaning by entry id, −1 to 1; those without a vector are left out. */
  readonly meaning?: ReadonlyMap<string, number>
}

/** Reciprocal rank fusion (Cormack, Clarke, Büttcher 2009): 1 / (k + place), with its usual k. */
const fusedWith = 60
/** From this nearness on what shares no word is found by its meaning alone, as far as `mostByMeaning`. */
const nearEnough = 0.5
const mostByMeaning = 50
/** Share of its own worth in an entry's place, the rest being how unlike those before it is (MMR, λ). */
const ownWorth = 0.75
/** As many of the best are made unlike; behind them nobody looks at two side by side. */
const mostDiverse = 40
/** A word that stands in the text counts at most this share of the same word as a tag. */
const wordOfTag = 0.5

/**
 * Entries that fit, best first; all of them, the newest first, where nothing but filters is sought. Pure and the same
 * for the same input.
 *
 * Filters are applied before anything is ranked. A tag counts its weight, words count by BM25F; a tag's word in the text
 * counts half of the tag's weight at most, so that the slider decides over both. Several tags that are not bound by
 * “and” take turns, so that none drowns the others.
 */
export function searchKept(
  index: KeptIndex,
  query: KeptQuery,
  options: SearchOptions,
): readonly FoundEntry[] {
  const match = matchedOnce(index)
  const fits = filterOf(query.filters)
  const excluded = query.not.map(term => holders(match, term))
  const clauses = query.any.map(clause => clause.map(term => holders(match, term)))
  const isBound = (head: EntryHead) => clauses.some(clause => clause.every(held => held.has(head)))
  const strict = query.strict && clauses.length > 0
  const open = index
    .all()
    .filter(head => fits(head) && !excluded.some(held => held.has(head)) && (!strict || isBound(head)))
  if (query.any.length === 0) return newest(open).map(head => ({ head, score: noScore }))
  const scored = scoreWords(index, match, query, options, new Set(open))
  const ranked =
    options.meaning === undefined ? byScore(scored) : fuse(scored, open, options.meaning, query.strict)
  const tags = [...new Set(query.any.flat().flatMap(({ tag }) => tag ?? []))]
  const bound = query.any.length === 1 && query.strict
  if (tags.length < 2 || bound) return diversify(ranked)
  const weight = (tag: string) => tagWeight(index.tagCount(tag), index.count(), options.tagWeighting)
  return takeTurns(
    tags.toSorted((a, b) => weight(b) - weight(a)),
    diversify(ranked),
  )
}

const noScore: EntryScore = { words: 0, tags: 0, meaning: 0, all: 0 }

function filterOf({ site, date, kind, author, pinned }: KeptFilters): (head: EntryHead) => boolean {
  return head =>
    (site === undefined || siteFits(head.site, site)) &&
    (date === undefined || (head.createdAt >= date.from && head.createdAt < date.to)) &&
    (kind === undefined || head.kind === kind) &&
    (author === undefined || ` ${head.author} `.includes(` ${author} `)) &&
    (pinned === undefined || head.pinned)
}

type Match = KeptIndex['match']

/** What the index matches, each word once: it may be bound to, excluded and scored. */
function matchedOnce(index: KeptIndex): Match {
  const matches = new Map<string, ReturnType<Match>>()
  return word => {
    const known = matches.get(word)
    if (known !== undefined) return known
    const match = index.match(word)
    matches.set(word, match)
    return match
  }
}

/** Entries that a term binds to: those with the tag, or with all of the words. */
function holders(match: Match, { tag, words }: QueryTerm): { readonly has: (head: EntryHead) => boolean } {
  if (tag !== undefined) return { has: head => head.tags.includes(tag) }
  const matches = words.map(match)
  return { has: head => matches.length > 0 && matches.every(match => match.has(head)) }
}

function scoreWords(
  index: KeptIndex,
  match: Match,
  { any, asked }: KeptQuery,
  { tagWeighting }: SearchOptions,
  open: ReadonlySet<EntryHead>,
): readonly FoundEntry[] {
  const total = index.count()
  const found = new Map<EntryHead, { words: number; tags: number }>()
  const add = (head: EntryHead, part: 'words' | 'tags', worth: number) => {
    if (!open.has(head)) return
    const parts = found.get(head)
    if (parts !== undefined) parts[part] += worth
    else found.set(head, { words: 0, tags: 0, [part]: worth })
  }
  // A term that is said twice counts once.
  const terms = new Map(any.flat().map(term => [term.tag ?? ` ${term.words.join(' ')}`, term]))
  const sought = new Set<string>()
  for (const { tag, words } of terms.values()) {
    const weight = tag === undefined ? undefined : tagWeight(index.tagCount(tag), total, tagWeighting)
    if (tag !== undefined && weight !== undefined)
      for (const head of open) if (head.tags.includes(tag)) add(head, 'tags', weight)
    for (const word of words) {
      if (sought.has(word)) continue
      sought.add(word)
      const holding = match(word)
      const worth = weight === undefined ? idf(holding.size, total) : (wordOfTag * weight) / words.length
      for (const [head, held] of holding) add(head, 'words', worth * held)
    }
  }
  const fitting = new Set(found.keys())
  for (const word of asked) {
    if (sought.has(word)) continue
    sought.add(word)
    const holding = match(word)
    const worth = idf(holding.size, total)
    for (const [head, held] of holding) if (fitting.has(head)) add(head, 'words', worth * held)
  }
  return Array.from(found, ([head, { words, tags }]) => ({
    head,
    score: { words, tags, meaning: 0, all: words + tags },
  }))
}

const byScore = (found: readonly FoundEntry[]) =>
  found.toSorted((a, b) => b.score.all - a.score.all || newerFirst(a.head, b.head))

const newest = (heads: readonly EntryHead[]) => heads.toSorted(newerFirst)

export function newerFirst(a: EntryHead, b: EntryHead): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)
}

/** Places by words and tags and by meaning, fused; equal scores share a place. */
function fuse(
  scored: readonly FoundEntry[],
  open: readonly EntryHead[],
  meaning: ReadonlyMap<string, number>,
  strict: boolean,
): readonly FoundEntry[] {
  const byWords = new Map(scored.map(found => [found.head, found.score]))
  const near = open
    .flatMap(head => {
      const value = meaning.get(head.id)
      const may = byWords.has(head) || (!strict && value !== undefined && value >= nearEnough)
      return value === undefined || !may ? [] : [{ head, value }]
    })
    .sort((a, b) => b.value - a.value || newerFirst(a.head, b.head))
  const ofMeaning = placesOf(near.map(({ head, value }) => ({ head, worth: value })))
  const ofWords = placesOf(byScore(scored).map(({ head, score }) => ({ head, worth: score.all })))
  const byMeaning = new Map(near.map(({ head, value }) => [head, Math.max(0, value)]))
  const alone = near.filter(({ head }) => !byWords.has(head)).slice(0, mostByMeaning)
  const heads = [...byWords.keys(), ...alone.map(({ head }) => head)]
  const best = 2 / (fusedWith + 1)
  return byScore(
    heads.map(head => {
      const { words, tags } = byWords.get(head) ?? noScore
      const worth = (place: number | undefined) => (place === undefined ? 0 : 1 / (fusedWith + place))
      const all = (100 * (worth(ofWords.get(head)) + worth(ofMeaning.get(head)))) / best
      return { head, score: { words, tags, meaning: byMeaning.get(head) ?? 0, all } }
    }),
  )
}

/** Places from 1, best first; the same worth has the same place. */
function placesOf(
  sorted: readonly { readonly head: EntryHead; readonly worth: number }[],
): ReadonlyMap<EntryHead, number> {
  let place = 0
  let before: number | undefined
  return new Map(
    sorted.map(({ head, worth }, at) => {
      if (worth !== before) place = at + 1
      before = worth
      return [head, place]
    }),
  )
}

/**
 * The best ones, each unlike those before it: maximal marginal relevance (Carbonell, Goldstein 1998) with λ =
 * `ownWorth` and the words of title, question and tags that two share (Jaccard) for likeness.
 */
export function diversify(ranked: readonly FoundEntry[]): readonly FoundEntry[] {
  const best = ranked[0]?.score.all ?? 0
  if (best <= 0) return ranked
  const left = ranked.slice(0, mostDiverse).map(found => ({ found, alike: 0 }))
  const chosen: FoundEntry[] = []
  while (left.length > 0) {
    let first = 0
    let most = Number.NEGATIVE_INFINITY
    left.forEach(({ found, alike }, at) => {
      const worth = (ownWorth * found.score.all) / best - (1 - ownWorth) * alike
      // The earlier one of two that are worth the same.
      if (worth > most + 1e-12) [first, most] = [at, worth]
    })
    const [next] = left.splice(first, 1)
    if (next === undefined) break
    chosen.push(next.found)
    for (const other of left)
      other.alike = Math.max(other.alike, jaccard(other.found.head.gist, next.found.head.gist))
  }
  return [...chosen, ...ranked.slice(mostDiverse)]
}

/** Of two rising lists. */
function jaccard(a: readonly number[], b: readonly number[]): number {
  let both = 0
  let inB = 0
  for (const word of a) {
    while (inB < b.length && (b[inB] ?? 0) < word) inB += 1
    if (b[inB] === word) both += 1
  }
  const all = a.length + b.length - both
  return all === 0 ? 0 : both / all
}

/** The best of each tag in turn, then the next best of each; what has none of the tags takes its turn after them. */
function takeTurns(tags: readonly string[], ranked: readonly FoundEntry[]): readonly FoundEntry[] {
  const taken = new Set<FoundEntry>()
  const queues = [
    ...tags.map(tag => ranked.filter(({ head }) => head.tags.includes(tag))),
    ranked.filter(({ head }) => !tags.some(tag => head.tags.includes(tag))),
  ]
  const places = queues.map(() => 0)
  const order: FoundEntry[] = []
  while (order.length < ranked.length) {
    queues.forEach((queue, which) => {
      let at = places[which] ?? 0
      let next = queue[at]
      while (next !== undefined && taken.has(next)) {
        at += 1
        next = queue[at]
      }
      places[which] = at + 1
      if (next === undefined) return
      taken.add(next)
      order.push(next)
    })
  }
  return order
}
