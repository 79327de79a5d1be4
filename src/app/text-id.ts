/** Tells one text from another: where it came from, its length, and two 32-bit FNV-1a hashes with different seeds. */
export function textId(from: string, text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15)
  }
  const hex = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0')
  return `${from} ${text.length} ${hex(a)}${hex(b)}`
}
