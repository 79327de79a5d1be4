import { foldTag, type KeptEntry } from '../answers/kept-entry.ts'
import { questionIn, tagsIn } from '../answers/kept-query.ts'
import { citeEntries, idsOf, joinMessages, shareOut, type TagPoints } from '../answers/tag-join.ts'
import { reducePoints } from '../answers/tag-summary.ts'
import { answerReserve, contextFor } from '../answers/token-budget.ts'
import type { Knowledge } from '../commands/knowledge-context.ts'
import type { Late } from '../commands/late.ts'
import type { KeptAnswers } from '../commands/recall-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Assistant, Model } from '../ports/assistant.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Tables } from '../ports/tables.ts'
import type { CitationRow, RecalledState } from '../state/answers-state.ts'
import { type PanelStore, watchState } from '../state/panel-state.ts'
import { createTagReader } from './tag-reader.ts'

interface Parts {
  readonly knowledge: Late<Knowledge>
  readonly assistant: Assistant
  readonly tables: Tables
  readonly store: PanelStore
  readonly clock: Clock
  readonly language: () => Language
  readonly newCanceller: NewCanceller
  /** Shown, and not spoken. */
  readonly show: (text: Text) => void
}

/** Entries of a tag that are read at most: the newest. */
export const mostOfTag = 300
const mostTags = 6
/** Entries that are read out where no model answers, and characters of each. */
const mostRead = 5
const longestRead = 300
/** Characters of an answer that are taken, and spoken. */
const longestAnswer = 20_000
const longestSpoken = 4_000
/** Tokens that the join's rules and question take, at most. */
const joinTokens = 700

interface TagEntries {
  readonly tag: string
  readonly weight: number
  readonly entries: readonly KeptEntry[]
  /** How many there are of it. */
  readonly count: number
}

