import type { Sequence } from './sequence-schema.ts'

/**
 * A short print of what a sequence holds, to tell whether it is still as an edit left it: its name and
 * where it comes from aside. Two FNV-1a hashes of 32 bits (draft-eastlake-fnv), one from each end of a text.
 */
export function printOf({ durationMs, tracks, events }: Sequence): string {
  const text = JSON.stringify([durationMs, tracks, events])
  let forward = 0x811c9dc5
  let backward = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193)
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193)
  }
  return [forward, backward].map(hash => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
