import { ClavierError } from '../../src/errors.ts'
import type { PageHands } from '../../src/page/page-hands.ts'
import { secretFocus } from '../../src/page/secret-field.ts'
import { selectorFor } from '../../src/page/site-selector.ts'
import type { Server } from './rpc-server.ts'

/** Tells the panel how this document's elements are known again, and whether its focus is secret. */
export function serveSites(server: Server<'page'>, hands: () => PageHands): void {
  server.serve('page-selector', ({ handle }) => {
    const element = hands().handles.elementOf(handle)
    if (element === undefined) throw new ClavierError('page-changed')
    return selectorFor(element)
  })
  server.serve('page-secret-focus', () => ({ focus: secretFocus(document) }))
}
