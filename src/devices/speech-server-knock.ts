import type { Clock } from '../ports/clock.ts'
import { look, modelsPath } from './speech-server-connection.ts'

interface Parts {
  readonly fetch: typeof fetch
  readonly clock: Clock
}

/**
 * Asks whether anything answers at an address (scheme, host and port); what it is shows when it is spoken to, or
 * tried by hand. Both reject with `server-offline`, `server-slow` or `cancelled`.
 */
export interface SpeechServerKnock {
  ask(address: string, signal?: AbortSignal): Promise<void>
  /** The same for a start: where `ask` was answered just before, that counts, once. */
  askUnlessAnswered(address: string, signal: AbortSignal): Promise<void>
}

/** How long a server may take to say that it is there, in ms. */
const knockMs = 3000
/** How long an answer counts, in ms: between it and the start may be the words that speech leaves the machine. */
const freshMs = 10_000

export function createSpeechServerKnock({ fetch, clock }: Parts): SpeechServerKnock {
  let answered: { readonly address: string; readonly at: number } | undefined

  return {
    async ask(address, signal = new AbortController().signal) {
      answered = undefined
      await knock(address, signal)
      answered = { address, at: clock.now() }
    },
    async askUnlessAnswered(address, signal) {
      const last = answered
      answered = undefined
      if (last?.address !== address || clock.now() - last.at > freshMs) await knock(address, signal)
    },
  }

  function knock(address: string, signal: AbortSignal): Promise<void> {
    const leave = async ({ body }: Response) => body?.cancel()
    return look({ fetch, clock, address }, modelsPath, knockMs, signal, leave, 'HEAD')
  }
}
