import type { TextSearch } from '../../src/ports/text-search.ts'
import { browserClock } from '../chrome/clock.ts'

let search: Promise<TextSearch> | undefined

/** The search in its worker, which is started when a text is first given to it. */
export function lazyTextSearch(): Promise<TextSearch> {
  search ??= import('../../src/devices/worker-text-search.ts').then(({ createWorkerTextSearch }) =>
    createWorkerTextSearch({
      start: on => {
        const worker = new Worker(new URL('./text-search-worker.ts', import.meta.url), { type: 'module' })
        worker.onmessage = ({ data }) => on.said(data)
        worker.onerror = on.died
        worker.onmessageerror = on.died
        return { send: request => worker.postMessage(request), end: () => worker.terminate() }
      },
      clock: browserClock,
    }),
  )
  return search
}
