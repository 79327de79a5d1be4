/** Comments of a page, in whichever way it marks them, and which of them answers which. */
import { all, attribute, closest, isRendered, matches, parentElementOf } from './clobber-proof.ts'

/** One way in which pages mark comments, and where what is told of one stands in it; the first that fits counts. */
export interface CommentMarks {
  readonly comment: string
  readonly author: string
  readonly text: string
  readonly time: string
  readonly link: string
}

/** As many comments as are told of. */
export const mostComments = 500
/** As many are looked at as may be comments; those behind them are counted by what they are called. */
const mostLooked = 2_000
/** Parts of a comment that are looked at for one of its own. */
const mostParts = 200

const microdata: CommentMarks = {
  comment:
    ':is([itemtype*="schema.org/Comment" i], [itemtype*="schema.org/UserComments" i], [typeof~="Comment"], [typeof~="schema:Comment"], [typeof~="sioc:Post"])',
  author:
    ':is([itemprop~="author"], [property="author"], [property="schema:author"], [itemprop~="creator"], [rel~="author"])',
  text: ':is([itemprop~="text"], [itemprop~="commentText"], [property="text"], [property="schema:text"], [itemprop~="description"])',
  time: ':is([itemprop~="dateCreated"], [itemprop~="datePublished"], [itemprop~="commentTime"], [property="dateCreated"], [property="schema:dateCreated"], time)',
  link: ':is(a, link):is([itemprop~="url"], [property="url"], [property="schema:url"], [rel~="bookmark"])',
}

/** Names of elements that YouTube gives its own parts. */
const youtube: CommentMarks = {
  comment: ':is(ytd-comment-view-model, ytd-comment-renderer)',
  author: '#author-text',
  text: '#content-text',
  time: '#published-time-text',
  link: '#published-time-text a, a#published-time-text',
}

/** What pages call comments where they say no more of them. */
const plain: CommentMarks = {
  comment:
    ':is([role="article"], article, li, div, section):is(.comment, [id^="comment-"], [id^="comment_"], [class~="Comment"], [class*="comment-item" i], [data-comment-id], [role="article"][aria-level], [role="feed"] > [role="article"], [role="article"] [role="article"], [role="article"]:has([role="article"]))',
  author:
    ':is([rel~="author"], cite, [class*="author" i], [class*="username" i], [class*="user-name" i], [class~="user"], a[href*="/user/"], a[href*="/u/"], a[href*="/@"], h3, h4, h5, strong)',
  text: ':is([class*="comment-body" i], [class*="comment-content" i], [class*="comment-text" i], [class*="body" i], [class*="content" i], [class*="message" i], blockquote)',
  time: ':is(time, [class*="time" i], [class*="date" i], [class*="age" i])',
  link: ':is(a:has(time), a[href*="#comment" i], a[href*="/comment/" i], a[href*="permalink" i], [class*="date" i] a, [class*="time" i] a)',
}

export interface FoundComment {
  readonly element: Element
  readonly marks: CommentMarks
  /** The comment that it answers, or undefined where it begins a thread. */
  readonly parent: Element | undefined
}

/** In the order of the page; of all the ways to mark them the one that finds most. */
export function findComments(document: Document): {
  readonly comments: readonly FoundComment[]
  readonly total: number
} {
  let best: readonly Element[] = []
  let marks = microdata
  let total = 0
  for (const way of [microdata, youtube, plain]) {
    const called = all(document, way.comment)
    const looked = first(called, mostLooked)
    const found = looked.filter(element => isRendered(element) && isWhole(element, way))
    if (found.length <= best.length) continue
    best = found
    marks = way
    total = found.length + called.length - looked.length
  }
  const known = new Set(best)
  const comments = best
    .slice(0, mostComments)
    .map((element, at) => ({ element, marks, parent: parentOf(element, at, best, known) }))
  return { comments, total }
}

/** The first of many: a list of all that a page has is never made. */
function first(found: NodeListOf<Element>, most: number): readonly Element[] {
  const elements: Element[] = []
  for (const element of found) {
    if (elements.length === most) break
    elements.push(element)
  }
  return elements
}

/** A part that is only marked as if it were one, such as a heading over all of them, says nothing. */
function isWhole(element: Element, marks: CommentMarks): boolean {
  const who = partOf(element, marks.author, marks) ?? partOf(element, marks.time, marks)
  if (who === undefined) return false
  return partOf(element, marks.text, marks) !== undefined || matches(element, 'article, [role="article"]')
}

/** The first element inside that fits and belongs to this comment, not to one inside it. */
export function partOf(
  comment: Element,
  selector: string,
  { comment: comments }: CommentMarks,
): Element | undefined {
  for (const element of first(all(comment, selector), mostParts))
    if (closest(element, comments) === comment) return element
  return undefined
}

function parentOf(
  element: Element,
  at: number,
  all: readonly Element[],
  known: ReadonlySet<Element>,
): Element | undefined {
  for (let up = parentElementOf(element); up !== null; up = parentElementOf(up)) if (known.has(up)) return up
  // YouTube keeps answers beside what they answer, in a thread.
  const thread = closest(element, 'ytd-comment-thread-renderer')
  if (thread !== null) {
    const first = all.find(other => closest(other, 'ytd-comment-thread-renderer') === thread)
    return first === element ? undefined : first
  }
  const level = levelOf(element)
  if (level === undefined) return undefined
  for (let before = at - 1; before >= 0 && at - before < 500; before -= 1) {
    const other = all[before]
    const its = other && levelOf(other)
    if (its !== undefined && its < level) return other
  }
  return undefined
}

/** How deep it says that it stands, from 1. */
function levelOf(element: Element): number | undefined {
  const level = Number.parseInt(
    attribute(element, 'aria-level') ??
      attribute(element, 'data-level') ??
      attribute(element, 'data-depth') ??
      '',
    10,
  )
  return Number.isNaN(level) ? undefined : level
}
