/**
 * The computer keyboard as a piano, by the place of a key and not by its letter (`KeyboardEvent.code`),
 * so that every layout plays alike: the lower rows C3–C4, the upper rows C4–C5.
 */
const lower = [
  'KeyZ',
  'KeyS',
  'KeyX',
  'KeyD',
  'KeyC',
  'KeyV',
  'KeyG',
  'KeyB',
  'KeyH',
  'KeyN',
  'KeyJ',
  'KeyM',
  'Comma',
] as const
const upper = [
  'KeyQ',
  'Digit2',
  'KeyW',
  'Digit3',
  'KeyE',
  'KeyR',
  'Digit5',
  'KeyT',
  'Digit6',
  'KeyY',
  'Digit7',
  'KeyU',
  'KeyI',
] as const

const notes: ReadonlyMap<string, number> = new Map([
  ...lower.map((code, index): [string, number] => [code, 48 + index]),
  ...upper.map((code, index): [string, number] => [code, 60 + index]),
])

/** The parts of a keyboard event that matter here. */
export interface CodePress {
  readonly code: string
  readonly repeat: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** MIDI note of a key's place, or undefined where the key is no piano key. */
export function noteOfCode(code: string): number | undefined {
  return notes.get(code)
}

/** True where a press is a shortcut of the browser or the system, never a note. */
export function withModifier(press: CodePress): boolean {
  return press.altKey || press.ctrlKey || press.metaKey || press.shiftKey
}
