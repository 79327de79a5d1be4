import { orCancelled } from '../answers/or-cancelled.ts'
import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import { type AnswerRequest, send } from './answer-requests.ts'
import { cancellable, cancellableStream, withinTime } from './cancellable.ts'
import { endpointOrigin } from './ollama-endpoint.ts'
import { failed, readReply } from './ollama-errors.ts'
import type { KnownModel } from './ollama-known-models.ts'
import { type ListedModel, nothingShown, readShow, readTags, type ShownModel } from './ollama-replies.ts'

/** How long a model stays loaded after it was used: long enough to read an answer and ask on. Go duration. */
export const keepAlive = '10m'

const inTheWayOfAll: ReadonlySet<string> = new Set(['ollama-blocked', 'ollama-offline', 'cancelled'])

export interface OllamaOptions {
  /** Scheme, host and port, for instance `http://127.0.0.1:11434`. */
  readonly endpoint: string
  readonly fetch: typeof fetch
  /** Awaited before the first request (it installs the origin rule); tried again if it rejected. */
  readonly prepare: () => Promise<void>
  /** How long a short request waits for its reply, in milliseconds. Answers and pulls have no limit. */
  readonly probeTimeout?: number
}

export type OllamaConnection = ReturnType<typeof createOllamaConnection>

/** Requests to one Ollama. Throws a RangeError for an endpoint that is none. */
export function createOllamaConnection(options: OllamaOptions) {
  const { fetch: fetcher, prepare, probeTimeout = 5_000 } = options
  const origin = endpointOrigin(options.endpoint)
  if (origin === undefined) throw new RangeError(`Not an endpoint: ${options.endpoint}`)
  /** What `/api/show` said, by digest: it never changes for one digest. */
  const shownModels = new Map<string, ShownModel>()
  let prepared: Promise<void> | undefined

  async function ready(signal: AbortSignal): Promise<void> {
    // Nobody would be there to hear that it failed.
    if (signal.aborted) throw new ClavierError('cancelled')
    prepared ??= prepare()
    try {
      await orCancelled(prepared, signal)
    } catch (error) {
      if (error instanceof ClavierError && error.code === 'cancelled') throw error
      // Without the rule the server may still let us in (OLLAMA_ORIGINS): it says so itself, with
      // 200 or 403, and that is what the user can act on.
      prepared = undefined
    }
  }

  /** Any request; resolves with the response, whatever its status. */
  async function request(
    path: string,
    signal: AbortSignal,
    more: Pick<AnswerRequest, 'method' | 'body'> = {},
  ): Promise<Response> {
    const sent = { ...more, url: `${origin}${path}`, offline: 'ollama-offline' } as const
    const response = await send(fetcher, sent, signal)
    // Another address may have taken the rule's place since it was set: what comes next sets it again.
    if (response.status === 403) prepared = undefined
    return response
  }

  /** Rejects where the server does not say what this model is. */
  async function show(name: string, digest: string, signal: AbortSignal): Promise<ShownModel> {
    const known = shownModels.get(digest)
    if (known !== undefined) return known
    const response = await request('/api/show', signal, { body: { model: name } })
    const shown = readShow(await readReply(response, { model: name, for: 'models' }))
    if (shown === undefined) throw failed('garbage')
    if (digest !== '') shownModels.set(digest, shown)
    return shown
  }

  /** The same for a list, which one model that is broken does not spoil. */
  async function showListed({ name, digest }: ListedModel, signal: AbortSignal): Promise<ShownModel> {
    try {
      return await show(name, digest, signal)
    } catch (error) {
      if (!(error instanceof ClavierError) || inTheWayOfAll.has(error.code)) throw error
      return nothingShown
    }
  }

  return {
    request,

    /** Every model on the disk. */
    async models(signal: AbortSignal): Promise<readonly KnownModel[]> {
      const response = await request('/api/tags', signal)
      const listed = readTags(await readReply(response, { model: '', for: 'models' }))
      if (listed === undefined) throw failed('garbage')
      return Promise.all(
        listed.map(async entry => {
          const shown = await showListed(entry, signal)
          return { entry, shown, capabilities: entry.capabilities ?? shown.capabilities }
        }),
      )
    },

    show,

    /** Runs work once the origin rule is set; see `cancellable`. */
    run: <T>(signal: CancelSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
      cancellable(signal, async linked => {
        await ready(linked)
        return work(linked)
      }),

    /** The same for what comes in piece by piece. */
    stream: <T>(
      signal: CancelSignal,
      work: (signal: AbortSignal) => AsyncIterable<T>,
    ): AsyncGenerator<T, void> =>
      cancellableStream(signal, async function* (linked) {
        await ready(linked)
        yield* work(linked)
      }),

    /** Runs a short request under the time limit; past it the server counts as offline. */
    within: <T>(signal: AbortSignal, work: (limited: AbortSignal) => Promise<T>): Promise<T> =>
      withinTime(signal, probeTimeout, 'ollama-offline', work),
  }
}
