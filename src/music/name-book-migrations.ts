import { migrated, type VersionSteps } from '../kept-versions.ts'

/** Version that this Clavier writes. */
export const nameBookVersion = 2

/** From each older version to the next. */
const steps: VersionSteps = {
  // Tabs are told apart by their place after a restart; deleted names can be found for a while.
  1: old => ({
    ...old,
    version: 2,
    names: Array.isArray(old.names) ? old.names.map(withPlace) : old.names,
    deleted: [],
  }),
}

/** The value as this version knows it; what is no older version of a name book comes back as it is. */
export function migrateNameBook(value: unknown): unknown {
  return migrated(value, steps)
}

function withPlace(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('tab' in name)) return name
  const { tab } = name
  if (typeof tab !== 'object' || tab === null) return name
  return { ...name, tab: { ...tab, windowId: -1, index: -1 } }
}
