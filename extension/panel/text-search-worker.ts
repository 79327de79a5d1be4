/** The worker in which texts are split, indexed and searched (src/devices/worker-text-search.ts). */
import { createTextSearch } from '../../src/answers/text-search.ts'
import { serveTextSearch } from '../../src/answers/text-search-messages.ts'
import { newCanceller } from '../chrome/clock.ts'

const waiting: (() => void)[] = []
const { port1, port2 } = new MessageChannel()
port1.onmessage = () => waiting.shift()?.()

/**
 * Messages have their turn between two pieces of long work, so that it can be cancelled. By a message, as these come in
 * their order: timers one after another wait 4 ms each (HTML standard, timer initialisation steps), which is half of
 * the time that a long text takes.
 */
const rest = () =>
  new Promise<void>(resolve => {
    waiting.push(resolve)
    port2.postMessage(undefined)
  })

const serve = serveTextSearch({
  search: createTextSearch({ rest }),
  newCanceller,
  answer: answer => postMessage(answer),
})
addEventListener('message', event => void serve(event.data))
