/** The number words of a language, from which all numbers are put together and understood. */
export interface NumberWordList {
  /** 0 to 99, in order. */
  readonly belowHundred: readonly string[]
  /** Other ways of saying some of them. */
  readonly variants: Readonly<Record<string, number>>
  /** The word for hundred behind a number (`two hundred`); longer ones first. */
  readonly hundred: readonly string[]
  /** 100 to 900 as said with nothing behind them, and with something (`cien`, `ciento uno`). */
  readonly hundredsAlone: readonly string[]
  readonly hundredsBefore: readonly string[]
  /** The word for thousand, behind a number or alone. */
  readonly thousand: string
  /** 1,000 with its article, if it has one. */
  readonly oneThousand: string
  /** How the end of a number changes before the word for thousand (`eins`, `eintausend`); longer ends first. */
  readonly beforeThousand: readonly (readonly [end: string, becomes: string])[]
  /** Stands between the parts of a number: a space, or nothing. */
  readonly between: string
  /** Words that may be said between the parts and mean nothing (`two hundred and five`). */
  readonly and: readonly string[]
  /** Articles that may be said for one before hundred and thousand. */
  readonly one: readonly string[]
  /** Words before a negative number; the first is the usual one. */
  readonly minus: readonly string[]
  /** Separator of groups of three digits. */
  readonly group: string
}

/** Words written in a row, as data. */
export function words(row: string): readonly string[] {
  return row.trim().split(/\s+/)
}
