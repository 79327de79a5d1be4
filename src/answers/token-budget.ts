import type { ChatMessage } from '../ports/assistant.ts'

/**
 * How many tokens a text is, without the model's own tokenizer: two bounds by kind of character.
 * They are rules of thumb, not measured on any one vocabulary, and rest on what byte-pair vocabularies
 * have in common: frequent words are one token, rare ones a token for every few letters, digits and
 * signs up to one each, and what the vocabulary does not know one for every byte of UTF-8.
 */
const kinds =
  /[A-Za-z]+|[0-9]+|[\u00C0-\u024F\u0370-\u07FF]+|[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]+|\s+|./gsu

/** What a chat template puts around each message (role, separators), in tokens, generously. */
const perMessage = 12

/**
 * At most this many tokens, for nearly any text and model: used to stay inside a budget. Never more
 * than the bytes of the text, and never less for a text than for its beginning.
 */
export function mostTokens(text: string): number {
  let tokens = 0
  for (const [part] of text.matchAll(kinds)) tokens += mostOf(part)
  return tokens
}

function mostOf(part: string): number {
  const first = part.codePointAt(0) ?? 0
  if (/^[A-Za-z]/.test(part)) return part.length <= 4 ? 1 : Math.ceil(part.length / 3)
  // A single space belongs to the word after it; line breaks and indents are tokens of their own.
  if (/^\s/.test(part)) return part === ' ' ? 0 : Math.ceil(part.length / 2)
  // Digits, signs, and letters of alphabets that vocabularies know well.
  if (first < 0x800) return part.length
  // Han, kana and Hangul: about one each; half as many again where a vocabulary knows few.
  if (/^[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/.test(part)) return Math.ceil(part.length * 1.5)
  return first < 0x10000 ? 3 : 4
}

/**
 * At least this many tokens, for nearly any text and model: a word is one, three digits are one,
 * four characters of a script without spaces are one, and signs may belong to their neighbours.
 */
export function fewestTokens(text: string): number {
  let tokens = 0
  for (const [part] of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    if (/^\p{N}/u.test(part)) tokens += Math.ceil(part.length / 3)
    else
      tokens += /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u9FFF\uAC00-\uD7AF]/.test(part)
        ? part.length / 4
        : 1
  }
  return Math.floor(tokens)
}

/** `mostTokens` of a whole prompt, with what the chat template adds. */
export function promptTokens(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, message) => sum + mostTokens(message.content) + perMessage, perMessage)
}

/** True where the server's own count shows that it dropped part of the prompt. 0 means that it did not say. */
export function promptWasCut(messages: readonly ChatMessage[], counted: number): boolean {
  const fewest = messages.reduce((sum, message) => sum + fewestTokens(message.content), 0)
  return counted > 0 && counted < fewest * 0.8
}

const smallestContext = 512
const largestContext = 131_072

/**
 * The context (`num_ctx`) a model is loaded with: what the user set, within what the model was made
 * for. It depends on nothing else, for every change makes the server load the model anew.
 *
 * @param wanted tokens, from the settings
 * @param longest tokens the model was made for, where known
 */
export function contextFor(wanted: number, longest: number | undefined): number {
  const asked = Number.isFinite(wanted) ? Math.round(wanted) : 0
  const allowed = Math.min(largestContext, longest ?? largestContext)
  return Math.max(smallestContext, Math.min(asked, allowed))
}

/** Tokens of a context kept free for the answer: a quarter, at most 1,024. */
export function answerReserve(contextTokens: number): number {
  return Math.min(1024, Math.floor(contextTokens / 4))
}

/**
 * Tokens left for page text once the rest of the prompt and the answer have their room; 0 if none.
 *
 * @param longestAnswer tokens that the user has set; at most half of the context is kept for them
 */
export function pageBudget(
  contextTokens: number,
  withoutPage: readonly ChatMessage[],
  longestAnswer = 0,
): number {
  const asked = Math.min(longestAnswer, Math.floor(contextTokens / 2))
  const reserve = Math.max(answerReserve(contextTokens), asked)
  return Math.max(0, contextTokens - reserve - promptTokens(withoutPage))
}

/**
 * The share of the page that the model was given, in whole per cent: 100 only for all of it, 0 only
 * for none.
 *
 * @param used characters given
 * @param whole characters of the page's text
 * @param cut whether the page held more than that
 */
export function usedPercent(used: number, whole: number, cut: boolean): number {
  if (used <= 0 || whole <= 0) return 0
  if (used >= whole && !cut) return 100
  return Math.min(99, Math.max(1, Math.round((100 * used) / whole)))
}
