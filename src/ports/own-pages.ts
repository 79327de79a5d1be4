/** Pages of Clavier's own, and the keys that open its panel. */
export interface OwnPages {
  /** Address of the page that asks for microphone and MIDI. */
  readonly permission: string
  /** Address of the page that a newcomer starts on. */
  readonly practice: string
  /** Address of the page that says what is kept and where, and what leaves the machine when. */
  readonly privacy: string
  /** Keys that open the panel in this browser, as they are written on keys: `Alt+Shift+C`. At least one. */
  openingKeys(): Promise<readonly string[]>
}
