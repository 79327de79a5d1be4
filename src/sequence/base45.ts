/**
 * Base45 of RFC 9285 (two bytes are three signs), but for one thing: its alphabet holds the space, which mails, chats
 * and web pages fold, wrap at and cut off. A group that would hold one is written as the next of the groups that the
 * RFC leaves unused. So a text has no space, is no longer for it, and all white space in it means nothing.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const base = alphabet.length
const space = alphabet.indexOf(' ')
/** By the code of a sign. */
const digits = Int8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

/** What bytes of a value are written as, and the value of a number of the alphabet, −1 where it is none. */
interface Groups {
  readonly written: readonly string[]
  readonly values: Int32Array
}

const pairs = makeGroups(256 ** 2, 3)
const singles = makeGroups(256, 2)

export function toBase45(bytes: Uint8Array): string {
  const signs: string[] = []
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1]
    signs.push((second === undefined ? singles.written[first] : pairs.written[first * 256 + second]) ?? '')
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
    const value = read(pairs, text, group * 3, 3)
    if (value < 0) return undefined
    bytes[group * 2] = value >> 8
    bytes[group * 2 + 1] = value & 0xff
  }
  if (rest === 2) {
    const value = read(singles, text, whole * 3, 2)
    if (value < 0) return undefined
    bytes[whole * 2] = value
  }
  return bytes
}

/** The first sign that no such text has. */
export function strangeSign(text: string): string | undefined {
  return /[^0-9A-Z$%*+\-./:]/u.exec(text)?.[0]
}

function makeGroups(count: number, signs: number): Groups {
  const values = new Int32Array(base ** signs).fill(-1)
  let unused = count
  const written = Array.from({ length: count }, (_, value) => {
    let number = value
    if (hasSpace(value, signs)) {
      while (hasSpace(unused, signs)) unused++
      number = unused++
    }
    values[number] = value
    return write(number, signs)
  })
  return { written, values }
}

/** Digits come with the least first. */
function write(number: number, signs: number): string {
  let text = ''
  for (let place = 0, rest = number; place < signs; place++, rest = Math.floor(rest / base))
    text += alphabet[rest % base]
  return text
}

function read({ values }: Groups, text: string, from: number, signs: number): number {
  let number = 0
  for (let at = from + signs - 1; at >= from; at--) {
    const digit = digits[text.charCodeAt(at)] ?? -1
    if (digit < 0) return -1
    number = number * base + digit
  }
  return values[number] ?? -1
}

function hasSpace(number: number, signs: number): boolean {
  for (let place = 0, rest = number; place < signs; place++, rest = Math.floor(rest / base))
    if (rest % base === space) return true
  return false
}
