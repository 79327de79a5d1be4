/** Hashes that tell two states of a page apart. Not for secrets. */

const encoder = new TextEncoder()

/** 32-bit FNV-1a of the UTF-8 bytes (Fowler, Noll and Vo; RFC 9923), from another start if given. */
export function fnv1a(text: string, start = 0x811c9dc5): number {
  let hash = start
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

export const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0')

/**
 * 64-bit similarity hash of a list of words, as sixteen hexadecimal digits: the more words two lists
 * share, the fewer bits differ (Charikar, "Similarity estimation techniques from rounding algorithms", 2002).
 */
export function similarityHash(words: readonly string[]): string {
  const votes = new Int32Array(64)
  for (const word of words) {
    const halves = [fnv1a(word), fnv1a(word, 0x9747b28c)]
    for (let bit = 0; bit < 64; bit += 1) {
      const half = halves[bit >> 5] ?? 0
      votes[bit] = (votes[bit] ?? 0) + ((half >>> (bit & 31)) & 1 ? 1 : -1)
    }
  }
  const bits = [0, 0]
  votes.forEach((vote, bit) => {
    if (vote > 0) bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
  })
  return hex(bits[1] ?? 0) + hex(bits[0] ?? 0)
}
