import type { Late } from '../commands/late.ts'
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
  /** Brings what begins each mode that there is. */
  readonly load: Late<{ readonly starters: Readonly<Record<ModeName, () => KeyMode>> }>
  /** The reading of the keys changed: what was half played is over. */
  readonly onChange: () => void
}

export type Modes = ReturnType<typeof createModes>

/** Which mode the keys are in, if any: one at a time, named in the panel while it is on. */
export function createModes({ store, load, onChange }: Parts) {
  let on: KeyMode | undefined
  let ending: Promise<unknown> = Promise.resolve()

  return {
    /** Enters a mode, after leaving the one before. What is played while it is loaded is the mode's. */
    enter(name: ModeName): void {
      leave()
      store.setState({ mode: { name, shown: '' } })
      const loaded = load.loaded()
      on = loaded === undefined ? comingMode(load().then(later => begin(later, name))) : begin(loaded, name)
      onChange()
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

type Loaded = Awaited<ReturnType<Parts['load']>>

function begin({ starters }: Loaded, name: ModeName): KeyMode {
  return starters[name]()
}

/** A mode that is still coming: what is played, said and left before is done then, in its order. */
function comingMode(coming: Promise<KeyMode>): KeyMode {
  const then = (act: (mode: KeyMode) => unknown) => coming.then(act)
  return {
    note: played => void then(mode => mode.note(played)),
    latched: keys => void then(mode => mode.latched?.(keys)),
    leave: () => then(mode => mode.leave()),
  }
}
