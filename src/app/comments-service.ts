import {
  type CommentFilter,
  chooseComments,
  randomFrom,
  readCommentFilter,
  sample,
  sampleSize,
} from '../answers/comment-choice.ts'
import { plainLine } from '../answers/plain-line.ts'
import type { AnsweredUndo, Comments } from '../commands/lists-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { PageComment } from '../ports/page-lists.ts'
import type { Field } from '../ports/page-writing.ts'
import type { Tab } from '../ports/tabs.ts'
import type { ItemsState } from '../state/answers-state.ts'
import { createReplyDrafts, type ReplyParts } from './reply-drafts.ts'
import { createReplyRecords } from './reply-records.ts'
import type { ShownComments } from './shown-comments.ts'

export interface ShownCommentsParts extends ReplyParts {
  readonly newId: () => string
}

/** Comments of the page in front, by number; what was answered is known again. */
export function createComments(parts: ShownCommentsParts): Comments & {
  /** The user has sent the form of a field: if that is a reply's box, its comment is answered. */
  submitted(field: Field): Promise<void>
} {
  const { store, tabs, clock, newId } = parts
  const records = createReplyRecords(parts.tables)
  let shown: ShownComments | undefined

  const drafts = createReplyDrafts({ ...parts, records, current, commentAt, change, tell })

  function current(): ShownComments {
    if (shown === undefined || store.getState().items?.kind !== 'comments')
      throw new ClavierError('comments-none')
    return shown
  }

  function commentAt(number: number): PageComment {
    const { rows } = current()
    const comment = rows[number - 1]
    if (comment === undefined) throw new ClavierError('no-such-item', { number, count: rows.length })
    return comment
  }

  function change(of: ShownComments, next: (state: ItemsState) => Partial<ItemsState>): void {
    store.setState(({ items }) =>
      items?.kind !== 'comments' || shown !== of ? {} : { items: { ...items, ...next(items) } },
    )
  }

  function tell(of: ShownComments, text: Text): Text {
    change(of, () => ({ told: text }))
    return text
  }

  interface Read {
    readonly tab: Tab
    readonly all: readonly PageComment[]
    readonly total: number
    readonly done: ReadonlySet<string>
  }

  async function read(): Promise<Read> {
    const tab = await tabs.active()
    const { comments: found, total } = await (await parts.pageLists()).comments(tab.id)
    const all = found.map(comment => ({
      ...comment,
      author: plainLine(comment.author, 120),
      time: plainLine(comment.time, 120),
      text: plainLine(comment.text, 4_000),
    }))
    const known = await records.done(all.map(({ key }) => key))
    const done = new Set(all.flatMap(({ key, answered }) => (answered || known.has(key) ? [key] : [])))
    return { tab, all, total, done }
  }

  function showRows({ tab, all, done }: Read, rows: readonly PageComment[], text: Text): Text {
    shown = { tab, all, rows }
    store.setState({
      view: 'answers',
      items: {
        kind: 'comments',
        tabId: tab.id,
        tabTitle: plainLine(tab.title, 300),
        rows: rows.map((comment, at) => ({
          number: at + 1,
          text: comment.text,
          author: comment.author,
          time: comment.time,
          label: undefined,
          done: done.has(comment.key),
        })),
        labels: [],
        sorted: undefined,
        told: text,
        draft: undefined,
      },
    })
    return text
  }

  function listed(read: Read, rows: readonly PageComment[]): Text {
    const { author = '', text = '' } = rows[0] ?? {}
    const answered = rows.filter(({ key }) => read.done.has(key)).length
    const first = plainLine(text, 200)
    return say('comments-listed', { count: rows.length, total: read.total, answered, author, first })
  }

  return {
    async show(said) {
      const filter: CommentFilter | undefined = said === undefined ? {} : readCommentFilter(said)
      if (filter === undefined) throw new ClavierError('comments-unclear', { words: said ?? '' })
      const found = await read()
      const rows = chooseComments(
        found.all.map(comment => ({ ...comment, done: found.done.has(comment.key) })),
        filter,
        clock.wall(),
      )
      if (rows.length === 0) throw new ClavierError('no-comment-fits', { words: said ?? '' })
      return { text: showRows(found, rows, listed(found, rows)) }
    },
    async sample(count) {
      const found = await read()
      const page = found.tab.url.replace(/#.*$/, '').slice(0, 2_000)
      const before = await records.counted(page, found.total, clock.wall())
      const size = count ?? sampleSize(found.all.length, found.total - before)
      const rows = sample(found.all, size, randomFrom(newId()))
      return { text: showRows(found, rows, listed(found, rows)) }
    },
    draft: drafts.draft,
    redraft: drafts.redraft,
    put: drafts.put,
    keep: drafts.keep,
    submitted: drafts.submitted,
    async mark(number) {
      const of = current()
      const { key } = commentAt(number)
      const before = await records.change(key, { done: true }, clock.wall())
      change(of, ({ rows }) => ({
        rows: rows.map(row => (row.number === number ? { ...row, done: true } : row)),
      }))
      return {
        text: tell(of, say('comment-answered', { number })),
        undo: { key, was: before?.done ?? false },
      }
    },
    async takeBack({ key, was, entry }: AnsweredUndo) {
      await records.change(key, { done: was }, clock.wall())
      if (entry !== undefined) await (await parts.knowledge()).takeBack({ change: entry })
      if (shown !== undefined) {
        const of = shown
        const number = of.rows.findIndex(row => row.key === key) + 1
        change(of, ({ rows }) => ({
          rows: rows.map(row => (row.number === number ? { ...row, done: was } : row)),
        }))
      }
      return say(entry === undefined ? 'answered-undone' : 'reply-unkept')
    },
  }
}
