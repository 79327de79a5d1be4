import type { Settings } from '../settings/settings.ts'
import type { Late } from './late.ts'
import type { Result } from './result.ts'

/** Which setting, or which group, where it was said or chosen; without both the groups are offered. */
export interface SettingMeant {
  /** As it was said, the value behind it, or an id of the catalogue. */
  readonly words: string | undefined
  /** The value, where it was said apart. */
  readonly value: string | undefined
  /** A group of settings that was chosen. */
  readonly group: string | undefined
}

/** Settings that were changed, as they were before. */
type Changed = Promise<Result<Partial<Settings>>>

/**
 * Every setting by what it is called. Where several are meant, or nothing was said, choices are offered and nothing
 * is changed. All reject with `setting-unknown` for what is none.
 */
export interface SettingsByWords {
  /** Rejects with `setting-value-unfit` or `setting-address-unfit`, with the values there are as choices. */
  set(meant: SettingMeant): Changed
  /** Rejects with `setting-no-switch` for one that is not on or off. */
  turn(meant: SettingMeant, on: boolean): Changed
  /** What holds, what is usual, and what it does. */
  tell(meant: SettingMeant): Changed
  reset(meant: SettingMeant): Changed
  /** All of a group. Rejects with `setting-group-unknown`. */
  resetGroup(words: string | undefined): Changed
  /** Shows the settings in which the words are. */
  search(words: string): Promise<Result<Partial<Settings>>>
  /** Shows a group and tells what is in it. */
  showGroup(words: string | undefined): Promise<Result<Partial<Settings>>>
}

export interface SettingsByWordsContext {
  /** Loaded when a setting is meant by its name for the first time. */
  readonly settingsByWords: Late<SettingsByWords>
}
