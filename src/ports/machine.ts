/** Systems that a local server runs on, as far as its steps differ. */
export const systems = ['mac', 'windows', 'linux', 'chromeos'] as const
export type System = (typeof systems)[number]

/** What is known of the machine that the browser runs on. */
export interface Machine {
  /** Undefined where the browser does not say. */
  readonly system: System | undefined
  /** Gigabytes of memory: at least so many, for browsers cap and round it. Undefined where they do not say. */
  readonly memory: number | undefined
  /** `Origin` that requests of Clavier carry, for servers that have to be told. */
  readonly origin: string
}
