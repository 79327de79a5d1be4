import type { HintRelay } from '../../src/page/hinting.ts'
import type { PageHands } from '../../src/page/page-hands.ts'
import { hintMessages } from './protocol-hints.ts'
import { call } from './rpc-call.ts'
import type { Server } from './rpc-server.ts'

/** Lets the panel number and point at things in this document. `made`: the hands, if there are any yet. */
export function serveHints(
  server: Server<'page'>,
  hands: () => PageHands,
  made: () => PageHands | undefined,
): void {
  server.serve('page-show-hints', rules => hands().hinting.show(rules))
  server.serve('page-view-hints', rules => hands().hinting.view(rules))
  server.serve('page-give-numbers', wanted => hands().hinting.give(wanted))
  server.serve('page-choose-hints', ({ owners }) => {
    hands().hinting.choose(owners)
    return {}
  })
  server.serve('page-draw-hints', ({ labels, rules, again, ...more }) => {
    const { hinting } = hands()
    if (again && !hinting.isShown()) return { count: 0, shown: false }
    return { count: hinting.draw(labels, rules, more), shown: true }
  })
  server.serve('page-hide-hints', () => made()?.hinting.hide() ?? false)
  server.serve('page-hold-hints', ({ on }) => {
    made()?.hinting.hold(on)
    return {}
  })
  server.serve('page-hinted', ({ hint }) => hands().hinting.ownerOf(hint))
  server.serve('page-describe', ({ handle, hint }) => hands().describe(handle, hint))
  server.serve('page-frame-self', () => hands().self())
  server.serve('page-point', ({ at }) => hands().pointer.show(at))
  server.serve('page-under', ({ at }) => hands().pointer.under(at))
  server.serve('page-hide-pointer', () => made()?.pointer.hide() ?? false)
  server.serve('page-warm', async () => {
    await hands().warm()
    return {}
  })
}

/** Through the doorman, who alone can speak to the other documents of the tab. */
export const hintRelay: HintRelay = {
  // Whoever is not there to answer has no hints either.
  number: ({ rules, handles, gone }) =>
    call('hint-numbers', { rules, handles, gone }, hintMessages).catch(() => undefined),
  numberFrames: rules => void call('number-frames', rules, hintMessages).catch(() => undefined),
}
