import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'

/** Neither cookies nor a redirect: what is behind the address is the user's server alone. A redirect is told apart. */
const plainly = { credentials: 'omit', redirect: 'manual', cache: 'no-store' } as const

export interface Requesting {
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly address: string
}

/** Where most servers tell their models. */
export const modelsPath = '/v1/models'

/**
 * What `read` makes of the server's answer at a path, whatever answers there. Rejects with `server-offline`,
 * `server-slow` where the answer, or its reading, takes longer than `patience` ms, `cancelled`, or as `read` does.
 */
export function look<T>(
  { fetch: fetcher, clock, address }: Requesting,
  path: string,
  patience: number,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
  method: 'GET' | 'HEAD' = 'GET',
): Promise<T> {
  return within(clock, patience, signal, async limited =>
    read(await send(fetcher, `${address}${path}`, limited, { method })),
  )
}

export async function send(
  fetcher: typeof fetch,
  url: string,
  signal: AbortSignal,
  more: RequestInit = {},
): Promise<Response> {
  try {
    return await fetcher(url, { ...plainly, ...more, signal })
  } catch {
    // A fetch without a response says only "failed": nothing listens there, or it hung up.
    throw new ClavierError('server-offline')
  }
}

export async function within<T>(
  clock: Clock,
  patience: number,
  signal: AbortSignal,
  work: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const stop = clock.after(patience, () => limit.abort())
  try {
    return await work(AbortSignal.any([signal, limit.signal]))
  } catch (error) {
    if (signal.aborted) throw new ClavierError('cancelled')
    throw limit.signal.aborted ? new ClavierError('server-slow') : error
  } finally {
    stop()
  }
}
