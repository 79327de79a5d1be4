import { foldWord } from './fold-word.ts'
import { type EntryKind, entryBytes, foldTag, type KeptEntry, siteOfEntry } from './kept-entry.ts'
import { words } from './passage-words.ts'

/** What stands in memory of an entry: enough to choose by and to sort, not its answer. */
export interface EntryHead {
  readonly id: string
  readonly kind: EntryKind
  readonly site: string
  /** Folded; empty without one. */
  readonly author: string
  /** Folded, each once. */
  readonly tags: readonly string[]
  readonly createdAt: number
  readonly pinned: boolean
  readonly bytes: number
  /** Words of its title, question and tags, by number, rising: what two entries are alike by. */
  readonly gist: readonly number[]
  /** Words of all its fields, each counted as often as its field weighs. */
  readonly length: number
}

/** How much a word weighs by where it stands. */
const fieldWeights = { tags: 4, question: 3, title: 2, answer: 1 } as const
/** As much of an answer is searched, in UTF-16 units. */
const mostSearched = 20_000
/** Words of the gist, at most. */
const mostGist = 48

/** BM25's saturation and length normalisation, as Lucene has them. */
const k1 = 1.2
const b = 0.75
/** A word that only begins with the one that is sought counts this much; from this many letters on. */
const prefixWeight = 0.5
const shortestPrefix = 4
/** Words that one beginning stands for, at most: the rest of them is too many to tell anything. */
const mostExpanded = 60

/** A word that stands in entries. */
interface Term {
  readonly number: number
  /** Place of an entry, and how much the word counts in it, in turn; places rise. */
  entries: number[]
}

export type KeptIndex = ReturnType<typeof createKeptIndex>

/**
 * An inverted index of what is kept, in memory. Words are weighed by BM25F in its simple form (Robertson, Zaragoza,
 * Taylor 2004): a word counts as often as its fields weigh, and the sum is saturated and normalised once. Postings
 * are whole numbers in flat lists, so that 20,000 entries stay small.
 */
