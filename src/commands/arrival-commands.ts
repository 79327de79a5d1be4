/**
 * What must not run by itself on arrival: it would go on to other names for ever, or answer what nobody
 * has asked.
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
])

export function mayRunOnArrival(command: string): boolean {
  return !neverOnArrival.has(command)
}
