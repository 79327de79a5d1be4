import { parseSettings, type Settings } from '../../../../src/settings/settings.ts'

/** A setting's new value as the schema takes it, or undefined where it is out of bounds. */
export function checkedSetting<K extends keyof Settings>(
  settings: Settings,
  key: K,
  value: unknown,
): Pick<Settings, K> | undefined {
  const kept = parseSettings({ ...settings, [key]: value })?.[key]
  // Out of bounds the schema falls back to its default, which is then another value.
  if (kept === undefined || kept !== value) return undefined
  // One key with its own value is this Pick; TypeScript does not see it through a computed key.
  return { [key]: kept } as Pick<Settings, K>
}

/** An address as typed, without the blanks and the closing slash that pasting brings along. */
export function tidyAddress(typed: string): string {
  return typed.trim().replace(/\/+$/, '')
}

/** A whole number as typed; NaN for anything else, an empty field too. */
export function wholeNumber(typed: string): number {
  return /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : Number.NaN
}

/** Numbers as they can be typed: a field takes none whose thousands are grouped. */
export function typable(numbers: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, String(number)]))
}
