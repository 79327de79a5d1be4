/** What is told of a comment: who wrote what and when, where it stands, and what answers it. */
import type { PageComment } from '../ports/page-lists.ts'
import { all, attribute, closest, isRendered, matches, tagOf } from './clobber-proof.ts'
import { type CommentMarks, type FoundComment, findComments, partOf } from './comments-find.ts'
import { fingerprintOfText, readable } from './lists-text.ts'

/** Longest parts, in UTF-16 units. */
const longest = { text: 4_000, author: 120, time: 120, url: 2_000 } as const

/** `url` is absolute. */
export interface ReadComment extends Omit<PageComment, 'ref'> {
  readonly element: Element
  readonly marks: CommentMarks
}

/** Words on what only the author of a comment is given, in the four languages. */
const editing = /^(edit|edit comment|editar|bearbeiten|kommentar bearbeiten|modifier|éditer)$/i

export function readComments(document: Document): {
  readonly comments: readonly ReadComment[]
  readonly total: number
} {
  const { comments, total } = findComments(document)
  const keys = new Map<Element, string>()
  const depths = new Map<Element, number>()
  const read = comments.flatMap((found): readonly ReadComment[] => {
    const one = readComment(found)
    if (one.text === '') return []
    const { parent, element } = found
    const depth = parent === undefined ? 0 : Math.min(50, (depths.get(parent) ?? 0) + 1)
    keys.set(element, one.key)
    depths.set(element, depth)
    return [{ ...one, depth, replyTo: parent === undefined ? '' : (keys.get(parent) ?? ''), answered: false }]
  })
  const answered = new Set(read.flatMap(({ own, replyTo }) => (own ? [replyTo] : [])))
  return { comments: read.map(one => ({ ...one, answered: answered.has(one.key) })), total }
}

function readComment({
  element,
  marks,
}: Pick<FoundComment, 'element' | 'marks'>): Omit<ReadComment, 'replyTo' | 'depth' | 'answered'> {
  const authorPart = partOf(element, marks.author, marks)
  const author = authorPart === undefined ? '' : nameIn(authorPart)
  const timePart = partOf(element, marks.time, marks)
  const textPart = partOf(element, marks.text, marks)
  const isOther = (inner: Element) =>
    matches(inner, marks.comment) || matches(inner, 'form, button, [role="button"], [contenteditable="true"]')
  // Without a part of its own the text is all but who, when and what can be pressed.
  const text =
    textPart === undefined
      ? readable(
          element,
          longest.text,
          inner => isOther(inner) || inner === authorPart || inner === timePart || tagOf(inner) === 'footer',
        )
      : readable(textPart, longest.text, isOther)
  const own = permalinkOf(element, marks)
  const page = pageAddress()
  return {
    element,
    marks,
    key: fingerprintOfText(`${lastingAddress(own, page)}\n${author}\n${text}`),
    text,
    author: author.slice(0, longest.author),
    time: timePart === undefined ? '' : readable(timePart, longest.time),
    at: timePart === undefined ? undefined : momentOf(timePart),
    url: own || page,
    own: isOwn(element, marks),
  }
}

/** schema.org puts a person in between, who has a name. */
function nameIn(author: Element): string {
  const named = [...all(author, '[itemprop~="name"], [property="name"], [property="schema:name"]')][0]
  const said = named ?? author
  return readable(said, longest.author) || (attribute(said, 'content') ?? '').slice(0, longest.author)
}

function momentOf(time: Element): number | undefined {
  const inner = tagOf(time) === 'time' ? time : [...all(time, 'time[datetime]')][0]
  const said = attribute(inner ?? time, 'datetime') ?? attribute(time, 'content') ?? ''
  // What is no date with a year would be taken for one of this time of day.
  const at = /^\d{4}-\d{2}/.test(said) ? Date.parse(said) : Number.NaN
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? at : undefined
}

/** Its own address, or empty where the page gives it none. */
function permalinkOf(comment: Element, marks: CommentMarks): string {
  const part = partOf(comment, marks.link, marks)
  const href = part instanceof HTMLAnchorElement || part instanceof HTMLLinkElement ? part.href : ''
  if (/^https?:/i.test(href) && href.length <= longest.url) return href
  const id = attribute(comment, 'id') ?? ''
  const page = pageAddress()
  // What frameworks count up is another one's in the next visit.
  if (page === '' || !/^[\w.:-]*comment[\w.:-]*$/i.test(id) || id.length > 100) return ''
  return `${page}#${id}`
}

/** Pages add to their own address how they are sorted: of that only the path tells one from another. */
function lastingAddress(own: string, page: string): string {
  const [address = '', part = ''] = own.split('#')
  return own === '' || address === page ? `${location.origin}${location.pathname}#${part}` : own
}

function pageAddress(): string {
  const here = location.href.replace(/#.*$/, '').slice(0, longest.url - 200)
  return /^https?:/i.test(here) ? here : ''
}

function isOwn(comment: Element, marks: CommentMarks): boolean {
  for (const button of [...all(comment, 'button, a, [role="button"]')].slice(0, 40)) {
    if (closest(button, marks.comment) !== comment || !isRendered(button)) continue
    const name = attribute(button, 'aria-label') ?? readable(button, 40)
    if (editing.test(name.trim())) return true
  }
  return false
}
