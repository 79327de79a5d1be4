import { type ChosenModel, chosenModel } from '../answers/chosen-model.ts'
import type { KeptEntry } from '../answers/kept-entry.ts'
import { questionIn } from '../answers/kept-query.ts'
import { citeEntries, idsOf, joinMessages, shareOut, type TagPoints } from '../answers/tag-join.ts'
import { reducePoints } from '../answers/tag-summary.ts'
import { answerReserve, mostTokens } from '../answers/token-budget.ts'
import type { Knowledge } from '../commands/knowledge-context.ts'
import type { Late } from '../commands/late.ts'
import type { KeptAnswers } from '../commands/recall-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Tables } from '../ports/tables.ts'
import type { CitationRow, RecalledState } from '../state/answers-state.ts'
import { type PanelStore, watchState } from '../state/panel-state.ts'
import type { PromptsService } from './prompts-service.ts'
import { spokenPart } from './spoken-part.ts'
import { createTagReader } from './tag-reader.ts'

interface Parts {
  readonly knowledge: Late<Knowledge>
  readonly assistant: Assistant
  /** What models are asked with. */
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
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
/** Tokens that the join's rules take, at most. */
const joinTokens = 400

interface TagEntries {
  readonly tag: string
  readonly weight: number
  readonly entries: readonly KeptEntry[]
  /** How many there are of it. */
  readonly count: number
}

/** What a question is asked about: what is read of it, and in words what is not; empty where all of it is. */
interface Asked {
  readonly tags: readonly TagEntries[]
  readonly left: Text | ''
}

/** One answer that is being made. */
interface Run {
  readonly signal: CancelSignal
  readonly left: Asked['left']
  /** Another one was asked since. */
  overtaken: boolean
}

/** Answers from what was kept, tag by tag. */
export function createKeptAnswers(parts: Parts): KeptAnswers {
  const { knowledge, assistant, store, language } = parts
  const reader = createTagReader(parts)
  /** Ends the one before: only one answer is shown. */
  let endBefore = () => {}
  /** How many were asked, and which of them began last. */
  let asked = 0
  let begunLast = 0

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
      return answer(asked.about, asked.question, signal)
    },
    askAbout: answer,
    summarise: (said, signal) => answer(said, undefined, signal),
  }

  /** Entries of each tag, or of words that are none, by the weight that it has now. */
  async function gather(about: string): Promise<Asked> {
    const kept = await knowledge()
    const all = await kept.each(about, mostOfTag)
    const terms = all.filter(({ count }) => count > 0)
    if (terms.length === 0) throw new ClavierError('kept-not-found', { words: about })
    const missing = namesOf(all.filter(({ count }) => count === 0))
    const beyond = namesOf(terms.slice(mostTags))
    const left = missing + beyond === '' ? '' : say('recall-left', { missing, beyond, most: mostTags })
    const tags = await Promise.all(
      terms.slice(0, mostTags).map(async ({ name, tag, entries, count }) => {
        const [weight = 0] = tag === undefined ? [1] : await kept.weigh([tag])
        return { tag: name, weight, entries, count }
      }),
    )
    return { tags, left }
  }

  async function answer(about: string, question: string | undefined, given: CancelSignal) {
    asked += 1
    const turn = asked
    const { tags, left } = await gather(about)
    // Stopped, or a later one was there first; until here the one before goes on, for this one may be refused.
    if (given.aborted || turn < begunLast) throw new ClavierError('cancelled')
    begunLast = turn
    endBefore()
    const { signal, cancel } = parts.newCanceller()
    const run: Run = { signal, left, overtaken: false }
    endBefore = () => {
      run.overtaken = true
      cancel()
    }
    given.addEventListener('abort', cancel, { once: true })
    try {
      return await answerFrom(tags, about, question, run)
    } finally {
      given.removeEventListener('abort', cancel)
    }
  }

  async function answerFrom(
    tags: readonly TagEntries[],
    about: string,
    question: string | undefined,
    run: Run,
  ) {
    const { signal } = run
    const title = question ?? render(language(), say('recall-summary', { tag: about }))
    store.setState({
      view: 'answers',
      recalled: {
        ...begun,
        question: title,
        about,
        tags: tags.map(({ tag, weight, entries, count }) => ({ tag, weight, read: entries.length, count })),
      },
    })
    try {
      const chosen = await modelThatAnswers(signal)
      if (chosen === undefined) return await withoutModel(tags, title, undefined, run)
      change({ by: chosen.model.name }, run)
      try {
        return await withModel(tags, question, chosen, run)
      } catch (error) {
        if (!(error instanceof ClavierError) || error.code === 'cancelled') throw error
        return await withoutModel(tags, title, error, run)
      }
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      if (error.code !== 'cancelled') {
        change({ state: 'failed', error: { code: error.code, detail: error.detail } }, run)
        throw error
      }
      // What was read of the tags is kept: asked again, it goes on from there.
      change({ state: 'stopped' }, run)
      return { text: say('answer-stopped'), cut: true }
    }
  }

  async function modelThatAnswers(signal: CancelSignal): Promise<ChosenModel | undefined> {
    const state = await assistant.probe(signal)
    if (signal.aborted) throw new ClavierError('cancelled')
    if (state.kind !== 'ready') return undefined
    return chosenModel(state, store.getState().settings, (await parts.prompts()).now())
  }

  async function withModel(
    tags: readonly TagEntries[],
    question: string | undefined,
    { model, provider, contextTokens: context }: ChosenModel,
    run: Run,
  ) {
    const { signal } = run
    const read = await reader.read(
      tags,
      { model, provider, context, language: speechTags[language()] },
      signal,
      (done, of, tag) => progress({ done, of, tag }, run),
    )
    const points: readonly TagPoints[] = read.map(({ tag, weight, points: all }) => ({
      tag,
      weight,
      points: reducePoints(all),
    }))
    const shared = shareOut(
      points,
      Math.max(200, context - answerReserve(context) - joinTokens - mostTokens(question ?? '')),
    )
    const ids = idsOf(shared)
    const entries = byId(tags)
    if (ids.length === 0) return withoutModel(tags, question ?? '', undefined, run)
    change({ state: 'loading' }, run)
    const messages = joinMessages({ question, tags: shared, ids, language: speechTags[language()] })
    let raw = ''
    for await (const piece of assistant.ask(
      {
        ...(provider === undefined ? {} : { provider }),
        model: model.name,
        contextTokens: context,
        messages,
      },
      signal,
    )) {
      if (signal.aborted) throw new ClavierError('cancelled')
      if (piece.kind !== 'text') continue
      raw = (raw + piece.text).slice(0, longestAnswer)
      const { text, cited } = citeEntries(raw, ids)
      change({ state: 'streaming', text, citations: citationsOf(cited, entries) }, run)
      // Enough for any answer: a model that never ends is left.
      if (raw.length === longestAnswer) break
    }
    // An aborted stream may just end.
    if (signal.aborted) throw new ClavierError('cancelled')
    const { text, cited } = citeEntries(`${raw} `, ids)
    if (text.trim() === '') throw new ClavierError('ollama-failed')
    change({ state: 'done', text, citations: citationsOf(cited, entries) }, run)
    await showRows(cited, ids)
    await reader.tidy()
    return {
      text: say('recalled', { by: model.name, count: ids.length, cited: cited.length, left: run.left }),
      spoken: [spokenPart(text, longestSpoken, language()), ...inWords(run.left)].join('\n'),
    }
  }

  /** The entries that fit best, as they are. */
  async function withoutModel(
    tags: readonly TagEntries[],
    question: string,
    why: ClavierError | undefined,
    run: Run,
  ) {
    const kept = await knowledge()
    const entries = byId(tags)
    const fitting = (await kept.find(question, mostOfTag)).filter(({ id }) => entries.has(id))
    if (run.signal.aborted) throw new ClavierError('cancelled')
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
    change(
      {
        state: 'done',
        by: 'retrieval',
        text,
        citations: citationsOf(cited, entries),
        error: why === undefined ? undefined : { code: why.code, detail: why.detail },
      },
      run,
    )
    await showRows(cited, [...entries.keys()])
    const told = say('recalled-by-retrieval', { count: cited.length, left: run.left })
    const spoken = spokenPart([render(language(), told), text].join('\n'), longestSpoken, language())
    return { text: told, spoken }
  }

  /** The rows have the numbers that the answer says: first what it cites, then what else was read. */
  async function showRows(cited: readonly string[], read: readonly string[]): Promise<void> {
    const { about = '' } = store.getState().recalled ?? {}
    await (await knowledge()).showThese(about, [...new Set([...cited, ...read])])
  }

  function inWords(left: Asked['left']): readonly string[] {
    return left === '' ? [] : [render(language(), left)]
  }

  function progress({ done, of, tag }: { done: number; of: number; tag: string }, run: Run): void {
    change({ done, of }, run)
    if (of > 1) parts.show(say('recall-progress', { tag, done, of }))
  }

  /** What was overtaken says nothing any more. */
  function change(part: Partial<RecalledState>, run?: Run): void {
    if (run?.overtaken === true) return
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

function namesOf(terms: readonly { readonly name: string }[]): string {
  return terms.map(({ name }) => name).join(', ')
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
