import * as v from 'valibot'

/**
 * Where the Store keeps the key of the server with the OpenAI chat API: apart from the settings, so that no file of
 * them, no share code and no other machine ever has it.
 */
export const answersKeyName = 'answers-key'

/** What HTTP takes in a header of one word. */
const keySchema = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,1000}$/))

const schema = v.object({
  version: v.literal(1),
  /** Scheme, host and port: the only place that it is sent to. */
  origin: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  key: keySchema,
})
type AnswersKey = v.InferOutput<typeof schema>

export function isAnswersKey(text: string): boolean {
  return v.is(keySchema, text)
}

/** The key that was kept, or undefined where there is none, or one that cannot be read. */
export function parseAnswersKey(value: unknown): AnswersKey | undefined {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : undefined
}

/** What was kept for exactly this origin; a key for another is nobody's business there. */
export function keyForOrigin(value: unknown, origin: string): string | undefined {
  const kept = parseAnswersKey(value)
  return kept?.origin === origin ? kept.key : undefined
}
