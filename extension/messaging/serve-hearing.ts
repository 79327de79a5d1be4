import * as v from 'valibot'
import type { PageHands } from '../../src/page/page-hands.ts'
import { followChannel, followWanted } from './protocol-layout.ts'
import type { Server } from './rpc-server.ts'

/** Tells the panel where the things of this document are, and what moves while the panel holds a channel open. */
export function serveHearing(server: Server<'page'>, hands: () => PageHands): void {
  server.serve('page-layout', ({ whole }) => hands().hearing.layout(whole))
  server.serve('page-place', ({ handle }) => hands().hearing.place(handle))
  server.serve('page-place-at', ({ at }) => hands().hearing.placeAt(at))
  server.serve('page-found-again', async ({ handle }) => ({ handle: await hands().hearing.find(handle) }))
  server.serve('page-moment-around', inner => hands().hearing.momentAround(inner))
  // Only the extension itself can open a channel to a content script.
  chrome.runtime.onConnect.addListener(port => {
    if (port.name !== followChannel) return
    const stopped = new AbortController()
    const follower = hands().hearing.follow(seen => port.postMessage(seen))
    const end = () => {
      stopped.abort()
      follower.want([])
    }
    port.onMessage.addListener(message => {
      const wanted = v.safeParse(followWanted, message)
      if (wanted.success && !stopped.signal.aborted) follower.want(wanted.output.what)
    })
    // The panel was closed, or follows another tab or nothing any more.
    port.onDisconnect.addListener(end)
    // A page that goes to the cache is not told that its channels are closed: it would come back listening.
    const leave = () => {
      end()
      port.disconnect()
    }
    addEventListener('pagehide', leave, { capture: true, signal: stopped.signal })
  })
}
