import { ClavierError } from '../errors.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { SearchVectors } from '../ports/text-search.ts'
import type { Meaning } from './meaning.ts'

interface Parts {
  readonly meaning: () => Promise<Meaning>
  readonly newCanceller: NewCanceller
  readonly clock: Pick<Clock, 'after'>
}

/** How long the vector of what is sought is waited for, in milliseconds: what words find is there already. */
const patience = 1_500

/** The vector of what is sought; undefined where that is not to be had soon, or a server fails. */
export async function queryVector(
  sought: string,
  signal: CancelSignal,
  { meaning, newCanceller, clock }: Parts,
): Promise<SearchVectors | undefined> {
  const asked = newCanceller()
  const cancel = () => asked.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  const stop = clock.after(patience, cancel)
  try {
    const made = await (await meaning()).vectorsOf([sought], 'query', asked.signal)
    const [query] = made?.vectors ?? []
    return made === undefined || query === undefined ? undefined : { space: made.space, query }
  } catch (error) {
    // What words find is enough.
    if (!(error instanceof ClavierError)) throw error
    return undefined
  } finally {
    stop()
    signal.removeEventListener('abort', cancel)
  }
}
