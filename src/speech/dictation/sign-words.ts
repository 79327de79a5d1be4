/**
 * How a sign stands: `close` keeps to what is before it, `open` to what is after it, `tight` to both, `loose`
 * to neither, as a word does; `quote` opens or closes by what is open; `unit` is a sign after digits only;
 * `line` begins a new line at the start or the end of what is said, `break` anywhere.
 */
export type SignKind = 'close' | 'open' | 'tight' | 'loose' | 'word' | 'quote' | 'unit' | 'line' | 'break'

export interface Sign {
  readonly text: string
  readonly kind: SignKind
}

/** The signs of a language as they are said, and what its text looks like. */
export interface SignWords {
  /** Each by the sign itself, its kind, and the ways to say it, with optional words in brackets. */
  readonly signs: readonly (readonly [text: string, kind: SignKind, ...said: string[]])[]
  /** Words before which a name of a sign is that very sign's name: “the comma”. */
  readonly articles: readonly string[]
  /** Those of them that sentences end with as well: at the end of what is said, the sign is meant after all. */
  readonly alsoLast: readonly string[]
  /** Words after which it is no sign either: “period of”. */
  readonly followers: readonly string[]
  /** Says that what follows is meant as words. */
  readonly literally: readonly string[]
  readonly quotes: readonly [open: string, close: string]
  /** What stands between a word and the signs that keep apart from it; empty where they keep close. */
  readonly apart: string
  /** Ends of addresses: a full stop before one is a dot. */
  readonly domains: readonly string[]
}
