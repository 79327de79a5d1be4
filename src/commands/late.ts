/** A part that is loaded when it is first asked for: a panel opens faster without. */
export interface Late<T> {
  (): Promise<T>
  /** The part, where something has asked for it already; loads nothing. */
  readonly loaded: () => T | undefined
}
