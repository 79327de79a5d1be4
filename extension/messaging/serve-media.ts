import type { PageHands } from '../../src/page/page-hands.ts'
import type { Server } from './rpc-server.ts'

/** Lets the panel list, move and change the sounds and films of this document. */
export function serveMedia(server: Server<'page'>, hands: () => PageHands): void {
  server.serve('page-media', () => hands().media.list())
  server.serve('page-media-change', ({ handle, change }) => hands().media.change(handle, change))
  server.serve('page-media-press', async ({ handle }) => {
    await hands().media.press(handle)
    return {}
  })
  server.serve('page-media-player', async ({ handle, button }) => ({
    name: await hands().media.pressPlayer(handle, button),
  }))
  server.serve('page-media-chapter', ({ handle, by }) => hands().media.chapter(handle, by))
  server.serve('page-media-move', ({ handle, move }) => hands().media.move(handle, move))
}
