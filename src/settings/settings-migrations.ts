import { migrated, type VersionSteps } from '../kept-versions.ts'

/** Version that this Clavier writes. */
export const settingsVersion = 2

/** From each older version to the next. */
const steps: VersionSteps = {
  // The pause that ends a gesture became one of the constants of the user's hands.
  1: ({ gap, ...rest }) => ({ ...rest, version: 2, ...(gap === undefined ? {} : { hands: { gap } }) }),
}

/** The value as this version knows it; what is no older version of settings comes back as it is. */
export function migrateSettings(value: unknown): unknown {
  return migrated(value, steps)
}
