import type { KeyNote } from '../music/gesture-reader.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { PanelStore } from '../state/panel-state.ts'

/** A mode while it is on. It reads notes by itself, bounces and escape included. */
export interface KeyMode {
  note(played: KeyNote): void
  /** Words said or typed, for modes that take them; false where they are none of its business. */
  words?(text: string): boolean
  /** Reads keys that were collected one after another, without any time limit. */
  latched?(keys: readonly number[]): void
  /** Ends whatever the mode has under way; may return a promise that resolves when that has been told of. */
  leave(): unknown
}

interface Parts {
  readonly store: PanelStore
  /** Begins each mode that there is. */
  readonly starters: Readonly<Partial<Record<ModeName, () => KeyMode>>>
  /** The reading of the keys changed: what was half played is over. */
  readonly onChange: () => void
}

export type Modes = ReturnType<typeof createModes>

/** Which mode the keys are in, if any: one at a time, named in the panel while it is on. */
export function createModes({ store, starters, onChange }: Parts) {
  let on: KeyMode | undefined
  let ending: Promise<unknown> = Promise.resolve()

  return {
    /** Enters a mode, after leaving the one before. False where there is no such mode. */
    enter(name: ModeName): boolean {
      const start = starters[name]
      if (start === undefined) return false
      leave()
      store.setState({ mode: { name, shown: '' } })
      on = start()
      onChange()
      return true
    },
    /** Back to motifs. Tells whether a mode was on. */
    leave,
    /** Gives the note to the mode that is on; false without one. A note that ends the mode was the mode's. */
    note(played: KeyNote): boolean {
      const mode = on
      mode?.note(played)
      return mode !== undefined
    },
    /** Gives the mode that is on keys that were collected; false without one. */
    latched(keys: readonly number[]): boolean {
      const mode = on
      mode?.latched?.(keys)
      return mode !== undefined
    },
    words: (text: string): boolean => on?.words?.(text) ?? false,
    /** Resolves when the mode that was left last has ended what it had under way. */
    ended: () => ending,
  }

  function leave(): boolean {
    if (on === undefined) return false
    ending = Promise.resolve(on.leave())
    on = undefined
    store.setState({ mode: undefined })
    onChange()
    return true
  }
}
