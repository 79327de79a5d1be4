/** What the model reads of what it was sent, and what it says to it. */
export interface TestMessage {
  readonly role: string
  readonly content: string
}

/** Tokens of the test server: up to six letters, up to three digits, a run of signs. */
const token = /\p{L}{1,6}|\p{N}{1,3}|[^\s\p{L}\p{N}]+/gu

export function countTokens(text: string): number {
  return text.match(token)?.length ?? 0
}

export interface Context {
  readonly messages: readonly TestMessage[]
  readonly tokens: number
}

/**
 * Fits messages into a context as Ollama does, silently. `server/prompt.go`: messages are dropped
 * from the front, system messages and the last one never. The runner: a prompt that is still too long
 * loses blocks of half a context after its first tokens, so that between half and all of one is left.
 */
export function fitContext(messages: readonly TestMessage[], contextTokens: number): Context {
  const total = (list: readonly TestMessage[]) => list.reduce((n, { content }) => n + countTokens(content), 0)
  let kept = messages
  for (let from = 0; from < messages.length; from++) {
    const system = messages.slice(0, from).filter(({ role }) => role === 'system')
    kept = [...system, ...messages.slice(from)]
    if (total(kept) <= contextTokens) break
  }
  const tokens = total(kept)
  if (tokens <= contextTokens) return { messages: kept, tokens }

  const keptFirst = 4
  const block = Math.floor((contextTokens - keptFirst) / 2)
  const erased = Math.floor((tokens - keptFirst - block) / block) * block
  return { messages: eraseTokens(kept, keptFirst, erased), tokens: tokens - erased }
}

/** The messages without `count` tokens that follow the first `after` of all of them. */
function eraseTokens(messages: readonly TestMessage[], after: number, count: number): TestMessage[] {
  let seen = 0
  return messages.map(message => {
    const content = message.content.replace(/\s*(?:\p{L}{1,6}|\p{N}{1,3}|[^\s\p{L}\p{N}]+)/gu, part => {
      seen++
      return seen > after && seen <= after + count ? '' : part
    })
    return { ...message, content }
  })
}

/**
 * The answer: the sentence of the context that shares most long words with the question (the last
 * line of the last message, after a colon if it has one). It knows nothing else, so a context that was lost shows in the answer.
 */
export function answerFrom(messages: readonly TestMessage[]): string {
  const lines = (messages.at(-1)?.content ?? '').trim().split('\n')
  const question = (lines.pop() ?? '').replace(/^[^:]*: /, '')
  const asked = longWords(question)
  const earlier = messages.slice(0, -1).filter(({ role }) => role !== 'system')
  const sentences = [...earlier.map(({ content }) => content), ...lines]
    .flatMap(text => text.split(/(?<=[.!?])\s+|\n+/u))
    .filter(sentence => sentence.trim() !== '')
  let best = 'I do not know.'
  let most = 0
  for (const sentence of sentences) {
    const shared = [...longWords(sentence)].filter(word => asked.has(word)).length
    if (shared > most) {
      most = shared
      best = sentence.trim()
    }
  }
  return best
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
}
