import * as v from 'valibot'
import type { Json } from '../ports/store.ts'

/** Where what was sought is kept in the Store. */
export const searchHistoryKey = 'find-history'

const version = 1
/** Searches that are kept; older ones go. */
export const mostSearches = 200
/** UTF-16 units of one search. */
export const longestSearch = 200

const schema = v.object({
  version: v.literal(version),
  searches: v.array(
    v.pipe(
      v.string(),
      v.maxLength(longestSearch),
      v.check(words => words.trim() !== ''),
    ),
  ),
})

/** What was sought, newest first, each once. */
export type Searches = readonly string[]

/**
 * The history from what was stored; empty where nothing was. Undefined for what this version cannot read, and
 * that must not be written over.
 */
export function parseSearches(value: unknown): Searches | undefined {
  if (value === undefined) return []
  const parsed = v.safeParse(schema, value)
  return parsed.success ? eachOnce(parsed.output.searches) : undefined
}

export function searchesAsJson(searches: Searches): Json {
  return { version, searches: searches.slice(0, mostSearches) }
}

/** With these words in front, and where they were before, from 0; −1 where they were not. */
export function withSearch(
  searches: Searches,
  words: string,
): { readonly searches: Searches; readonly was: number } {
  const was = searches.findIndex(other => same(other, words))
  const others = searches.filter(other => !same(other, words))
  return { searches: [words, ...others].slice(0, mostSearches), was }
}

/** Without a search that was added, or with it where it was. */
export function withoutSearch(searches: Searches, words: string, was: number): Searches {
  const others = searches.filter(other => !same(other, words))
  return was < 0 ? others : [...others.slice(0, was), words, ...others.slice(was)]
}

function eachOnce(searches: Searches): Searches {
  const found: string[] = []
  const known = new Set<string>()
  for (const words of searches) {
    const key = keyOf(words)
    if (known.has(key)) continue
    known.add(key)
    found.push(words)
  }
  return found.slice(0, mostSearches)
}

const keyOf = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
const same = (one: string, other: string) => keyOf(one) === keyOf(other)
