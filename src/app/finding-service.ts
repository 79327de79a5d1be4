import { placesToSeek, withSurroundings } from '../answers/citation-places.ts'
import { rankFound } from '../answers/rank-found.ts'
import {
  parseSearches,
  type Searches,
  searchesAsJson,
  searchHistoryKey,
  withoutSearch,
  withSearch,
} from '../answers/search-history.ts'
import type { Choice } from '../commands/choice.ts'
import type { Choices } from '../commands/command-context.ts'
import type { Finding, FindWhere, MatchAt } from '../commands/finding-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import { foldText } from '../page/find-fold.ts'
import { soughtOf } from '../page/find-matches.ts'
import type { Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import { type Found, type MatchShown, mostPassages, type SearchHow } from '../ports/page-finding.ts'
import type { Store } from '../ports/store.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { seekEverywhere } from './find-everywhere.ts'

interface Parts {
  readonly page: Page
  readonly tabs: Tabs
  readonly keep: Store
  readonly clock: Clock
  readonly choices: Choices
}

/** What is marked in a tab. */
interface Search {
  readonly words: string
  readonly how: SearchHow
  readonly found: Found
  /** The match that is looked at, from 1. */
  readonly number: number
}

/** Finds words in the page in front and in all tabs, and keeps what was sought. */
export function createFinding({ page, tabs, keep, clock, choices }: Parts): Finding {
  /** By tab. */
  const searches = new Map<number, Search>()

  const finding: Finding = {
    async find(words, where) {
      const from = where === undefined ? undefined : await tabs.active().catch(() => undefined)
      const tab = where === undefined ? await tabs.active() : await reach(where)
      const marked = searches.get(tab.id)
      const { search, shown } = await seek(tab.id, words)
      const was = await remember(words)
      const left = from === undefined || from.id === tab.id ? {} : { from: from.id }
      const before = marked === undefined ? {} : { before: at(tab.id, marked) }
      return { text: told(search, shown), undo: { tabId: tab.id, words, was, ...before, ...left } }
    },
    again: async () => finding.find(await lastSought()),
    async step(by) {
      const { id } = await tabs.active()
      const before = searches.get(id)
      if (before === undefined) {
        const { search, shown } = await seek(id, await lastSought())
        return { text: told(search, shown) }
      }
      const number = wrapped(before.number + by, before.found.count)
      const { search, shown } = await show(id, before, number)
      const round = by > 0 ? search.number < before.number : search.number > before.number
      const text = told(search, shown, round ? (by > 0 ? 'match-from-top' : 'match-from-end') : undefined)
      return round ? { text, earcon: 'end-of-page', undo: at(id, before) } : { text, undo: at(id, before) }
    },
    async goTo({ tabId, words, how, number }) {
      const now = searches.get(tabId)
      const same = now?.words === words && now.how === how ? now : await searched(tabId, words, how)
      await show(tabId, same, Math.min(number, same.found.count))
    },
    async everywhere(words, signal) {
      const { passages, asleep, late, more } = await seekEverywhere({ page, tabs, clock }, words, signal)
      if (passages.length === 0 && late > 0) throw new ClavierError('find-late', { words, count: late })
      if (passages.length === 0 && asleep > 0) throw new ClavierError('find-asleep', { words, count: asleep })
      if (passages.length === 0) throw new ClavierError('nothing-found', { words })
      await remember(words)
      const offers = rankFound(words, passages).map(
        ({ tab, title, text }): Choice => ({
          label: title || tab.url,
          detail: text,
          intent: { command: 'find', slots: { words, tab: tab.id, address: tab.url } },
        }),
      )
      const rows = choices.offer(say('choices-everywhere', { words }), offers)
      return {
        text: say('found-everywhere', {
          count: offers.length,
          rows,
          asleep,
          late,
          most: more ? mostPassages : 0,
        }),
      }
    },
    async history() {
      const sought = await read()
      if (sought.length === 0) throw new ClavierError('no-search')
      const offers = sought.map(words => ({
        label: words,
        detail: '',
        intent: { command: 'find', slots: { words } },
      }))
      const rows = choices.offer(say('choices-searches'), offers)
      return { text: say('searches-offered', { count: sought.length, rows }) }
    },
    async clearHistory() {
      const before = await change(() => [])
      if (before.length === 0) throw new ClavierError('no-search')
      return { text: say('find-history-cleared'), undo: before }
    },
    async restoreHistory(before) {
      // What was sought since then stays in front.
      await change(now => [...now, ...before.filter(words => !now.includes(words))])
    },
    async clear() {
      const { id } = await tabs.active()
      const before = searches.get(id)
      searches.delete(id)
      const cleared = await page.clearMarks(id, 'find', false)
      if (before === undefined) return { text: say(cleared ? 'find-cleared' : 'find-not-marked') }
      return { text: say('find-cleared'), undo: at(id, before) }
    },
    async showText(tabId, text, passage) {
      const marked = searches.get(tabId)
      const was = marked === undefined ? {} : { before: at(tabId, marked) }
      const quoted = await placeOf(tabId, text, passage)
      if (quoted === undefined) {
        // Seeking has taken the marks of the search before away.
        if (marked !== undefined) await unlessRefused(finding.goTo(at(tabId, marked)))
        return undefined
      }
      const { words, near, found } = quoted
      await begin(tabId, words, 'phrase', found)
      return { near, words, change: { tabId, words, was: -1, shown: true, ...was } }
    },
    async takeBack({ tabId, words, from, was, shown, before }) {
      searches.delete(tabId)
      if (shown !== true) await unlessRefused(change(now => withoutSearch(now, words, was)))
      if ((await tabs.get(tabId)) !== undefined) {
        await page.clearMarks(tabId, 'find', true)
        // What was marked before may be gone from the page.
        if (before !== undefined) await unlessRefused(finding.goTo(before))
      }
      if (from !== undefined && (await tabs.get(from)) !== undefined) await tabs.activate(from)
    },
  }
  return finding

  /** The words as they were said, or else passages that hold all of them. */
  async function seek(tabId: number, words: string): Promise<{ search: Search; shown: MatchShown }> {
    const phrase = await page.find(tabId, words, 'phrase')
    if (phrase.count > 0) return begin(tabId, words, 'phrase', phrase)
    if (!phrase.hasText) throw new ClavierError('no-text')
    const sought = soughtOf(words).words
    if (sought.length < 2) throw new ClavierError('find-missing', { words })
    const passages = await page.find(tabId, words, 'passages')
    if (passages.count > 0) return begin(tabId, words, 'passages', passages)
    const missing = sought.filter(word => !passages.words.includes(word))
    if (missing.length === 0) throw new ClavierError('find-apart', { words })
    throw new ClavierError('find-missing', { words: asSaid(words, missing) })
  }

  /** Where the text is in the page: in one place only, if its surroundings tell that. */
  async function placeOf(tabId: number, text: string, passage: string) {
    const wide = withSurroundings(text, passage)
    for (const { words, near } of placesToSeek(text)) {
      const found = await page.find(tabId, words, 'phrase')
      if (!found.hasText) throw new ClavierError('no-text')
      if (found.count === 0) continue
      if (found.count === 1 || wide === undefined || near) return { words, near, found }
      const exact = await page.find(tabId, wide, 'phrase')
      if (exact.count > 0 && exact.count < found.count) return { words: wide, near, found: exact }
      return { words, near, found: await page.find(tabId, words, 'phrase') }
    }
    return undefined
  }

  async function begin(tabId: number, words: string, how: SearchHow, found: Found) {
    return show(tabId, { words, how, found, number: 1 }, 1)
  }

  /** Goes to a match; where it is gone the page is searched anew, and the one in its place is shown. */
  async function show(
    tabId: number,
    search: Search,
    number: number,
  ): Promise<{ search: Search; shown: MatchShown }> {
    const shown = await showOne(tabId, search, number)
    if (shown !== undefined) return kept(tabId, { ...search, number }, shown)
    const anew = await searched(tabId, search.words, search.how)
    const nearest = Math.min(number, anew.found.count)
    const now = await showOne(tabId, anew, nearest)
    if (now !== undefined) return kept(tabId, { ...anew, number: nearest }, now)
    throw new ClavierError('find-missing', { words: search.words })
  }

  async function searched(tabId: number, words: string, how: SearchHow): Promise<Search> {
    const found = await page.find(tabId, words, how)
    searches.delete(tabId)
    if (found.count === 0) throw new ClavierError('find-missing', { words })
    return { words, how, found, number: 1 }
  }

  async function showOne(tabId: number, { found }: Search, number: number): Promise<MatchShown | undefined> {
    let before = 0
    for (const { documentId, from, count } of found.runs) {
      if (number <= before + count) return page.showMatch(tabId, documentId, from + number - before - 1)
      before += count
    }
    return undefined
  }

  function kept(tabId: number, search: Search, shown: MatchShown) {
    searches.set(tabId, search)
    return { search, shown }
  }

  /** The tab that was chosen, in front; in a sequence that is played later the page decides. */
  async function reach({ id, url }: FindWhere): Promise<Tab> {
    const all = await tabs.list()
    const tab =
      all.find(other => other.id === id && other.url === url) ??
      all.find(other => other.url === url) ??
      all.find(other => other.id === id)
    if (tab === undefined) throw new ClavierError('tab-gone')
    return tabs.activate(tab.id)
  }

  async function lastSought(): Promise<string> {
    const [last] = await read()
    if (last === undefined) throw new ClavierError('no-search')
    return last
  }

  async function read(): Promise<Searches> {
    return parseSearches(await keep.get(searchHistoryKey)) ?? []
  }

  async function remember(words: string): Promise<number> {
    let was = -1
    // What cannot be kept has been found all the same.
    await unlessRefused(
      change(now => {
        const added = withSearch(now, words)
        was = added.was
        return added.searches
      }),
    )
    return was
  }

  /** Changes what is kept, and resolves with what it was; rejects with `storage-broken` where it cannot be read. */
  async function change(to: (now: Searches) => Searches): Promise<Searches> {
    let before: Searches = []
    await keep.update(searchHistoryKey, value => {
      const now = parseSearches(value)
      if (now === undefined) throw new ClavierError('storage-broken')
      before = now
      return searchesAsJson(to(now))
    })
    return before
  }
}

/** Waits for what may be refused without stopping the rest. */
async function unlessRefused(work: Promise<unknown>): Promise<void> {
  await work.catch(error => {
    if (!(error instanceof ClavierError)) throw error
  })
}

function wrapped(number: number, count: number): number {
  return number > count ? 1 : number < 1 ? count : number
}

function at(tabId: number, { words, how, number }: Search): MatchAt {
  return { tabId, words, how, number }
}

/** The missing words as they were said. */
function asSaid(words: string, missing: readonly string[]): string {
  const parts = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return parts.filter(part => missing.includes(foldText(part))).join(' ') || missing.join(' ')
}

function told(
  { found, how, number }: Search,
  { before, match, after }: MatchShown,
  round?: 'match-from-top' | 'match-from-end',
): Text {
  const params = { number, count: found.count, context: `${before}${match}${after}`.trim() }
  if (round !== undefined) return say(round, params)
  if (how === 'passages') return say('passage-found', params)
  return say(found.cut ? 'match-found-cut' : 'match-found', params)
}
