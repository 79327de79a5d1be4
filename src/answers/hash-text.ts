/**
 * A hash of a text as 22 signs of base 36, by which equal texts are told without keeping them: two runs of cyrb53
 * (bryc, public domain) with seeds of their own, 106 bits. Not for secrets.
 */
export function hashText(text: string): string {
  return [0, 0x9e3779b9].map(seed => cyrb53(text, seed).toString(36).padStart(11, '0')).join('')
}

function cyrb53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
