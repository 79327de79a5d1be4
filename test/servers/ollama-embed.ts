/**
 * Embeddings of hashed letter trigrams, as unit vectors: texts that share words point the same way.
 * They prove the plumbing, not what a real model means by likeness.
 */
export const embeddingDimensions = 64

export function embed(text: string, dimensions = embeddingDimensions): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  const padded = ` ${text.toLowerCase()} `
  for (let at = 0; at + 3 <= padded.length; at++) {
    const hash = fnv1a(padded.slice(at, at + 3))
    const place = hash % dimensions
    vector[place] = (vector[place] ?? 0) + (hash & 0x10000 ? 1 : -1)
  }
  const length = Math.hypot(...vector)
  // Signs may cancel out: then any unit vector is as good.
  return length === 0 ? vector.map((_, at) => (at === 0 ? 1 : 0)) : vector.map(value => value / length)
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
