import { segmenterFor } from './split-sentences.ts'

/** Scripts that put no spaces between words, where only a dictionary can find them. */
const withoutSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/

/** The words of a text, by spaces and signs, or by a dictionary in scripts that have no spaces. */
export function words(text: string, language: string): string[] {
  if (!withoutSpaces.test(text)) return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const segments = segmenterFor(language, 'word').segment(text)
  return Array.from(segments).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
}
