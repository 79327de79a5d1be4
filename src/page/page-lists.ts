/** Lists and comments of one document; `src/ports/page-lists.ts` has what they are told for. */
import { ClavierError } from '../errors.ts'
import { isConnected } from './clobber-proof.ts'
import { replyPlace } from './comments-box.ts'
import { readComments } from './comments-read.ts'
import { findLists, itemsIn } from './lists-find.ts'
import { controlIn, findItem, openerOf, readItems } from './lists-items.ts'
import { nameOf } from './look.ts'
import type { PageHands } from './page-hands.ts'
import { riskOf } from './target-risk.ts'

export type ListsHere = ReturnType<typeof createPageLists>

export function createPageLists(document: Document, { handles }: Pick<PageHands, 'handles'>) {
  /** Those that were found last, so that their numbers go on meaning the same; they may go with the page. */
  let lists: readonly WeakRef<Element>[] = []
  /** The list whose items were told last. */
  let current: WeakRef<Element> | undefined

  /** The item as it stands in its list now. Throws `item-gone`. */
  function itemOf(handle: number, key: string): Element {
    const container = current?.deref()
    const items = container !== undefined && isConnected(container) ? itemsIn(container) : []
    const item = findItem(key, handles.elementOf(handle), items)
    if (item === undefined) throw new ClavierError('item-gone')
    return item
  }

  return {
    /** Scores of the lists, the likeliest first. */
    async find(): Promise<readonly number[]> {
      const found = await findLists(document)
      lists = found.map(({ container }) => new WeakRef(container))
      return found.map(({ score }) => score)
    },
    items(place: number) {
      const container = lists[place]?.deref()
      if (container === undefined || !isConnected(container)) throw new ClavierError('page-changed')
      current = lists[place]
      const all = itemsIn(container)
      const items = readItems(all).map(({ element, text, link, key }) => ({
        handle: handles.handleOf(element),
        text,
        link,
        key,
      }))
      return { items, total: Math.max(all.length, items.length) }
    },
    /** What opens the item. */
    opener(handle: number, key: string) {
      return { handle: handles.handleOf(openerOf(itemOf(handle, key))) }
    },
    /** The control of the item that is called so. Throws `item-no-button`. */
    control(handle: number, key: string, words: string) {
      const found = controlIn(itemOf(handle, key), words)
      if (found === undefined) throw new ClavierError('item-no-button', { name: words })
      const risk = riskOf(found.element)
      return {
        handle: handles.handleOf(found.element),
        name: found.name,
        ...(risk === undefined ? {} : { risk }),
      }
    },
    comments() {
      const { comments, total } = readComments(document)
      return {
        comments: comments.map(({ element, marks: _, at, ...told }) => ({
          handle: handles.handleOf(element),
          ...told,
          ...(at === undefined ? {} : { at }),
        })),
        total,
      }
    },
    /** Where a reply to the comment is written. Throws `item-gone` and `no-reply-box`. */
    replyPlace(handle: number, key: string) {
      const { comments } = readComments(document)
      const comment =
        comments.find(one => one.key === key && one.element === handles.elementOf(handle)) ??
        comments.find(one => one.key === key)
      if (comment === undefined) throw new ClavierError('item-gone')
      const place = replyPlace(document, comment.element, comment.marks)
      if (place === undefined) throw new ClavierError('no-reply-box')
      return {
        kind: place.kind,
        handle: handles.handleOf(place.element),
        own: place.kind === 'opener' || place.own,
        name: nameOf(place.element),
      }
    },
  }
}
