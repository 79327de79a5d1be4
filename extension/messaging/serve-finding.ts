import { createFinder, type Finder } from '../../src/page/find-in-page.ts'
import { createReader, type Reader } from '../../src/page/read-aloud.ts'
import type { Server } from './rpc-server.ts'

/** Serves finding in this document and reading it; they share the taking away of their marks. */
export function serveFinding(server: Server<'page'>): void {
  let finder: Finder | undefined
  let reader: Reader | undefined
  const find = () => {
    finder ??= createFinder(document)
    return finder
  }
  const read = () => {
    reader ??= createReader(document)
    return reader
  }
  server.serve('page-find', ({ words, how }) => find().search(words, how))
  server.serve('page-find-show', ({ index }) => {
    const shown = finder?.show(index)
    return shown === undefined ? {} : { shown }
  })
  server.serve('page-find-leave', () => {
    finder?.leave()
    return {}
  })
  server.serve('page-clear-marks', ({ what, back }) => {
    const cleared = [what !== 'reading' && finder?.clear(back), what !== 'find' && reader?.clear()]
    return cleared.includes(true)
  })
  server.serve('page-passages', ({ words }) => find().passages(words))
  server.serve('page-read-open', ({ from }) => {
    const opened = read().open(from)
    return opened === undefined ? {} : { opened }
  })
  server.serve('page-read-block', ({ index }) => read().block(index))
  server.serve('page-read-show', ({ index, start, end }) => {
    read().show(index, start, end)
    return {}
  })
}
