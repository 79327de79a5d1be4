/** Where a reply to a comment is written: a box that is there, or what opens one. */
import { accessibleName } from './accessible-name.ts'
import { all, attribute, closest, isRendered, siblingBefore } from './clobber-proof.ts'
import type { CommentMarks } from './comments-find.ts'
import { isSecret } from './secret-field.ts'
import { textFieldOf } from './write-fields.ts'

/** Fields that take prose. */
const boxes =
  'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], [role="textbox"], input:not([type]), input[type="text" i]'
/** Words on what opens a box, in the four languages; whole names, or the beginning of one. */
const replying =
  /^(?:reply|respond|answer|write a reply|add a reply|responder|contestar|antworten|antwort schreiben|auf .+ antworten|répondre)(?:$|[\s:(])/iu

export type ReplyPlace =
  /** `own` is false for the box below all comments. */
  | { readonly kind: 'box'; readonly element: Element; readonly own: boolean }
  | { readonly kind: 'opener'; readonly element: Element }

/** The comment's own box comes first, then what opens one, then the box that is for the whole page. */
export function replyPlace(
  document: Document,
  comment: Element,
  { comment: comments }: CommentMarks,
): ReplyPlace | undefined {
  const own = boxesIn(comment).find(box => closest(box, comments) === comment) ?? boxBeside(comment, comments)
  if (own !== undefined) return { kind: 'box', element: own, own: true }
  const opener = openerIn(comment, comments)
  if (opener !== undefined) return { kind: 'opener', element: opener }
  const general = boxesIn(document).find(
    box =>
      closest(box, comments) === null &&
      closest(box, 'form, [role="form"], section, main, article') !== null &&
      closest(box, '[role="search"], search, header, nav') === null,
  )
  return general === undefined ? undefined : { kind: 'box', element: general, own: false }
}

function boxesIn(root: ParentNode): readonly Element[] {
  return [...all(root, boxes)]
    .slice(0, 200)
    .filter(box => isRendered(box) && !isSecret(box) && !isSearch(box) && textFieldOf(box) !== undefined)
}

const isSearch = (box: Element) =>
  /search|such|busc|recherch/i.test(`${attribute(box, 'name') ?? ''} ${attribute(box, 'role') ?? ''}`)

/** Some pages put the box behind the comment, in the same thread. */
function boxBeside(comment: Element, comments: string): Element | undefined {
  const thread = closest(comment, 'ytd-comment-thread-renderer')
  const around = thread ?? comment.nextElementSibling
  if (around === null || (thread === null && closest(around, comments) === around)) return undefined
  const box = boxesIn(around)[0]
  if (box === undefined || thread === null) return box
  // In a thread the box belongs to the comment that stands last before it.
  const before = [...all(thread, comments)].filter(
    other => other.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return before.at(-1) === comment || siblingBefore(box) === comment ? box : undefined
}

function openerIn(comment: Element, comments: string): Element | undefined {
  for (const button of [...all(comment, 'button, a, [role="button"], summary')].slice(0, 60)) {
    if (closest(button, comments) !== comment || !isRendered(button)) continue
    if (replying.test(accessibleName(button).trim())) return button
  }
  return undefined
}
