/** Phrases typed before, to be called back with the up and down arrows as in a terminal. */
export interface PhraseHistory {
  readonly phrases: readonly string[]
  /** Place shown now; `phrases.length` is the line being typed. */
  readonly at: number
  /** What was being typed before history was entered. */
  readonly draft: string
}

const most = 50

export const emptyHistory: PhraseHistory = { phrases: [], at: 0, draft: '' }

/** Adds a phrase that was run; the same one twice in a row is kept once. */
export function remember(history: PhraseHistory, phrase: string): PhraseHistory {
  const phrases =
    history.phrases.at(-1) === phrase ? history.phrases : [...history.phrases, phrase].slice(-most)
  return { phrases, at: phrases.length, draft: '' }
}

/** One step back (−1) or forth (1); `typed` is what the box holds now. Stays at either end. */
export function recall(history: PhraseHistory, step: -1 | 1, typed: string): PhraseHistory {
  const end = history.phrases.length
  const draft = history.at === end ? typed : history.draft
  return { ...history, draft, at: Math.min(end, Math.max(0, history.at + step)) }
}

export function shownPhrase(history: PhraseHistory): string {
  return history.phrases[history.at] ?? history.draft
}
