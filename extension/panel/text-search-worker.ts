/** The worker in which texts are split, indexed and searched (src/devices/worker-text-search.ts). */
import { createTextSearch } from '../../src/answers/text-search.ts'
import { serveTextSearch } from '../../src/answers/text-search-messages.ts'
import { newCanceller } from '../chrome/clock.ts'

/** Messages have their turn between two pieces of long work, so that it can be cancelled. */
const rest = () => new Promise<void>(resolve => setTimeout(resolve, 0))

const serve = serveTextSearch({
  search: createTextSearch({ rest }),
  newCanceller,
  answer: answer => postMessage(answer),
})
addEventListener('message', event => void serve(event.data))
