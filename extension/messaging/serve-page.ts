import { createPageHands, type PageHands } from '../../src/page/page-hands.ts'
import { createServer } from './rpc.ts'

/** Lets the panel scroll, number, click, hear and read this document. Does nothing before it asks. */
export function servePage(): void {
  const server = createServer('page')
  let made: PageHands | undefined
  const hands = () => {
    // An extension that was updated or removed leaves its scripts running, without an id.
    made ??= createPageHands(document, () => chrome.runtime?.id !== undefined)
    return made
  }
  server.serve('page-hello', () => ({}))
  server.serve('page-scroll', ({ by }) => hands().scroll(by))
  server.serve('page-glide', ({ pixelsPerSecond }) => hands().glide(pixelsPerSecond))
  server.serve('page-glide-end', () => hands().glideEnd())
  server.serve('page-show-hints', ({ numbering, only }) => hands().showHints(numbering, only))
  server.serve('page-hide-hints', () => made?.hideHints() ?? false)
  server.serve('page-hinted', ({ hint }) => hands().hinted(hint))
  server.serve('page-describe', ({ hint }) => hands().describe(hint))
  server.serve('page-click', ({ hint }) => hands().click(hint))
  server.serve('page-point', ({ at }) => hands().point(at))
  server.serve('page-hide-pointer', () => made?.hidePointer() ?? false)
  server.serve('page-click-at', ({ at }) => hands().clickAt(at))
  server.serve('page-move-media', ({ move }) => hands().moveMedia(move))
  server.serve('page-layout', () => hands().layout())
  server.serve('page-text', () => hands().text())
  server.serve('page-fingerprint', () => hands().fingerprint())
  server.serve('page-where-am-i', () => hands().whereAmI())
}
