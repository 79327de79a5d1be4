import { createPageHands, type PageHands } from '../../src/page/page-hands.ts'
import { handsMessages } from './protocol-hands.ts'
import { createServer } from './rpc-server.ts'
import { serveActing } from './serve-acting.ts'
import { serveFinding } from './serve-finding.ts'
import { serveHearing } from './serve-hearing.ts'
import { hintRelay, serveHints } from './serve-hints.ts'
import { serveMedia } from './serve-media.ts'
import { serveSites } from './serve-sites.ts'
import { serveWriting } from './serve-writing.ts'

/** Lets the panel scroll, number, click, hear and read this document. Does nothing before it asks; returns the hands. */
export function servePage(): () => PageHands {
  const server = createServer('page', chrome.runtime, handsMessages)
  let made: PageHands | undefined
  // An extension that was updated or removed leaves its scripts running, without an id.
  const alive = () => chrome.runtime?.id !== undefined
  const hands = () => {
    made ??= createPageHands(document, alive, hintRelay)
    return made
  }
  server.serve('page-hello', () => ({}))
  serveWriting(server, () => hands().handles)
  server.serve('page-scroll', ({ by, less }) => hands().scroll(by, less))
  server.serve('page-glide', ({ pixelsPerSecond, less }) => hands().glide(pixelsPerSecond, less))
  server.serve('page-glide-end', () => hands().glideEnd())
  serveHints(server, hands, () => made)
  server.serve('page-click', ({ handle, hint }) => hands().click(handle, hint))
  server.serve('page-click-at', ({ at }) => hands().clickAt(at))
  serveMedia(server, hands)
  serveSites(server, hands)
  serveHearing(server, hands)
  server.serve('page-text', () => hands().text())
  server.serve('page-fingerprint', () => hands().fingerprint())
  server.serve('page-where-am-i', () => hands().whereAmI())
  serveFinding(server)
  serveActing(server, hands, alive)
  return hands
}
