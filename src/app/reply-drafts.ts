import { plainLine, plainLines } from '../answers/plain-line.ts'
import { readyModel, wholeAnswer } from '../answers/ready-model.ts'
import { cleanDraft, draftPrompt, longestDraft } from '../answers/reply-draft.ts'
import { ageOnPage } from '../answers/said-age.ts'
import type { AnsweredUndo, Comments } from '../commands/lists-context.ts'
import type { Result } from '../commands/result.ts'
import type { WritingUndo } from '../commands/writing-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import { type ElementRef, sameElement } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { PageComment, PageLists } from '../ports/page-lists.ts'
import type { Field, PageWriting } from '../ports/page-writing.ts'
import type { Tables } from '../ports/tables.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { TextSearch } from '../ports/text-search.ts'
import type { ItemsState } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { PromptsService } from './prompts-service.ts'
import { createReplyBox } from './reply-box.ts'
import { replyQuestion } from './reply-question.ts'
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
    readonly writtenAt?: number
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
  /** What models are asked with. */
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
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
  /** That box. */
  readonly box: ElementRef | undefined
}

/** Replies that the model drafts: shown, put into the page's box, kept; sent by nobody but the user. */
export function createReplyDrafts(parts: Parts): Pick<Comments, 'draft' | 'redraft' | 'put' | 'keep'> & {
  submitted(field: Field): Promise<void>
} {
  const { store, tabs, records, clock, tell } = parts
  const box = createReplyBox(parts)
  let now: Draft | undefined
  /** The writing that was begun last. */
  let turn: object | undefined

  /** The draft that is shown, as the user has edited it there. */
  function shownDraft(): Draft {
    const shown = store.getState().items?.draft
    if (now === undefined || shown === undefined || shown.writing) throw new ClavierError('no-draft')
    return { ...now, text: shown.text }
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
    const model = await readyModel(
      parts.assistant,
      store.getState().settings,
      (await parts.prompts()).now(),
      signal,
    )
    const { contextTokens } = model
    const ask = { of, comment, wish, before: before?.text ?? '', contextTokens }
    const messages = await replyQuestion(parts, ask, signal)
    const { placed, box: place } = before ?? { placed: '', box: undefined }
    const begun: Draft = { of, number, comment, text: '', model: model.model, placed, box: place }
    const old = store.getState().items?.draft
    const then = now
    const mine = {}
    turn = mine
    show(begun, true)
    /** Another draft may be written meanwhile, or the comments put away. */
    const wanted = () => turn === mine && store.getState().items?.draft !== undefined
    let answer: string
    try {
      answer = cleanDraft(
        await wholeAnswer(parts.assistant, { ...model, messages }, signal, text => {
          if (!wanted()) throw new ClavierError('cancelled')
          show({ ...begun, text: cleanDraft(text) }, true)
        }),
      )
      if (!wanted()) throw new ClavierError('cancelled')
      if (answer === '') throw new ClavierError('draft-empty')
    } catch (error) {
      // What was there before is there again: nothing of it was lost.
      if (wanted()) {
        now = then
        parts.change(of, () => ({ draft: old?.writing === true ? undefined : old }))
      }
      throw error
    }
    show({ ...begun, text: answer }, false)
    return inBox(signal)
  }

  /** Into the box; where the page has none, or lets nobody write, the draft stays in the panel and that is said. */
  async function inBox(signal: CancelSignal): Promise<Result<WritingUndo>> {
    const draft = shownDraft()
    const { of, number, text } = draft
    // Somebody who has gone elsewhere meanwhile writes there: neither the tab nor the focus is taken away.
    if ((await tabs.active()).id !== of.tab.id) return { text: tell(of, say('draft-waits', { number })) }
    try {
      const result = await put(draft, signal)
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

  async function put(draft: Draft, signal: CancelSignal) {
    const { of, comment, text, placed } = draft
    const result = await box.put(of.tab.id, comment, text, placed, signal)
    show({ ...draft, placed: text, box: result.field.ref }, false)
    return result
  }

  return {
    async draft(number, wish, signal) {
      return write(parts.current(), number, wish, undefined, signal)
    },
    async redraft(wish, signal) {
      const draft = shownDraft()
      return write(draft.of, draft.number, wish, draft, signal)
    },
    async put(text, signal) {
      const draft = edited(shownDraft(), text)
      const { number, of } = draft
      await tabs.activate(of.tab.id)
      const { undo, own } = await put(draft, signal)
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
    async submitted({ ref, text }) {
      const box = now?.box
      if (now === undefined || box === undefined || !sameElement(ref, box)) return
      // What was sent is what stood there, however the user has changed it.
      const draft = { ...now, text: plainLines(text, longestDraft) }
      if (draft.text === '') return
      now = undefined
      try {
        await keepDraft(draft, true)
      } catch (error) {
        if (!(error instanceof ClavierError)) throw error
        const { code, detail } = error
        tell(draft.of, sayError({ code, detail }))
        return
      }
      parts.change(draft.of, ({ rows }) => ({
        draft: undefined,
        rows: rows.map(row => (row.number === draft.number ? { ...row, done: true } : row)),
      }))
    },
  }

  function edited(draft: Draft, text: string | undefined): Draft {
    const words = cleanDraft(text ?? draft.text)
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
    const age = ageOnPage(comment.time)
    const writtenAt = comment.at ?? (age === undefined ? undefined : Math.round(clock.wall() - age))
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
          ...(writtenAt === undefined ? {} : { writtenAt }),
          url: comment.url || of.tab.url,
          title: plainLine(of.tab.title, 300),
          model,
          systemPrompt: draftPrompt.text,
          done: settled,
          ...(answered === undefined || answered.entry === '' ? {} : { replyTo: answered.entry }),
        })
    await records.change(comment.key, { entry: id, done: settled }, clock.wall())
    return {
      key: comment.key,
      was: before?.done ?? false,
      ...(change === undefined ? {} : { entry: change }),
    }
  }
}
