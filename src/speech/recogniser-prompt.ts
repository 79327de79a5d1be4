/**
 * Whisper reads the last 224 tokens of a prompt (`n_text_ctx / 2` of its code). A token of short common
 * words has 2.5 characters or more in the languages of Clavier.
 */
export const longestPrompt = 560

/**
 * Phrases as the prompt of a model that goes on from it: whole ones, each once, the last of the list last,
 * where the model heeds them most. Those at the front are left out where there are too many.
 */
export function promptOf(phrases: readonly string[]): string {
  const kept: string[] = []
  let length = 0
  for (const phrase of new Set(phrases.map(plain).toReversed())) {
    const more = phrase.length + ', '.length
    if (phrase === '' || length + more > longestPrompt) continue
    kept.unshift(phrase)
    length += more
  }
  return kept.join(', ')
}

/** A comma or a line's end inside a phrase would make two of it. */
const plain = (phrase: string) => phrase.replace(/[\p{C}\s,]+/gu, ' ').trim()
