import { ClavierError } from '../../../src/errors.ts'
import type { PageComment, PageItem, PageLists, ReplyPlace } from '../../../src/ports/page-lists.ts'

export const itemOf = (text: string, handle: number, link = ''): PageItem => ({
  ref: { documentId: 'fields', handle },
  key: `${link === '' ? '' : handle}-${handle}`,
  text,
  link,
})

export const commentOf = (
  author: string,
  text: string,
  handle: number,
  more: Partial<PageComment> = {},
): PageComment => ({
  ref: { documentId: 'comments', handle },
  key: `c${handle}`,
  text,
  author,
  time: '',
  at: undefined,
  url: `http://news.test/organ#c${handle}`,
  replyTo: '',
  depth: 0,
  own: false,
  answered: false,
  ...more,
})

export type FakeLists = ReturnType<typeof createFakeLists>

/** Lists and comments of a page in memory; items are elements of `fake-browser` by their place. */
export function createFakeLists() {
  const page: {
    lists: PageItem[][]
    comments: PageComment[]
    /** Names of controls that each item has. */
    controls: readonly string[]
    /** Keys of what has gone. */
    readonly gone: Set<string>
    /** Where replies are written, and what pressing an opener leads to. */
    reply: readonly ReplyPlace[]
    readonly asked: string[]
  } = { lists: [], comments: [], controls: [], gone: new Set(), reply: [], asked: [] }

  const there = (key: string) => {
    if (page.gone.has(key)) throw new ClavierError('item-gone')
  }
  const pageLists: PageLists = {
    async items(_, place) {
      if (page.lists.length === 0) throw new ClavierError('no-items')
      const which = place % page.lists.length
      const items = page.lists[which] ?? []
      return { items, total: items.length, place: which, lists: page.lists.length }
    },
    async opener(_, { ref, key }) {
      there(key)
      return ref
    },
    async control(_, { ref, key }, words) {
      page.asked.push(key)
      there(key)
      const name = page.controls.find(control => control.toLowerCase() === words.toLowerCase())
      if (name === undefined) throw new ClavierError('item-no-button', { name: words })
      return { ref, name, risk: undefined }
    },
    async comments() {
      if (page.comments.length === 0) throw new ClavierError('no-comments')
      return { comments: page.comments, total: page.comments.length }
    },
    async replyPlace(_, { key }) {
      there(key)
      const [first, ...others] = page.reply
      if (first === undefined) throw new ClavierError('no-reply-box')
      if (others.length > 0) page.reply = others
      return first
    },
  }
  return { page, pageLists }
}
