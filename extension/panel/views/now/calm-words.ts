interface Parts {
  /** Tells words, in place of those before. */
  readonly tell: (words: string) => void
  /** From one telling to the next, in ms at least. */
  readonly pace: number
  readonly after: (ms: number, run: () => void) => unknown
}

/**
 * Keeps a live region from flooding a screen reader: the first words are told at once, and what comes while they are
 * still being read is gathered, and told together.
 */
export function createCalmWords({ tell, pace, after }: Parts) {
  let gathered = ''
  let resting = false
  let turn = 0
  const begin = (words: string) => {
    const mine = turn
    tell(words)
    resting = true
    after(pace, () => {
      if (mine !== turn) return
      resting = false
      const next = gathered
      gathered = ''
      if (next !== '') begin(next)
    })
  }
  return {
    take(words: string): void {
      if (resting) gathered = joined(gathered, words)
      else if (words !== '') begin(words)
    },
    /** What was not told yet is dropped. */
    forget(): void {
      turn += 1
      gathered = ''
      resting = false
    },
  }
}

/** Letters in a row, or the whole word in place of the letters that it ends with or begins with. */
function joined(before: string, words: string): string {
  const whole = words.length > before.length && (words.startsWith(before) || words.endsWith(before))
  if (whole) return words
  const letters = [...before, ...words].every(sign => sign.trim() !== '') && words.length <= 2
  return letters ? before + words : `${before} ${words}`
}
