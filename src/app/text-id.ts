import { hashText } from '../answers/hash-text.ts'

/** Tells one text from another: where it came from, its length, and its hash. */
export function textId(from: string, text: string): string {
  return `${from} ${text.length} ${hashText(text)}`
}
