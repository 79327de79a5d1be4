/** Whole numbers from `least` to `most`; `standard` is the one to go back to. */
export interface NumberBounds {
  readonly least: number
  readonly most: number
  readonly step: number
  readonly standard: number
  /** What it counts, as shown: `ms`, `%`. */
  readonly unit: string
}