export function createKeptIndex() {
  const heads = new Map<string, number>()
  /** Undefined where an entry was taken out. */
  let entries: (EntryHead | undefined)[] = []
  const terms = new Map<string, Term>()
  /** Words in order of letters, for beginnings; undefined once there are new ones. */
  let ordered: readonly string[] | undefined
  /** Terms that there ever were. */
  let numbered = 0
  let lengths = 0
  let bytes = 0
  const tagCounts = new Map<string, { count: number; name: string }>()

  function remove(id: string): EntryHead | undefined {
    const at = heads.get(id)
    const head = at === undefined ? undefined : entries[at]
    if (at === undefined || head === undefined) return undefined
    heads.delete(id)
    entries[at] = undefined
    lengths -= head.length
    bytes -= head.bytes
    for (const tag of head.tags) {
      const counted = tagCounts.get(tag)
      if (counted === undefined) continue
      if (counted.count <= 1) tagCounts.delete(tag)
      else tagCounts.set(tag, { ...counted, count: counted.count - 1 })
    }
    // More holes than entries: they are taken out all at once, which costs little for each.
    if (entries.length > 64 && heads.size * 2 < entries.length) compact()
    return head
  }

  function compact(): void {
    const places = new Map<number, number>()
    const left: EntryHead[] = []
    entries.forEach((head, at) => {
      if (head === undefined) return
      places.set(at, left.length)
      heads.set(head.id, left.length)
      left.push(head)
    })
    for (const [word, term] of terms) {
      const moved: number[] = []
      for (let at = 0; at < term.entries.length; at += 2) {
        const place = places.get(term.entries[at] ?? -1)
        if (place !== undefined) moved.push(place, term.entries[at + 1] ?? 0)
      }
      if (moved.length > 0) term.entries = moved
      else terms.delete(word)
    }
    entries = left
    ordered = undefined
  }

  function termOf(word: string): Term {
    const known = terms.get(word)
    if (known !== undefined) return known
    const term: Term = { number: numbered, entries: [] }
    numbered += 1
    terms.set(word, term)
    ordered = undefined
    return term
  }

  return {
    /** Adds it, in the place of one with its id. */
    add(entry: KeptEntry): void {
      remove(entry.id)
      const at = entries.length
      const gist = new Set<number>()
      let length = 0
      const count = (text: string, weight: number, isGist: boolean) => {
        for (const word of wordsOf(text, entry.language)) {
          const term = termOf(word)
          const last = term.entries.length - 2
          if (term.entries[last] === at) term.entries[last + 1] = (term.entries[last + 1] ?? 0) + weight
          else term.entries.push(at, weight)
          length += weight
          if (isGist && gist.size < mostGist) gist.add(term.number)
        }
      }
      count(entry.question, fieldWeights.question, true)
      count(entry.title, fieldWeights.title, true)
      count(entry.tags.map(({ name }) => name).join(' '), fieldWeights.tags, true)
      count(entry.answer.slice(0, mostSearched), fieldWeights.answer, false)
      const named = new Map(entry.tags.map(({ name }) => [foldTag(name), name]))
      for (const [tag, name] of named) {
        const counted = tagCounts.get(tag)
        tagCounts.set(tag, { name: counted?.name ?? name, count: (counted?.count ?? 0) + 1 })
      }
      const size = entryBytes(entry)
      entries.push({
        id: entry.id,
        kind: entry.kind,
        site: siteOfEntry(entry.url),
        author: foldTag(entry.author ?? ''),
        tags: [...named.keys()],
        createdAt: entry.createdAt,
        pinned: entry.pinned,
        bytes: size,
        gist: [...gist].sort((one, other) => one - other),
        length,
      })
      heads.set(entry.id, at)
      lengths += length
      bytes += size
    },
    remove,
    clear(): void {
      heads.clear()
      entries = []
      terms.clear()
      tagCounts.clear()
      ordered = undefined
      lengths = 0
      bytes = 0
    },
    get: (id: string): EntryHead | undefined => entries[heads.get(id) ?? -1],
    /** All of them, in the order in which they were added. */
    all: (): readonly EntryHead[] => entries.filter(head => head !== undefined),
    count: (): number => heads.size,
    bytes: (): number => bytes,
    /** How many entries have a tag (folded). */
    tagCount: (tag: string): number => tagCounts.get(tag)?.count ?? 0,
    /** How a tag is shown. */
    tagName: (tag: string): string => tagCounts.get(tag)?.name ?? tag,
    /** Folded, with how many entries have it: the most used first, ties by name. */
    tags: (): readonly { readonly tag: string; readonly name: string; readonly count: number }[] =>
      [...tagCounts]
        .map(([tag, { name, count }]) => ({ tag, name, count }))
        .sort((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1)),
    /**
     * How much each entry has of a word, by its id: 0 to 1, saturated and normalised for length, whole for the word
     * itself and half for words that begin with it. Entries without it are left out.
     */
    match,
    /** Words as the index has them. */
    wordsOf,
  }

  function match(word: string): ReadonlyMap<EntryHead, number> {
    const found = new Map<EntryHead, number>()
    const average = lengths / Math.max(1, heads.size)
    for (const term of expanded(word)) {
      const share = term === word ? 1 : prefixWeight
      const list = terms.get(term)?.entries ?? []
      for (let at = 0; at < list.length; at += 2) {
        const head = entries[list[at] ?? -1]
        if (head === undefined) continue
        const weight = list[at + 1] ?? 0
        const held = (weight * share) / (weight + k1 * (1 - b + (b * head.length) / Math.max(1, average)))
        if (held > (found.get(head) ?? 0)) found.set(head, held)
      }
    }
    return found
  }

  function expanded(word: string): readonly string[] {
    if (word.length < shortestPrefix) return [word]
    ordered ??= [...terms.keys()].sort()
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    const found: string[] = []
    for (let at = low; at < ordered.length && found.length < mostExpanded; at += 1) {
      const term = ordered[at] ?? ''
      if (!term.startsWith(word)) break
      found.push(term)
    }
    return found
  }
}

/** Words of a text as they are compared: without case and accents. */
function wordsOf(text: string, language: string): readonly string[] {
  // Most texts need no more, and it takes a third of the time.
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words(text, language)
    .map(foldWord)
    .filter(word => word !== '')
}
