/**
 * What must not run by itself on arrival: it would go on to other names for ever, or answer what nobody
 * has asked. Nor does a setting change by what may have come from a file.
 */
const neverOnArrival: ReadonlySet<string> = new Set([
  'go-to',
  'on-arrival',
  'forget-arrival',
  'repeat',
  'undo',
  'choose',
  'more',
  'yes',
  'no',
  'escape',
  'set-setting',
  'turn-setting-on',
  'turn-setting-off',
  'reset-setting',
  'reset-group',
])

export function mayRunOnArrival(command: string): boolean {
  return !neverOnArrival.has(command)
}
