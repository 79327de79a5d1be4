/** Text as UTF-8 (RFC 3629); halves of a pair that stand alone become U+FFFD, as UTF-8 cannot hold them. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return Uint8Array.from(bytes)
}

/** Text of unknown encoding: UTF-8 where the bytes are that, else Latin-1, in which every byte is a letter. */
export function decodeText(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? latin1(bytes)
}

/** Each byte as the character of that number. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  // In slices: a call takes no more than some ten thousand arguments. Spread they would be iterated, which is slow.
  for (let at = 0; at < bytes.length; at += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192))
  return text
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    const more =
      first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1
    if (more < 0 || at + more >= bytes.length) return undefined
    let code = more === 0 ? first : first & (0x3f >> more)
    for (let next = 1; next <= more; next += 1) {
      const byte = bytes[at + next] ?? 0
      if ((byte & 0xc0) !== 0x80) return undefined
      code = (code << 6) | (byte & 0x3f)
    }
    const tooLong = more > 0 && code < ([0, 0x80, 0x800, 0x10000][more] ?? 0)
    if (tooLong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
    text += String.fromCodePoint(code)
    at += more + 1
  }
  return text
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f)
}
