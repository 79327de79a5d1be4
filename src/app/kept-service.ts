import { addTags, type KeptEntry, readEntry, webAddress, writeEntry } from '../answers/kept-entry.ts'
import { differenceOf } from '../answers/kept-take-back.ts'
import type { Meaning } from '../answers/meaning.ts'
import { tagWeight } from '../answers/tag-weights.ts'
import type { LastAnswer } from '../commands/answers-context.ts'
import type { Choices } from '../commands/command-context.ts'
import type { KeptUndo, Knowledge, NewEntry } from '../commands/knowledge-context.ts'
import type { Late } from '../commands/late.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { Store } from '../ports/store.ts'
import type { Tables } from '../ports/tables.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { type PanelStore, watchState } from '../state/panel-state.ts'
import { createKeptNearness } from './kept-nearness.ts'
import { createKeptRoom } from './kept-room.ts'
import { createKeptRows } from './kept-rows.ts'
import { createKeptShelf } from './kept-shelf.ts'
import { createKeptSource } from './kept-source.ts'
import { createKeptTags } from './kept-tags.ts'
import { createKeptTalk } from './kept-talk.ts'
import type { PromptsService } from './prompts-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly tables: Tables
  readonly keep: Store
  readonly store: PanelStore
  readonly clock: Clock
  readonly tabs: Tabs
  readonly page: Page
  readonly assistant: Assistant
  readonly meaning: Late<Meaning>
  readonly choices: () => Pick<Choices, 'offer'>
  readonly change: SettingsService['change']
  readonly language: () => Language
  readonly newId: () => string
  readonly newCanceller: NewCanceller
  /** What models are asked with. */
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
  /** What is known of the last answer of a tab. */
  readonly last: (tab: Tab) => Promise<LastAnswer | undefined>
  /** Shown, and not spoken. */
  readonly show: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/** Everything that is kept of answers: the store, what is found in it, and what commands do with it. */
