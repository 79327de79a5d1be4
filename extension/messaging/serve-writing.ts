import type { ElementHandles } from '../../src/page/element-handles.ts'
import { createWritingHands, type WritingHands } from '../../src/page/write-hands.ts'
import type { Server } from './rpc-server.ts'

/** Lets the panel write into the fields of this document, and press keys in it. */
export function serveWriting(server: Server<'page'>, handles: () => ElementHandles): void {
  let made: WritingHands | undefined
  const hands = () => {
    made ??= createWritingHands(document, handles())
    return made
  }
  server.serve('page-focus', () => hands().focus())
  server.serve('page-field', ({ handle }) => hands().field(handle))
  server.serve('page-fields-called', ({ name }) => [...hands().called(name)])
  server.serve('page-write', ({ handle, edit }) => hands().write(handle, edit))
  server.serve('page-write-on', ({ handle, ...step }) => hands().writeOn(handle, step))
  server.serve('page-select', ({ handle, from, to }) => hands().select(handle, from, to))
  server.serve('page-put-back', async ({ handle, kept }) => {
    await hands().putBack(handle, kept)
    return {}
  })
  server.serve('page-copy', ({ handle }) => hands().copy(handle))
  server.serve('page-retrace', ({ handle, way }) => hands().retrace(handle, way))
  server.serve('page-press', ({ key }) => hands().press(key))
  server.serve('page-submit', ({ handle }) => hands().submit(handle))
  server.serve('page-refocus', ({ handle }) => {
    hands().refocus(handle)
    return {}
  })
  server.serve('page-enter', ({ way }) => {
    hands().enter(way)
    return {}
  })
}
