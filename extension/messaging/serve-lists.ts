import type { PageHands } from '../../src/page/page-hands.ts'
import { createPageLists, type ListsHere } from '../../src/page/page-lists.ts'
import { listMessages } from './protocol-lists.ts'
import { createServer } from './rpc-server.ts'

/** Tells the panel of lists and comments in this document, which has hands already: both speak of elements by one number. */
export function serveLists(hands: () => PageHands): void {
  const server = createServer('lists', chrome.runtime, listMessages)
  let made: ListsHere | undefined
  const lists = () => {
    made ??= createPageLists(document, hands())
    return made
  }
  server.serve('list-find', async () => [...(await lists().find())])
  server.serve('list-items', ({ place }) => lists().items(place))
  server.serve('list-opener', ({ handle, key }) => lists().opener(handle, key))
  server.serve('list-control', ({ handle, key, words }) => lists().control(handle, key, words))
  server.serve('list-comments', () => lists().comments())
  server.serve('list-reply-place', ({ handle, key }) => lists().replyPlace(handle, key))
}
