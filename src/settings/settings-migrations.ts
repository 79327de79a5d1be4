/** Version that this Clavier writes. */
export const settingsVersion = 2

type Old = Readonly<Record<string, unknown>>

/** From each older version to the next; the schema then holds what came of it to its bounds. */
const steps: Readonly<Record<number, (old: Old) => Old>> = {
  // The pause that ends a gesture became one of the constants of the user's hands.
  1: ({ gap, ...rest }) => ({ ...rest, version: 2, ...(gap === undefined ? {} : { hands: { gap } }) }),
}

/** The value as this version knows it; what is no older version of settings comes back as it is. */
export function migrateSettings(value: unknown): unknown {
  let now = value
  for (;;) {
    if (typeof now !== 'object' || now === null || !('version' in now)) return now
    const step = typeof now.version === 'number' ? steps[now.version] : undefined
    if (step === undefined) return now
    now = step({ ...now })
  }
}
