import type { Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { System } from '../ports/machine.ts'
import type { Settings } from '../settings/settings.ts'

/** What a model is used for. */
export type ModelUse = 'answers' | 'vectors'

/**
 * The models of the local server. Calls that ask it reject with `ollama-offline`, `ollama-blocked`, `ollama-failed`,
 * `model-missing` or `cancelled`.
 */
export interface Models {
  /** Shows them, looks anew, and tells how the server is. */
  show(signal: CancelSignal): Promise<Text>
  /** Tells whether they were shown. */
  hide(): boolean
  /**
   * The model on the disk that was said, by its number as they are listed or by name; several where it is not sure.
   * Rejects with `no-such-model`.
   */
  meant(said: string | number): Promise<readonly [string, ...string[]]>
  /** Uses it from now on for what is asked for, or for what it is made; rejects with `model-unfit`. */
  use(
    name: string,
    use: ModelUse | undefined,
  ): Promise<{ readonly use: ModelUse; readonly before: Partial<Settings> }>
  /** Loads it into memory, the one that answers without a name. `before`: it was there already. */
  load(
    name: string | undefined,
    signal: CancelSignal,
  ): Promise<{ readonly name: string; readonly contextTokens: number; readonly before: boolean }>
  /** Puts it away, or the one that is loaded; rejects with `nothing-loaded`. */
  unload(name: string | undefined, signal: CancelSignal): Promise<{ readonly name: string }>
  /** Bytes that its deletion frees. */
  size(name: string): Promise<number>
  /** Deletes it; resolves with the bytes that this frees. */
  remove(name: string, signal: CancelSignal): Promise<number>
  /**
   * Names that may be meant by what is to be pulled, the recommended one without; rejects with `model-name-unfit`
   * where it can be none.
   */
  pullable(said: string | undefined): Promise<readonly [string, ...string[]]>
  /**
   * Begins to bring it onto the disk, behind `before` others; it goes on by itself. Rejects with `pull-runs`.
   * `size`: bytes, 0 where that is not known beforehand.
   */
  pull(name: string): Promise<{ readonly size: number; readonly before: number }>
  /** Stops the pull that was said, or the one that runs; rejects with `nothing-pulled`. */
  cancelPull(said: string | undefined): Promise<{ readonly name: string; readonly percent: number }>
  /** Goes on with the pull that was said, or the one left last; rejects with `nothing-to-resume`. */
  resumePull(said: string | undefined): Promise<{ readonly name: string; readonly percent: number }>
  /** Copies that command line of the steps that are shown; rejects with `no-such-line`. */
  copyLine(number: number, system: System | undefined): Promise<{ readonly line: string }>
  /** Shows the steps for that system; rejects with `system-unknown`. */
  stepsFor(said: string): Promise<{ readonly name: string }>
  /** Recommends for so many gigabytes, 0 for what the browser says. */
  setMemory(gigabytes: number): Promise<{ readonly first: string; readonly before: Partial<Settings> }>
}
