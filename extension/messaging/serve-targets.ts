import { selfOf } from '../../src/page/frames.ts'
import type { PageHands } from '../../src/page/page-hands.ts'
import { createTargets, type Targets } from '../../src/page/targets.ts'
import { targetMessages } from './protocol-targets.ts'
import { createServer } from './rpc-server.ts'

/** Lets the panel find elements again in this document, which has hands already: both speak of them by one number. */
export function serveTargets(hands: () => PageHands): void {
  const server = createServer('targets', chrome.runtime, targetMessages)
  let made: Targets | undefined
  const targets = () => {
    made ??= createTargets(document, hands())
    return made
  }
  server.serve('target-of', ({ handle }) => targets().of(handle))
  server.serve('target-find', ({ target }) => targets().find(target))
  server.serve('target-place', () => {
    const { place } = selfOf(document)
    return place === undefined ? {} : { place }
  })
}
