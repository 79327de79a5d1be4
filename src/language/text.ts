import type { ErrorData } from '../errors.ts'
import type { Language, PerLanguage } from './language.ts'
import type { Pack, TextKey, Texts } from './packs/pack.ts'
import { isolated, withBoundSpaces } from './typography.ts'

/** Every pack that is loaded. */
const packs: Partial<Record<Language, Pack>> = {}

/** Loads the packs, beside the panel's code. Before that there are no words. */
export async function loadPacks(): Promise<void> {
  const [{ en }, { es }, { de }, { fr }] = await Promise.all([
    import('./packs/en.ts'),
    import('./packs/es.ts'),
    import('./packs/de.ts'),
    import('./packs/fr.ts'),
  ])
  const all: PerLanguage<Pack> = { en, es, de, fr }
  Object.assign(packs, all)
}

/**
 * A sentence for the user as plain data: which one, and what fills it. It is put into words by
 * `render` at the last moment, so that one outcome can be seen and heard in different languages.
 */
export type Text =
  | { readonly key: TextKey; readonly params: Readonly<Record<string, string | number | Text>> }
  | { readonly error: ErrorData }

/** What fills a sentence: where it takes any words, another sentence may stand, so that both are in one language. */
type Filling<P extends readonly unknown[]> = {
  [I in keyof P]: { readonly [N in keyof P[I]]: string extends P[I][N] ? P[I][N] | Text : P[I][N] }
}

/** Makes a text; the parameters are those of its English sentence. */
export function say<K extends TextKey>(key: K, ...params: Filling<Parameters<Texts[K]>>): Text {
  return { key, params: params[0] ?? {} }
}

/** The recovery text of an expected failure: what is wrong and what to do. */
export function sayError(error: ErrorData): Text {
  return { error }
}

/** Whether there is such a sentence. */
export function isTextKey(value: unknown): value is TextKey {
  return typeof value === 'string' && Object.hasOwn(packs.en?.texts ?? {}, value)
}

/** Puts a text into words. Parameters may hold page text: show the result as text, never as markup. */
export function render(language: Language, text: Text): string {
  const pack = packs[language]
  if (pack === undefined) throw new Error('Words were asked for before they were loaded.')
  if ('error' in text) {
    const { code, detail } = text.error
    return withBoundSpaces(pack.errors[code](filled(detail, language)), language)
  }
  // `say` has checked key and parameters together; the union of all keys cannot express the pair.
  const sentence = pack.texts[text.key] as (params: Readonly<Record<string, string | number>>) => string
  return withBoundSpaces(sentence(filled(text.params, language)), language)
}

/** What fills a sentence, in words; what is of strangers does not turn the direction of the rest. */
function filled<V extends string | number>(
  params: Readonly<Record<string, V | Text>>,
  language: Language,
): Readonly<Record<string, string | V>> {
  const all = Object.entries(params).map(([name, value]) => [
    name,
    // What is said of something may hold more than the sentence needs.
    isText(value) ? render(language, value) : typeof value === 'string' ? isolated(value) : value,
  ])
  return Object.fromEntries(all)
}

/** Whether that is a text: what fills one may hold more than its sentence needs. */
export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && ('key' in value || 'error' in value)
}