export function createKnowledge(parts: Parts): Knowledge {
  const { store, clock, page, tabs, newId, language } = parts
  const shelf = createKeptShelf({
    ...parts,
    mostBytes: () => store.getState().settings.keptMegabytes * 1e6,
    onChange: () => void rows.refresh().catch(parts.onBug),
  })
  const nearness = createKeptNearness({ ...parts, shelf })
  const rows = createKeptRows({ ...parts, shelf, nearness: nearness.of })
  const talk = createKeptTalk({ ...parts, rows, shelf })
  const source = createKeptSource({ tabs, page, clock })
  const { suggest, ...tags } = createKeptTags({ ...parts, shelf, rows, changed })
  /** What “tag”, “pin” and “forget” mean without a number: the entry kept or opened last … */
  let meant: string | undefined
  /** … as long as the answer that was shown then is shown. */
  let answerThen: string | undefined

  // The order goes by the weights.
  watchState(
    store,
    ({ settings }) => settings.tagWeighting,
    () => void rows.rank(parts.newCanceller().signal).catch(parts.onBug),
  )

  const knowledge: Knowledge = {
    ...talk,
    ...tags,
    ...createKeptRoom({ ...parts, shelf }),
    async keep(entry) {
      const whole = filled(entry)
      const { change, pruned } = await shelf.add(whole)
      mean(whole.id)
      return { id: whole.id, change, pruned }
    },
    get: shelf.get,
    async update(id, change) {
      return undoOf(
        await shelf.change([id], before => {
          const after = bounded({ ...before, ...change })
          return Object.keys(differenceOf(before, after).was).length === 0 ? before : after
        }),
      )
    },
    async find(words, most) {
      return read(await rows.find({ said: words, how: 'words' }, parts.newCanceller().signal), most)
    },
    async choose(said, most) {
      const how = said.trim() === '' ? 'newest' : 'recall'
      return read(await rows.find({ said, how }, parts.newCanceller().signal), most)
    },
    async each(said, most) {
      const terms = await rows.each(said, parts.newCanceller().signal)
      return Promise.all(
        terms.map(async ({ found, ...term }) => ({
          ...term,
          entries: await read({ found }, most),
          count: found.length,
        })),
      )
    },
    async ids() {
      await shelf.open()
      return new Set(shelf.index.all().map(({ id }) => id))
    },
    async unreadable() {
      await shelf.open()
      return shelf.unreadable()
    },
    async showThese(said, ids) {
      await rows.seek({ said, how: 'these', ids }, parts.newCanceller().signal)
    },
    async weigh(tags) {
      await shelf.open()
      const { tagWeighting } = store.getState().settings
      return tags.map(tag => tagWeight(shelf.index.tagCount(tag), shelf.index.count(), tagWeighting))
    },
    putAll: async entries => ({ change: await shelf.put(entries) }),
    async takeBack({ change }) {
      await shelf.takeBack(change)
      const { answer, earlierAnswers } = store.getState()
      // An answer that is not kept any more can be kept again.
      for (const { keptAs } of [...earlierAnswers, ...(answer === undefined ? [] : [answer])])
        if (keptAs !== undefined && (await shelf.get(keptAs)) === undefined) mark(keptAs, undefined)
    },

    async saveAnswer() {
      const { answer } = store.getState()
      if (answer === undefined || answer.state === 'failed') throw new ClavierError('no-answer')
      if (answer.state !== 'done' && answer.state !== 'stopped') throw new ClavierError('answer-goes-on')
      if (answer.text.trim() === '') throw new ClavierError('no-answer')
      const before = answer.keptAs === undefined ? undefined : await shelf.get(answer.keptAs)
      if (before !== undefined) {
        mean(before.id)
        return { text: say('kept-already', { question: before.question }) }
      }
      const front = await tabs.active().catch(() => undefined)
      const last = front === undefined ? undefined : await parts.last(front)
      // What is told of another answer than the one that is shown is not about it.
      const told = last?.id === answer.id ? last : undefined
      const from =
        told === undefined
          ? await source.of(answer.tabTitle)
          : { url: told.url, title: told.title, ...(await source.filmOf(told.tabId)) }
      const kept = await knowledge.keep({
        kind: from.mediaTime === undefined ? 'answer' : 'video',
        question: answer.question,
        answer: answer.text,
        ...from,
        model: told?.model ?? answer.by ?? '',
        digest: told?.digest ?? '',
        systemPrompt: told?.systemPrompt ?? '',
        language: speechTags[language()],
      })
      const { id, change, pruned } = kept
      mark(answer.id, id)
      mean(id)
      if (answer.by !== undefined && answer.by !== 'retrieval') void suggest(id)
      const text =
        pruned === 0
          ? say('kept-answer', { count: shelf.index.count() })
          : say('kept-answer-pruned', { count: shelf.index.count(), pruned })
      return { text, undo: { change } }
    },
    async pin(on, number) {
      const { change, entry } = await changed(number, before =>
        before.pinned === on ? before : { ...before, pinned: on },
      )
      const text = say(on ? 'entry-pinned' : 'entry-unpinned', { question: entry.question })
      return change === undefined ? { text } : { text, undo: { change } }
    },
    async forget(number) {
      const { change, entry } = await changed(number, () => undefined)
      mark(entry.id, undefined)
      if (meant === entry.id) meant = undefined
      const text = say('entry-forgotten', { question: entry.question })
      return change === undefined ? { text } : { text, undo: { change } }
    },
    async open(number, id) {
      const entry = await wanted(number, id)
      mean(entry.id)
      return talk.opened(entry)
    },
    async copy(number) {
      const entry = await wanted(number)
      await page.copyText([entry.question, entry.answer, entry.url].filter(part => part !== '').join('\n\n'))
      return { text: say('entry-copied', { question: entry.question }) }
    },
    async source(number, signal) {
      return source.go(await wanted(number), signal)
    },
    leaveSource: source.leave,
  }
  return knowledge

  function filled(entry: NewEntry): KeptEntry {
    const { title = '', url = '', tags = [], model = '', digest = '', systemPrompt = '' } = entry
    return bounded({
      pinned: false,
      language: speechTags[language()],
      ...entry,
      title,
      url: webAddress(url),
      tags: addTags([], tags),
      model,
      digest,
      systemPrompt,
      id: newId(),
      createdAt: clock.wall(),
    })
  }

  function undoOf(change: string | undefined): KeptUndo | undefined {
    return change === undefined ? undefined : { change }
  }

  function mean(id: string): void {
    meant = id
    answerThen = store.getState().answer?.id
  }

  /** The row of that number, or without one what was kept or opened last. */
  async function wanted(number: number | undefined, id?: string): Promise<KeptEntry> {
    const { kept, answer } = store.getState()
    if (number !== undefined) {
      const entry = await found(id ?? kept?.rows[number - 1]?.id)
      if (entry === undefined) throw new ClavierError('no-entry', { number, count: kept?.rows.length ?? 0 })
      return entry
    }
    // A newer answer is shown: it may be that one that is meant, and nobody can know.
    const newer = answer !== undefined && answer.id !== answerThen
    if (newer && answer.keptAs === undefined) throw new ClavierError('answer-not-kept')
    const entry = await found(newer ? answer.keptAs : meant)
    if (entry === undefined) throw new ClavierError('none-meant')
    return entry
  }

  async function found(id: string | undefined): Promise<KeptEntry | undefined> {
    return id === undefined ? undefined : shelf.get(id)
  }

  async function changed(
    number: number | undefined,
    change: (before: KeptEntry) => KeptEntry | undefined,
  ): Promise<{ readonly change: string | undefined; readonly entry: KeptEntry }> {
    const entry = await wanted(number)
    return { change: await shelf.change([entry.id], change), entry }
  }

  /** The answers that are shown know under which id they are kept. */
  function mark(id: string, keptAs: string | undefined): void {
    store.setState(({ answer, earlierAnswers }) => {
      const is = (row: { readonly id: string; readonly keptAs: string | undefined }) =>
        row.id === id || row.keptAs === id
      return {
        answer: answer !== undefined && is(answer) ? { ...answer, keptAs } : answer,
        earlierAnswers: earlierAnswers.some(is)
          ? earlierAnswers.map(row => (is(row) ? { ...row, keptAs } : row))
          : earlierAnswers,
      }
    })
  }

  async function read(
    { found: all }: { readonly found: readonly { readonly id: string }[] },
    most: number,
  ): Promise<readonly KeptEntry[]> {
    const entries = await Promise.all(all.slice(0, most).map(({ id }) => shelf.get(id)))
    return entries.filter(entry => entry !== undefined)
  }
}

/** As it will be read again: pages and models make texts of any length. */
function bounded(entry: KeptEntry): KeptEntry {
  const read = readEntry(writeEntry(entry))
  if (read === undefined) throw new Error('What is to be kept is no entry.')
  return read
}