/** Answers from what was kept, tag by tag. */
export function createKeptAnswers(parts: Parts): KeptAnswers {
  const { knowledge, assistant, store, language } = parts
  const reader = createTagReader(parts)
  /** Ends the one before: only one answer is shown. */
  let endBefore = () => {}

  // What is asked of a page next is the newest answer: “show 2” means that one then.
  watchState(
    store,
    ({ answer }) =>
      answer !== undefined && ['probing', 'loading', 'streaming'].includes(answer.state)
        ? answer.id
        : undefined,
    running => {
      if (running !== undefined) change({ latest: false })
    },
  )

  return {
    async ask(said, signal) {
      const asked = questionIn(said)
      if (asked === undefined) throw new ClavierError('recall-no-question')
      return answer(await gather(tagsIn(asked.about, language())), asked.question, asked.about, signal)
    },
    async askAbout(about, question, signal) {
      return answer(await gather(tagsIn(about, language())), question, about, signal)
    },
    async summarise(said, signal) {
      const tags = await gather([said])
      return answer(tags, undefined, said, signal)
    },
  }

  /** Entries of each tag, or of words that are none, by the weight that it has now. */
  async function gather(names: readonly string[]): Promise<readonly TagEntries[]> {
    const kept = await knowledge()
    const found: TagEntries[] = []
    for (const name of names.slice(0, mostTags)) {
      const all = await kept.choose(name, Number.POSITIVE_INFINITY)
      const folded = foldTag(name)
      const tagged = all.filter(({ tags }) => tags.some(tag => foldTag(tag.name) === folded))
      const entries = (tagged.length > 0 ? tagged : all).toSorted((a, b) => b.createdAt - a.createdAt)
      if (entries.length === 0) continue
      const [weight = 0] = tagged.length > 0 ? await kept.weigh([folded]) : [1]
      found.push({ tag: name, weight, entries: entries.slice(0, mostOfTag), count: entries.length })
    }
    if (found.length === 0) throw new ClavierError('kept-not-found', { words: names.join(', ') })
    return found
  }

  async function answer(
    tags: readonly TagEntries[],
    question: string | undefined,
    about: string,
    given: CancelSignal,
  ) {
    endBefore()
    const { signal, cancel } = parts.newCanceller()
    given.addEventListener('abort', cancel, { once: true })
    let overtaken = false
    endBefore = () => {
      overtaken = true
      cancel()
    }
    const asked = question ?? render(language(), say('recall-summary', { tag: about }))
    store.setState({
      view: 'answers',
      recalled: {
        ...begun,
        question: asked,
        about,
        tags: tags.map(({ tag, weight, entries, count }) => ({ tag, weight, read: entries.length, count })),
      },
    })
    try {
      const model = await modelThatAnswers(signal)
      if (model === undefined) return await withoutModel(tags, asked, undefined)
      change({ by: model.name })
      try {
        return await withModel(tags, question, model, signal)
      } catch (error) {
        if (!(error instanceof ClavierError) || error.code === 'cancelled') throw error
        return await withoutModel(tags, asked, error)
      }
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      if (error.code !== 'cancelled') {
        change({ state: 'failed', error: { code: error.code, detail: error.detail } })
        throw error
      }
      // What was read of the tags is kept: asked again, it goes on from there.
      if (!overtaken) change({ state: 'stopped' })
      return { text: say('answer-stopped'), cut: true }
    }
  }

  async function modelThatAnswers(signal: CancelSignal): Promise<Model | undefined> {
    const state = await assistant.probe(signal)
    if (signal.aborted) throw new ClavierError('cancelled')
    if (state.kind !== 'ready') return undefined
    const { model } = store.getState().settings
    return state.models.find(({ name }) => name === model) ?? state.models[0]
  }

  async function withModel(
    tags: readonly TagEntries[],
    question: string | undefined,
    model: Model,
    signal: CancelSignal,
  ) {
    const context = contextFor(store.getState().settings.contextTokens, model.contextTokens)
    const read = await reader.read(
      tags,
      { model, context, language: speechTags[language()] },
      signal,
      progress,
    )
    const points: readonly TagPoints[] = read.map(({ tag, weight, points: all }) => ({
      tag,
      weight,
      points: reducePoints(all),
    }))
    const shared = shareOut(points, Math.max(200, context - answerReserve(context) - joinTokens))
    const ids = idsOf(shared)
    const entries = byId(tags)
    if (ids.length === 0) return withoutModel(tags, question ?? '', undefined)
    change({ state: 'loading' })
    const messages = joinMessages({ question, tags: shared, ids, language: speechTags[language()] })
    let raw = ''
    for await (const piece of assistant.ask(
      { model: model.name, contextTokens: context, messages },
      signal,
    )) {
      if (signal.aborted) throw new ClavierError('cancelled')
      if (piece.kind !== 'text') continue
      raw = (raw + piece.text).slice(0, longestAnswer)
      const { text, cited } = citeEntries(raw, ids)
      change({ state: 'streaming', text, citations: citationsOf(cited, entries) })
    }
    // An aborted stream may just end.
    if (signal.aborted) throw new ClavierError('cancelled')
    const { text, cited } = citeEntries(`${raw} `, ids)
    if (text.trim() === '') throw new ClavierError('ollama-failed')
    change({ state: 'done', text, citations: citationsOf(cited, entries) })
    await showRows(cited, ids)
    await reader.tidy()
    return {
      text: say('recalled', { by: model.name, count: ids.length, cited: cited.length }),
      spoken: text.slice(0, longestSpoken),
    }
  }

  /** The entries that fit best, as they are. */
  async function withoutModel(tags: readonly TagEntries[], question: string, why: ClavierError | undefined) {
    const kept = await knowledge()
    const entries = byId(tags)
    const fitting = (await kept.find(question, mostOfTag)).filter(({ id }) => entries.has(id))
    // Where the question is in none of them, the newest of each tag in turn, the heavier first.
    const sorted = tags.toSorted((a, b) => b.weight - a.weight)
    const inTurn = Array.from({ length: mostRead }, (_, at) =>
      sorted.flatMap(tag => tag.entries[at] ?? []),
    ).flat()
    const cited = [...new Set([...fitting, ...inTurn].map(({ id }) => id))].slice(0, mostRead)
    const text = cited
      .flatMap((id, at) => {
        const entry = entries.get(id)
        return entry === undefined ? [] : [`[${at + 1}] ${beginningOf(entry)}`]
      })
      .join('\n\n')
    change({
      state: 'done',
      by: 'retrieval',
      text,
      citations: citationsOf(cited, entries),
      error: why === undefined ? undefined : { code: why.code, detail: why.detail },
    })
    await showRows(cited, [...entries.keys()])
    const told = say('recalled-by-retrieval', { count: cited.length })
    return { text: told, spoken: [render(language(), told), text].join('\n').slice(0, longestSpoken) }
  }

  /** The rows have the numbers that the answer says: first what it cites, then what else was read. */
  async function showRows(cited: readonly string[], read: readonly string[]): Promise<void> {
    const { about = '' } = store.getState().recalled ?? {}
    await (await knowledge()).showThese(about, [...new Set([...cited, ...read])])
  }

  function progress(done: number, of: number, tag: string): void {
    change({ done, of })
    if (of > 1) parts.show(say('recall-progress', { tag, done, of }))
  }

  function change(part: Partial<RecalledState>): void {
    store.setState(({ recalled }) => (recalled === undefined ? {} : { recalled: { ...recalled, ...part } }))
  }
}

const begun: Omit<RecalledState, 'question' | 'about' | 'tags'> = {
  state: 'reading',
  done: 0,
  of: 0,
  text: '',
  by: undefined,
  citations: [],
  error: undefined,
  latest: true,
}

function byId(tags: readonly TagEntries[]): ReadonlyMap<string, KeptEntry> {
  return new Map(tags.flatMap(({ entries }) => entries.map(entry => [entry.id, entry])))
}

function citationsOf(
  ids: readonly string[],
  entries: ReadonlyMap<string, KeptEntry>,
): readonly CitationRow[] {
  return ids.flatMap((id, at) => {
    const entry = entries.get(id)
    if (entry === undefined) return []
    const { url, title, question, answer, mediaTime } = entry
    return {
      number: at + 1,
      text: answer.slice(0, longestRead),
      title: title || question,
      url,
      tabId: undefined,
      ...(mediaTime === undefined ? {} : { mediaTime }),
    }
  })
}

function beginningOf({ question, title, answer }: KeptEntry): string {
  const begins =
    answer.length <= longestRead ? answer : `${answer.slice(0, longestRead).replace(/\s+\S*$/, '')} …`
  return [question || title, begins].filter(part => part !== '').join(': ')
}
