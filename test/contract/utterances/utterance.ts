/** Something that is said, and what it must come to: intents in order, several where one breath holds several. */
export interface Utterance {
  readonly said: string
  /** Other readings of the recogniser, best first; none where left out. */
  readonly others?: readonly string[]
  /** 0–1; 0.9 where left out. */
  readonly confidence?: number
  /** What must be done; empty where nothing may be done (it is asked or refused). */
  readonly means: readonly {
    readonly command: string
    readonly slots?: Readonly<Record<string, string | number>>
  }[]
  /** What habit this row is about. */
  readonly habit: 'plain' | 'filler' | 'misheard' | 'number' | 'several' | 'slot' | 'variant' | 'chatter'
}
