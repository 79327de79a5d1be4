import type { Setting, SettingGroup, SettingValue } from './catalogue.ts'

/** What settings are called in one language, as the panel shows them. Made beside its views, and given to the app. */
export interface SettingsInWords {
  readonly name: (setting: Setting) => string
  /** One plain line: what it does for the user. */
  readonly line: (setting: Setting) => string
  /** Other names that it goes by. */
  readonly also: (setting: Setting) => readonly string[]
  /** A value as it is shown: `on`, `German`, `120 %`. What the user wrote is shown as it is. */
  readonly value: (setting: Setting, value: SettingValue) => string
  readonly group: (group: SettingGroup) => string
  readonly groupAlso: (group: SettingGroup) => readonly string[]
}
