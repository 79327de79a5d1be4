import { joinBytes } from './join-bytes.ts'

export interface HeldLine {
  /** Adds bytes. Throws what `tooLong` makes where the line would be longer than it may be. */
  keep(bytes: Uint8Array): void
  /** The bytes of the line, which is over. */
  take(): Uint8Array
  isEmpty(): boolean
}

/** The bytes of a line that is still coming in, at most `mostBytes`. They are kept as they are, not copied. */
export function createHeldLine(mostBytes: number, tooLong: () => Error): HeldLine {
  let parts: Uint8Array[] = []
  let held = 0
  return {
    keep(bytes) {
      if (held + bytes.length > mostBytes) throw tooLong()
      if (bytes.length > 0) parts.push(bytes)
      held += bytes.length
    },
    take() {
      const line = joinBytes(parts)
      parts = []
      held = 0
      return line
    },
    isEmpty: () => held === 0,
  }
}
