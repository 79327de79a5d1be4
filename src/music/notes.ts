/** The lowest of the 25 keys, a MIDI note number: C3. Other keyboards are shifted before they get here. */
export const lowest = 48
/** The highest of the 25 keys: C5. */
export const highest = 72
/** The key in the middle: enters, frames what takes a parameter, and held alone is escape. */
export const middle = 60

const pitchNames: readonly string[] = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B']

/** True for a whole number from 48 to 72. */
export function isKey(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest
}

/** Scientific pitch name of a MIDI note number (0–127): 48 is `C3`, 49 `C♯3`, 60 `C4`. */
export function noteName(note: number): string {
  const pitch = pitchNames[((note % 12) + 12) % 12] ?? ''
  return `${pitch}${Math.floor(note / 12) - 1}`
}

/** The MIDI note number of a name that `noteName` gives; undefined for others. */
export function noteNumber(name: string): number | undefined {
  const pitch = name.slice(0, -1).toUpperCase().replace('#', '♯')
  const place = pitchNames.indexOf(pitch)
  return place < 0 ? undefined : place + 12 * (Number(name.slice(-1)) + 1)
}
