import { readyModel, wholeAnswer } from '../answers/list-model.ts'
import { plainLine } from '../answers/plain-line.ts'
import { cleanDraft, draftPrompt, draftQuestion } from '../answers/reply-draft.ts'
import { mostTokens, pageBudget } from '../answers/token-budget.ts'
import type { AnsweredUndo, Comments } from '../commands/lists-context.ts'
import type { Result } from '../commands/result.ts'
import type { WritingUndo } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { PageComment, PageLists } from '../ports/page-lists.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import type { Tables } from '../ports/tables.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { TextSearch } from '../ports/text-search.ts'
import type { ItemsState } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { createReplyBox } from './reply-box.ts'
import type { createReplyRecords } from './reply-records.ts'
import type { ShownComments } from './shown-comments.ts'

/** What of the knowledge store replies need. */
export interface ReplyKnowledge {
  find(
    words: string,
    most: number,
  ): Promise<readonly { readonly question: string; readonly answer: string }[]>
  keep(entry: {
    readonly kind: 'comment'
    readonly question: string
    readonly answer: string
    readonly author: string
    readonly url: string
    readonly title: string
    readonly model: string
    readonly systemPrompt: string
    readonly done: boolean
    readonly replyTo?: string
  }): Promise<{ readonly change: string; readonly id: string }>
  get(id: string): Promise<unknown>
  /** Undefined where the entry is gone, or is so already. */
  update(
    id: string,
    change: { readonly answer: string; readonly done: boolean },
  ): Promise<{ readonly change: string } | undefined>
  takeBack(undo: { readonly change: string }): Promise<void>
}

export interface ReplyParts {
  readonly assistant: Assistant
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly page: Pick<Page, 'act' | 'text'>
  readonly pageLists: () => Promise<PageLists>
  readonly pageWriting: PageWriting
  readonly textSearch: () => Promise<TextSearch>
  readonly tables: () => Promise<Tables>
  readonly knowledge: () => Promise<ReplyKnowledge>
  readonly clock: Clock
  readonly language: () => Language
}

interface Parts extends ReplyParts {
  readonly records: ReturnType<typeof createReplyRecords>
  readonly current: () => ShownComments
  readonly commentAt: (number: number) => PageComment
  readonly change: (of: ShownComments, next: (state: ItemsState) => Partial<ItemsState>) => void
  readonly tell: (of: ShownComments, text: Text) => Text
}

interface Draft {
  readonly of: ShownComments
  readonly number: number
  readonly comment: PageComment
  readonly text: string
  readonly model: string
  /** What of it stands in the box; empty where nothing does. */
  readonly placed: string
}

/** Passages of the page, and entries of what was kept, that a draft is written from. */
const mostPassages = 6
const mostKept = 3

