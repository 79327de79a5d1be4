/** What is kept or read from files carries the number of its version, from 1. */
export type Old = Readonly<Record<string, unknown>>

/** From each older version to the next, by the number of the older one. */
export type VersionSteps = Readonly<Record<number, (old: Old) => Old>>

/** The version that a value says it is of; undefined where it says none. */
export function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
}

/**
 * The value as the newest version has it, by steps; what is of no older version comes back as it is. A schema then
 * holds what came of it to its bounds.
 */
export function migrated(value: unknown, steps: VersionSteps): unknown {
  let now = value
  for (;;) {
    if (typeof now !== 'object' || now === null) return now
    const version = versionOf(now)
    const step = typeof version === 'number' ? steps[version] : undefined
    if (step === undefined) return now
    now = step({ ...now })
  }
}
