import { plainLine } from '../answers/plain-line.ts'
import { draftQuestion } from '../answers/reply-draft.ts'
import { mostTokens, pageBudget } from '../answers/token-budget.ts'
import type { ChatMessage } from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { PageComment } from '../ports/page-lists.ts'
import type { TextSearch } from '../ports/text-search.ts'
import type { ShownComments } from './shown-comments.ts'

/** Passages of the page, and entries of what was kept, that a draft is written from. */
const mostPassages = 6
const mostKept = 3

interface Parts {
  readonly page: Pick<Page, 'text'>
  readonly textSearch: () => Promise<TextSearch>
  readonly knowledge: () => Promise<{
    find(
      words: string,
      most: number,
    ): Promise<readonly { readonly question: string; readonly answer: string }[]>
  }>
}

export interface ReplyAsk {
  readonly of: ShownComments
  readonly comment: PageComment
  readonly wish: string
  /** The draft that is to be changed; empty for a first one. */
  readonly before: string
  readonly contextTokens: number
}

/** As much of the thread, of the page, and of what was kept, as fits beside the comment. */
export async function replyQuestion(
  { page, textSearch, knowledge }: Parts,
  { of, comment, wish, before, contextTokens }: ReplyAsk,
  signal: CancelSignal,
): Promise<readonly ChatMessage[]> {
  const { title, url, text: whole, language } = await page.text(of.tab.id)
  const search = await textSearch()
  const id = `reply ${of.tab.id} ${url} ${whole.length}`
  let found: readonly string[]
  try {
    await search.prepare({ id, title, text: whole, language }, signal)
    found = (await search.search([id], comment.text, mostPassages, signal)).map(({ text }) => text)
  } finally {
    await search.forget([id])
  }
  const kept = await (await knowledge()).find(comment.text.slice(0, 500), mostKept)
  const asked = (
    thread: ReturnType<typeof threadOf>,
    passages: readonly string[],
    entries: readonly string[],
  ) =>
    draftQuestion({
      author: comment.author,
      comment: comment.text,
      thread,
      title: plainLine(title, 300),
      passages,
      kept: entries,
      wish,
      before,
    })
  let thread = threadOf(of, comment)
  // What is longest ago goes first: over its context a server would drop what it pleases, without a word.
  while (thread.length > 0 && pageBudget(contextTokens, asked(thread, [], [])) === 0) thread = thread.slice(1)
  const room = pageBudget(contextTokens, asked(thread, [], []))
  const texts = [...found, ...kept.map(({ question, answer }) => `${question}\n${answer}`.slice(0, 2_000))]
  let used = 0
  const fitting = texts.map(text => {
    used += mostTokens(text) + 8
    return used <= room
  })
  return asked(
    thread,
    texts.filter((_, at) => at < found.length && fitting[at]),
    texts.filter((_, at) => at >= found.length && fitting[at]),
  )
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
