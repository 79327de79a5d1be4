import type { AskOptions } from '../../../src/ports/assistant.ts'

/** A signal that never aborts. */
export const never = new AbortController().signal

const page = 'The shop opens at nine. The garden closes at dusk.'

/** A question about a little page, as any assistant is asked. */
export function question(more: Partial<AskOptions> = {}): AskOptions {
  const messages = [{ role: 'user' as const, content: `${page}\nWhen does the garden close?` }]
  return { model: 'parrot', contextTokens: 4_096, messages, ...more }
}
