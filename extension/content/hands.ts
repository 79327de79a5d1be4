/** The hands: do in this page what the panel asks, and nothing before it asks. */
import { createPageHands, type PageHands } from '../../src/page/page-hands.ts'
import { createServer } from '../messaging/rpc.ts'

// One per document: the manifest and the panel may both put this script into the same page. After an
// update the new extension has a world of its own and does not see this mark.
const mark = Symbol.for('clavier.hands')

if (!Reflect.has(globalThis, mark)) {
  Reflect.defineProperty(globalThis, mark, { value: true })
  const server = createServer('page')
  let made: PageHands | undefined
  const hands = () => {
    // An extension that was updated or removed leaves its scripts running, without an id.
    made ??= createPageHands(document, () => chrome.runtime?.id !== undefined)
    return made
  }
  server.serve('page-scroll', ({ by }) => hands().scroll(by))
  server.serve('page-show-hints', () => hands().showHints())
  server.serve('page-hide-hints', () => made?.hideHints() ?? false)
  server.serve('page-describe', ({ hint }) => hands().describe(hint))
  server.serve('page-click', ({ hint }) => hands().click(hint))
  server.serve('page-layout', () => hands().layout())
  server.serve('page-text', () => hands().text())
  server.serve('page-fingerprint', () => hands().fingerprint())
  server.serve('page-where-am-i', () => hands().whereAmI())
}