/** Replies that the model drafts: shown, put into the page's box, kept; sent by nobody but the user. */
export function createReplyDrafts(parts: Parts): Pick<Comments, 'draft' | 'redraft' | 'put' | 'keep'> & {
  submitted(): Promise<void>
} {
  const { store, tabs, records, clock, tell } = parts
  const box = createReplyBox(parts)
  let now: Draft | undefined

  /** The draft that is shown. */
  function shownDraft(): Draft {
    if (now === undefined || store.getState().items?.draft === undefined) throw new ClavierError('no-draft')
    return now
  }

  function show(draft: Draft, writing: boolean): void {
    now = draft
    const { number, text, placed } = draft
    parts.change(draft.of, () => ({ draft: { number, text, writing, placed: placed !== '' } }))
  }

  async function write(
    of: ShownComments,
    number: number,
    wish: string,
    before: Draft | undefined,
    signal: CancelSignal,
  ): Promise<Result<WritingUndo>> {
    const comment = parts.commentAt(number)
    const model = await readyModel(parts.assistant, store.getState().settings, signal)
    const messages = await messagesFor(of, comment, wish, before?.text ?? '', model.contextTokens, signal)
    const begun: Draft = { of, number, comment, text: '', model: model.model, placed: before?.placed ?? '' }
    const old = store.getState().items?.draft
    show(begun, true)
    let answer: string
    try {
      answer = cleanDraft(
        await wholeAnswer(parts.assistant, { ...model, messages }, signal, text =>
          show({ ...begun, text: cleanDraft(text) }, true),
        ),
      )
      if (answer === '') throw new ClavierError('draft-empty')
    } catch (error) {
      // What was there before is there again: nothing of it was lost.
      now = before
      parts.change(of, () => ({ draft: old }))
      throw error
    }
    show({ ...begun, text: answer }, false)
    return place(begun.placed)
  }

  /** Into the box; where the page has none, or lets nobody write, the draft stays in the panel and that is said. */
  async function place(before: string): Promise<Result<WritingUndo>> {
    const draft = shownDraft()
    const { of, number, text } = draft
    try {
      const result = await put(draft, before)
      const told = result.own
        ? say('draft-in-box', { number, author: draft.comment.author, text: plainLine(text, 600) })
        : say('draft-in-page-box', { number, text: plainLine(text, 600) })
      return { text: tell(of, told), ...(result.undo && { undo: result.undo }) }
    } catch (error) {
      if (!(error instanceof ClavierError) || error.code === 'cancelled') throw error
      const { code, detail } = error
      return { text: tell(of, say('draft-shown', { number, why: sayError({ code, detail }) })) }
    }
  }

  async function put(draft: Draft, before: string) {
    const { of, comment, text } = draft
    await tabs.activate(of.tab.id)
    const result = await box.put(of.tab.id, comment, text, before)
    show({ ...draft, placed: text }, false)
    return result
  }

  /** As much of the page, and of what was kept, as fits beside the comment. */
  async function messagesFor(
    of: ShownComments,
    comment: PageComment,
    wish: string,
    before: string,
    contextTokens: number,
    signal: CancelSignal,
  ) {
    const page = await parts.page.text(of.tab.id)
    const search = await parts.textSearch()
    const id = `reply ${of.tab.id} ${page.url} ${page.text.length}`
    const source = { id, title: page.title, text: page.text, language: page.language }
    await search.prepare(source, signal)
    const found = await search.search([id], comment.text, mostPassages, signal)
    await search.forget([id])
    const kept = await (await parts.knowledge()).find(comment.text.slice(0, 500), mostKept)
    const bare = {
      author: comment.author,
      comment: comment.text,
      thread: threadOf(of, comment),
      title: plainLine(page.title, 300),
      wish,
      before,
    }
    const room = pageBudget(contextTokens, draftQuestion({ ...bare, passages: [], kept: [] }))
    const texts = [
      ...found.map(passage => passage.text),
      ...kept.map(({ question, answer }) => `${question}\n${answer}`.slice(0, 2_000)),
    ]
    let used = 0
    const fitting = texts.map(text => {
      used += mostTokens(text) + 8
      return used <= room
    })
    return draftQuestion({
      ...bare,
      passages: texts.filter((_, at) => at < found.length && fitting[at]),
      kept: texts.filter((_, at) => at >= found.length && fitting[at]),
    })
  }

  return {
    async draft(number, wish, signal) {
      return write(parts.current(), number, wish, undefined, signal)
    },
    async redraft(wish, signal) {
      const draft = shownDraft()
      return write(draft.of, draft.number, wish, draft, signal)
    },
    async put(text) {
      const draft = edited(shownDraft(), text)
      const { undo, own } = await put(draft, draft.placed)
      const { number, of } = draft
      const told = own
        ? say('draft-in-box', { number, author: draft.comment.author, text: plainLine(draft.text, 600) })
        : say('draft-in-page-box', { number, text: plainLine(draft.text, 600) })
      return { text: tell(of, told), ...(undo && { undo }) }
    },
    async keep(text) {
      const draft = edited(shownDraft(), text)
      show(draft, false)
      const undo = await keepDraft(draft, false)
      return { text: tell(draft.of, say('reply-kept', { number: draft.number })), undo }
    },
    async submitted() {
      if (now === undefined || now.placed === '') return
      if ((await tabs.active()).id !== now.of.tab.id) return
      const draft = { ...now, text: now.placed }
      now = undefined
      await keepDraft(draft, true)
      parts.change(draft.of, ({ rows }) => ({
        draft: undefined,
        rows: rows.map(row => (row.number === draft.number ? { ...row, done: true } : row)),
      }))
    },
  }

  function edited(draft: Draft, text: string | undefined): Draft {
    const words = text === undefined ? draft.text : cleanDraft(text)
    if (words === '') throw new ClavierError('draft-empty')
    return { ...draft, text: words }
  }

  /** Question, reply, author, address and time, and the chain that they are part of. */
  async function keepDraft(draft: Draft, done: boolean): Promise<AnsweredUndo> {
    const { comment, text, model, of } = draft
    const before = await records.get(comment.key)
    const answered = comment.replyTo === '' ? undefined : await records.get(comment.replyTo)
    const knowledge = await parts.knowledge()
    const settled = done || (before?.done ?? false)
    // The same comment again is the same entry, as long as that is kept.
    const entry = before?.entry ?? ''
    const there = entry !== '' && (await knowledge.get(entry)) !== undefined
    const { change, id } = there
      ? { id: entry, change: (await knowledge.update(entry, { answer: text, done: settled }))?.change }
      : await knowledge.keep({
          kind: 'comment',
          question: comment.text,
          answer: text,
          author: comment.author,
          url: comment.url || of.tab.url,
          title: plainLine(of.tab.title, 300),
          model,
          systemPrompt: draftPrompt.text,
          done: settled,
          ...(answered === undefined || answered.entry === '' ? {} : { replyTo: answered.entry }),
        })
    await records.change(comment.key, { draft: text, entry: id, done: settled }, clock.wall())
    return {
      key: comment.key,
      was: before?.done ?? false,
      ...(change === undefined ? {} : { entry: change }),
    }
  }
}

/** Comments that this one answers, the first of the thread first; a page may lead in a circle. */
function threadOf({ all }: ShownComments, { replyTo }: PageComment) {
  const thread: PageComment[] = []
  for (let key = replyTo; key !== '' && thread.length < 10; ) {
    const parent = all.find(comment => comment.key === key)
    if (parent === undefined || thread.includes(parent)) break
    thread.unshift(parent)
    key = parent.replyTo
  }
  return thread.map(({ author, text }) => ({ author, text: text.slice(0, 1_000) }))
}
