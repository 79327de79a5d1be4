import type { ChatMessage } from '../ports/assistant.ts'

/*
 * How many tokens a text is, without the model's own tokenizer: two bounds by kind of character.
 * They are rules of thumb, not measured on any one vocabulary, and rest on what byte-pair vocabularies
 * have in common: frequent words are one token, rare ones a token for every few letters, digits and
 * signs up to one each, and what the vocabulary does not know one for every byte of UTF-8.
 */

/** How a character is counted; those of one kind that stand together are counted together. */
type Kind = 'letter' | 'one' | 'east-asian' | 'space' | 'three' | 'four'

/** What a chat template puts around each message (role, separators), in tokens, generously. */
const perMessage = 12

/**
 * At most this many tokens, for nearly any text and model: used to stay inside a budget. Never more
 * than the bytes of the text, and never less for a text than for its beginning.
 */
export function mostTokens(text: string): number {
  let tokens = 0
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text, at)
    const start = at
    do at += kind === 'four' ? 2 : 1
    while (grouped.has(kind) && at < text.length && kindOf(text, at) === kind)
    tokens += mostOf(kind, at - start, text.charCodeAt(start))
  }
  return tokens
}

const grouped: ReadonlySet<Kind> = new Set(['letter', 'east-asian', 'space'])

/** By its code, not by a regular expression: every question counts the whole of what was read. */
function kindOf(text: string, at: number): Kind {
  const code = text.codePointAt(at) ?? 0
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'letter'
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return 'space'
  // Digits, signs, and letters of alphabets that vocabularies know well.
  if (code < 0x800) return 'one'
  if (code >= 0x10000) return 'four'
  // Han, kana and Hangul.
  if (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  )
    return 'east-asian'
  return /\s/.test(text.charAt(at)) ? 'space' : 'three'
}

function mostOf(kind: Kind, length: number, first: number): number {
  if (kind === 'letter') return length <= 4 ? 1 : Math.ceil(length / 3)
  // A single space belongs to the word after it; line breaks and indents are tokens of their own.
  if (kind === 'space') return length === 1 && first === 0x20 ? 0 : Math.ceil(length / 2)
  // About one each; half as many again where a vocabulary knows few.
  if (kind === 'east-asian') return Math.ceil(length * 1.5)
  if (kind === 'one') return 1
  return kind === 'three' ? 3 : 4
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
