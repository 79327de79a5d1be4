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

/** What the server says to a format that is none; undefined where it is all right, or not set. */
export function formatRefusal(format: unknown): string | undefined {
  if (format === undefined || format === null || format === '' || format === 'json') return undefined
  if (typeof format === 'object' && !Array.isArray(format)) return undefined
  return `invalid format: ${JSON.stringify(format)}; expected "json" or a valid JSON Schema object`
}

/** An answer held to a format: any JSON, or the least that follows a schema, with the text in each of its strings. */
export function textInFormat(format: unknown, text: string): string {
  if (format === 'json') return JSON.stringify({ answer: text })
  return typeof format === 'object' && format !== null ? JSON.stringify(following(format, text)) : text
}

function following(schema: unknown, text: string): unknown {
  const { type, enum: words, properties, items, minItems = 0, minimum = 0 } = Object(schema)
  if (Array.isArray(words)) return words[0]
  if (type === 'string') return text
  if (type === 'boolean') return true
  if (type === 'number' || type === 'integer') return minimum
  if (type === 'array') return Array.from({ length: minItems }, () => following(items, text))
  if (type === 'null') return null
  return Object.fromEntries(
    Object.entries(Object(properties)).map(([name, property]) => [name, following(property, text)]),
  )
}
