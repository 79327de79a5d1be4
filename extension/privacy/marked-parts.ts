/** Part of a text: plain, a phrase (`code`) or a name (**bold**). */
export interface MarkedPart {
  readonly kind: 'plain' | 'code' | 'bold'
  readonly words: string
}

/** Reads the two marks that texts of permissions and privacy have; a mark without its end stands for itself. */
export function markedParts(text: string): readonly MarkedPart[] {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter(words => words !== '')
    .map(words => {
      if (/^`[^`]+`$/.test(words)) return { kind: 'code', words: words.slice(1, -1) }
      if (/^\*\*[^*]+\*\*$/.test(words)) return { kind: 'bold', words: words.slice(2, -2) }
      return { kind: 'plain', words }
    })
}
