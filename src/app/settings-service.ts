import { ClavierError } from '../errors.ts'
import type { Store } from '../ports/store.ts'
import {
  defaultSettings,
  parseSettings,
  type Settings,
  type SettingsChange,
  settingsKey,
} from '../settings/settings.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly keep: Store
  readonly store: PanelStore
  readonly onChange: (settings: Settings) => void
}

export type SettingsService = ReturnType<typeof createSettings>

/** The user's settings: read once, kept at every change, the same in every open panel. */
export function createSettings({ keep, store, onChange }: Parts) {
  return {
    /** Resolves with false where there are settings that this version cannot read. */
    async open(): Promise<boolean> {
      // Watched first: what could not be read now comes with the next change.
      keep.watch(settingsKey, take)
      const value = await keep.get(settingsKey)
      take(value)
      return value === undefined || parseSettings(value) !== undefined
    },
    /**
     * Changes some settings, and resolves with what those were before. Rejects with `storage-full` or,
     * where the kept settings are of a version that cannot be read and must not be written over, with
     * `storage-broken`.
     */
    async change(change: SettingsChange): Promise<Partial<Settings>> {
      let after: Settings | undefined
      let was: Partial<Settings> = {}
      await keep.update(settingsKey, value => {
        const before = value === undefined ? defaultSettings : parseSettings(value)
        if (before === undefined) throw new ClavierError('storage-broken')
        const patch = typeof change === 'function' ? change(before) : change
        after = parseSettings({ ...before, ...patch })
        if (after === undefined) throw new ClavierError('storage-broken')
        was = Object.fromEntries(Object.entries(before).filter(([key]) => key in patch))
        return { ...after }
      })
      // Only what is kept counts: where the storage is full nothing has changed.
      if (after !== undefined) apply(after)
      return was
    },
  }

  function take(value: unknown): void {
    apply(parseSettings(value) ?? defaultSettings)
  }

  function apply(settings: Settings): void {
    store.setState({ settings })
    onChange(settings)
  }
}
