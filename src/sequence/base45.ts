/**
 * Base45 of RFC 9285 (two bytes are three signs), but for one thing: its alphabet holds the space, which mails, chats
 * and web pages fold, wrap at and cut off. A group that would hold one is written as the next of the groups that the
 * RFC leaves unused. So a text has no space, is no longer for it, and all white space in it means nothing.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const base = alphabet.length
const space = alphabet.indexOf(' ')

/** Of `bytes` bytes, written with `signs` signs. */
interface Groups {
  readonly written: readonly string[]
  readonly values: ReadonlyMap<string, number>
}

const pairs = makeGroups(2, 3)
const singles = makeGroups(1, 2)

export function toBase45(bytes: Uint8Array): string {
  const signs: string[] = []
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1]
    const group = second === undefined ? singles.written[first] : pairs.written[first * 256 + second]
    if (group === undefined) throw new Error('A byte is above 255.')
    signs.push(group)
  }
  return signs.join('')
}

/** The bytes of a text, or undefined where it is none of `toBase45`. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | undefined {
  const whole = Math.floor(text.length / 3)
  const rest = text.length % 3
  if (rest === 1) return undefined
  const bytes = new Uint8Array(whole * 2 + (rest === 2 ? 1 : 0))
  for (let group = 0; group < whole; group++) {
    const value = pairs.values.get(text.slice(group * 3, group * 3 + 3))
    if (value === undefined) return undefined
    bytes[group * 2] = value >> 8
    bytes[group * 2 + 1] = value & 0xff
  }
  if (rest === 2) {
    const value = singles.values.get(text.slice(-2))
    if (value === undefined) return undefined
    bytes[whole * 2] = value
  }
  return bytes
}

/** The first sign that no such text has. */
export function strangeSign(text: string): string | undefined {
  return /[^0-9A-Z$%*+\-./:]/u.exec(text)?.[0]
}

function makeGroups(bytes: number, signs: number): Groups {
  const count = 256 ** bytes
  let unused = count
  const written = Array.from({ length: count }, (_, value) => {
    if (!hasSpace(value, signs)) return write(value, signs)
    while (hasSpace(unused, signs)) unused++
    return write(unused++, signs)
  })
  return { written, values: new Map(written.map((text, value) => [text, value])) }
}

/** Digits come with the least first. */
function write(value: number, signs: number): string {
  return Array.from({ length: signs }, (_, place) => alphabet[digit(value, place)]).join('')
}

function hasSpace(value: number, signs: number): boolean {
  return Array.from({ length: signs }, (_, place) => digit(value, place)).includes(space)
}

function digit(value: number, place: number): number {
  return Math.floor(value / base ** place) % base
}
