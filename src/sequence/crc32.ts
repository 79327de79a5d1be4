/** CRC-32 of ASCII text, reflected, polynomial 0xEDB88320 (IEEE 802.3), as eight hex digits. */
export function crc32(parts: Iterable<string>): string {
  let crc: number = crc32Begin
  for (const part of parts)
    for (let at = 0; at < part.length; at += 1) crc = crc32Next(crc, part.charCodeAt(at))
  return crc32Hex(crc)
}

/** The same of bytes, as an unsigned number. */
export function crc32OfBytes(bytes: Uint8Array): number {
  let crc: number = crc32Begin
  for (const byte of bytes) crc = crc32Next(crc, byte)
  return ended(crc)
}

/** For one that is reckoned byte by byte: what it begins with, goes on with, and is told as. */
export const crc32Begin = 0xffffffff

export function crc32Next(crc: number, byte: number): number {
  return (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
}

export function crc32Hex(crc: number): string {
  return ended(crc).toString(16).padStart(8, '0')
}

function ended(crc: number): number {
  return (crc ^ 0xffffffff) >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})
