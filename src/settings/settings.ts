import * as v from 'valibot'

/** Bounds and defaults of every setting in one place; `parseSettings` holds what is read to them. */
const schema = v.object({
  version: v.literal(1),
  /** Language of phrases, panel and feedback; `auto` is the browser's. */
  language: v.fallback(v.picklist(['auto', 'en', 'es', 'de', 'fr']), 'auto'),
  /** Whether outcomes are spoken and sounded. */
  feedback: v.fallback(v.boolean(), true),
  /** Whether keys act. While off, only "piano on" and escape do. */
  keys: v.fallback(v.boolean(), true),
  /** Whether drawn keys pressed by mouse are collected until Play. */
  latch: v.fallback(v.boolean(), true),
  /** Whether what is played is heard as piano. */
  keySound: v.fallback(v.boolean(), true),
  /** How long a gesture stays open after its last key, in ms; 300 for quick hands, 600 and more for slow ones. */
  gap: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(3000)), 450),
  /** How a played number is written: base 10, or one bit a key. */
  numberLanguage: v.fallback(v.picklist(['ten', 'two']), 'ten'),
  /** Address of the Ollama server. */
  ollamaAddress: v.fallback(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s?#@]{1,255}$/)),
    'http://127.0.0.1:11434',
  ),
  /** Model that answers; empty is the first one there is. */
  model: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Tokens of context the model is loaded with. */
  contextTokens: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(512), v.maxValue(131072)), 8192),
  /** Opens the panel as a pinned tab when the browser starts, for who has no hand to open it with. */
  startWithBrowser: v.fallback(v.boolean(), false),
})

export type Settings = v.InferOutput<typeof schema>

export const defaultSettings: Settings = v.parse(schema, { version: 1 })

/** Where the settings are kept in the Store. */
export const settingsKey = 'settings'

/**
 * Settings from what was stored. A single broken value falls back to its default; something that is
 * no settings of this version at all gives undefined, and must not be written over.
 */
export function parseSettings(value: unknown): Settings | undefined {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : undefined
}
