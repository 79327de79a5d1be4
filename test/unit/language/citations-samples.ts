import type { ErrorCode, ErrorDetail } from '../../../src/errors.ts'
import type { TextKey, Texts } from '../../../src/language/packs/pack.ts'

const cited = { number: 2, title: 'The organ' }
const shown = { ...cited, words: 'The gate closes at dusk.' }

/** Sample parameters of the sentences in `src/language/packs/parts/citations.ts`. */
export const citationsSamples = {
  'citation-shown': [shown],
  'citation-near': [shown],
  'citation-opened': [cited],
  'citation-undone': [{ number: 2 }],
} satisfies { readonly [K in TextKey]?: Parameters<Texts[K]> }

export const citationsDetails: { readonly [C in ErrorCode]?: readonly ErrorDetail[] } = {
  'no-such-citation': [{ number: 9, count: 2 }],
  'citation-gone': [cited],
}
