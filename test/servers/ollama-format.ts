import type { TestMessage } from './ollama-context.ts'

/**
 * The answer to a question with a schema whose one property has an `enum`: the word of it that the question has
 * most often, the last one where none comes before the others. Undefined for any other schema.
 */
export function answerInFormat(format: unknown, messages: readonly TestMessage[]): string | undefined {
  if (typeof format !== 'object' || format === null || !('properties' in format)) return undefined
  const [entry, ...others] = Object.entries(Object(format.properties))
  const words: unknown = entry === undefined ? undefined : Object(entry[1]).enum
  if (entry === undefined || others.length > 0 || !Array.isArray(words)) return undefined
  const question = (messages.at(-1)?.content ?? '').toLowerCase()
  const times = (word: string) => question.split(word.toLowerCase()).length
  const best = words.map(String).reduceRight((most, word) => (times(word) > times(most) ? word : most))
  return JSON.stringify({ [entry[0]]: best })
}
