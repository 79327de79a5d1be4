import { createActing, type PageActing } from '../../src/page/acting.ts'
import type { PageHands } from '../../src/page/page-hands.ts'
import type { Server } from './rpc-server.ts'

/** Lets the panel act on single elements. What it takes is made with the first that is asked. */
export function serveActing(server: Server<'page'>, hands: () => PageHands, alive: () => boolean): void {
  let made: PageActing | undefined
  const acting = () => {
    made ??= createActing(document, hands().index, hands().handles, alive)
    return made
  }
  server.serve('page-look', ({ handle }) => acting().look(handle))
  server.serve('page-act', ({ handle, kind }) => acting().act(handle, kind))
  server.serve('page-search-elements', ({ words, wanted }) => acting().search(words, wanted))
  server.serve('page-list-kind', ({ kind, level }) => acting().list(kind, level))
  server.serve('page-reach', ({ handle }) => acting().reach(handle))
  server.serve('page-options', ({ handle, words }) => acting().options(handle, words))
  server.serve('page-choose-option', ({ handle, place }) => acting().choose(handle, place))
  server.serve('page-set-field', ({ handle, value }) => acting().set(handle, value))
  server.serve('page-step-field', ({ handle, steps }) => acting().step(handle, steps))
  server.serve('page-restore-field', async ({ was }) => {
    await acting().restore(was)
    return {}
  })
  server.serve('page-restore-moment', ({ moment }) => {
    acting().restoreMoment(moment)
    return {}
  })
  server.serve('page-dialog', () => ({ open: acting().dialog() !== undefined }))
  server.serve('page-close-dialog', () => acting().closeDialog())
  server.serve('page-watch', ({ handle }) => {
    acting().watch(handle)
    return {}
  })
  server.serve('page-seen', ({ wait }) => acting().seen(wait))
  server.serve('page-point-of', ({ handle }) => acting().pointOf(handle))
  server.serve('page-frame-box', inner => acting().frameBox(inner))
}
