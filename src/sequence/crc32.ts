/** CRC-32 of ASCII text, reflected, polynomial 0xEDB88320 (IEEE 802.3), as eight hex digits. */
export function crc32(parts: Iterable<string>): string {
  let crc = 0xffffffff
  for (const part of parts) for (let at = 0; at < part.length; at += 1) crc = next(crc, part.charCodeAt(at))
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

/** The same of bytes, as an unsigned number. */
export function crc32OfBytes(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = next(crc, byte)
  return (crc ^ 0xffffffff) >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function next(crc: number, byte: number): number {
  return (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
}
