/** Lists and comments of a page, in whichever frame they are. Loaded when they are first asked for. */
import { ClavierError } from '../../src/errors.ts'
import type { PageLists } from '../../src/ports/page-lists.ts'
import type { RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { listMessages } from '../messaging/protocol-lists.ts'
import { failureOf } from '../messaging/rpc.ts'
import { call } from '../messaging/rpc-call.ts'
import {
  framePatience,
  framesOf,
  goneAs,
  onceMoreWith,
  orSilent,
  putIn,
  reach,
  reachFrame,
  within,
} from './frames.ts'

/** The file that finds lists and comments. */
const listsFile = 'lists.js'
/** How long a document may take to answer, in milliseconds. */
const patience = 8_000

type ListMessage = keyof typeof listMessages

/** Asks a document, and lets in what finds lists where it is missing. Rejects with `Unanswered` where it is gone. */
async function askDocument<Name extends ListMessage>(
  tabId: number,
  documentId: string,
  name: Name,
  request: RequestOf<Name>,
  ms = patience,
): Promise<ResponseOf<Name>> {
  const once = () => {
    const until = Date.now() + ms
    return within(
      ms,
      call(
        name,
        request,
        listMessages,
        envelope => chrome.tabs.sendMessage(tabId, { ...envelope, until }, { documentId }),
        failureOf,
      ),
    )
  }
  return onceMoreWith(once, async () => {
    // The hands come first: this works with them.
    await reachFrame(tabId, { documentId }, 'page-hello', {}, ms)
    await putIn(tabId, documentId, [listsFile], ms)
  })
}

/** Asks the document that an element was in. */
async function askElement<Name extends ListMessage>(
  tabId: number,
  documentId: string,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  return askDocument(tabId, documentId, name, request).catch(goneAs('item-gone'))
}

/** Asks every document; one that does not answer within a second is left out, but not the page itself. */
async function askEach<Name extends ListMessage>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>,
): Promise<readonly { readonly documentId: string; readonly response: ResponseOf<Name> }[]> {
  // Waits for a page that is loading, and rejects where there is none to look at.
  await reach(tabId, 'page-hello', {})
  const frames = await framesOf(tabId)
  const answers = await Promise.all(
    frames.map(async ({ documentId, frameId }) => {
      const ms = frameId === 0 ? patience : framePatience
      try {
        return [{ documentId, response: await askDocument(tabId, documentId, name, request, ms) }]
      } catch (error) {
        if (frameId !== 0) return []
        return orSilent(error)
      }
    }),
  )
  return answers.flat()
}

export function createPageLists(): PageLists {
  return {
    async items(tabId, place) {
      const found = await askEach(tabId, 'list-find', {})
      const lists = found
        .flatMap(({ documentId, response }) => response.map((score, at) => ({ documentId, score, at })))
        .sort((a, b) => b.score - a.score)
      const which = lists.length === 0 ? 0 : ((place % lists.length) + lists.length) % lists.length
      const list = lists[which]
      if (list === undefined) throw new ClavierError('no-items')
      const { documentId, at } = list
      const { items, total } = await askElement(tabId, documentId, 'list-items', { place: at })
      return {
        items: items.map(({ handle, ...item }) => ({ ref: { documentId, handle }, ...item })),
        total,
        place: which,
        lists: lists.length,
      }
    },
    async opener(tabId, { ref: { documentId, handle }, key }) {
      const found = await askElement(tabId, documentId, 'list-opener', { handle, key })
      return { documentId, handle: found.handle }
    },
    async control(tabId, { ref: { documentId, handle }, key }, words) {
      const found = await askElement(tabId, documentId, 'list-control', { handle, key, words })
      return { ref: { documentId, handle: found.handle }, name: found.name, risk: found.risk }
    },
    async comments(tabId) {
      const found = await askEach(tabId, 'list-comments', {})
      const comments = found.flatMap(({ documentId, response }) =>
        response.comments.map(({ handle, at, ...comment }) => ({
          ref: { documentId, handle },
          at,
          ...comment,
        })),
      )
      if (comments.length === 0) throw new ClavierError('no-comments')
      const total = found.reduce((sum, { response }) => sum + response.total, 0)
      return { comments: comments.slice(0, 500), total }
    },
    async replyPlace(tabId, { ref: { documentId, handle }, key }) {
      const found = await askElement(tabId, documentId, 'list-reply-place', { handle, key })
      const { kind, own, name } = found
      return { kind, own, name, ref: { documentId, handle: found.handle } }
    },
  }
}
