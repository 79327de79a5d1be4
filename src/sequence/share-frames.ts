import { crc32 } from './crc32.ts'
import { codePrefix, longestCode, withoutSpace } from './share-code.ts'

/**
 * A code that is too long for one QR code is shown as several in turn, each `clavier1/INDEX/COUNT/CRC:` (from 1; CRC-32
 * of the whole code in hexadecimal) and a part of the code, `clavier1:` included, of the same length but for the last.
 * They may be seen in any order, again, or in part.
 */
export const frameLimits = {
  /** Bytes that one QR code holds at most: more is not read off a screen any more. */
  bytes: 700,
  /** Bytes of a frame where there can be enough of them: a camera reads smaller ones at once. */
  easyBytes: 400,
  count: 20,
  /** Longest header: `clavier1/20/20/89abcdef:`. */
  header: 24,
} as const

/** What the QR codes of a code hold, in order: itself where one is enough, nothing where it is too long for all. */
export function framesOf(code: string): readonly string[] {
  if (code.length <= frameLimits.bytes) return [code]
  const { bytes, easyBytes, count: most, header } = frameLimits
  const few = Math.ceil(code.length / (bytes - header))
  if (few > most) return []
  const count = Math.min(most, Math.ceil(code.length / (easyBytes - header)))
  const size = Math.ceil(code.length / count)
  const sum = crc32([code])
  const parts = Array.from({ length: Math.ceil(code.length / size) }, (_, at) =>
    code.slice(at * size, (at + 1) * size),
  )
  return parts.map((part, at) => `clavier1/${at + 1}/${parts.length}/${sum}:${part}`)
}

export type FrameSeen =
  /** Nothing of Clavier's. */
  | { readonly kind: 'foreign' }
  /** `fresh`: it was not seen before. */
  | { readonly kind: 'part'; readonly have: number; readonly count: number; readonly fresh: boolean }
  | { readonly kind: 'whole'; readonly code: string }
  /** All frames are there and do not fit: they were let go. */
  | { readonly kind: 'damaged' }

/** The frames in a text that somebody has pasted, or undefined where it holds none. Codes have no small letters. */
export function splitFrames(text: string): readonly string[] | undefined {
  const frames = withoutSpace(text)
    .split(/(?=clavier1\/)/)
    .filter(isFrame)
  return frames.length === 0 ? undefined : frames
}

/** Whether a text is one of several frames, rather than a whole code. */
function isFrame(text: string): boolean {
  return /^clavier1\//i.test(text)
}

/** Puts the frames of codes together, of one at a time: one of another code begins anew. */
export function createFrameAssembler(): { see(text: string): FrameSeen } {
  let current: { readonly id: string; readonly parts: Map<number, string> } | undefined

  return {
    see(given) {
      if (given.length > longestCode) return { kind: 'foreign' }
      const text = withoutSpace(given)
      if (!isFrame(text)) {
        const ours = text.slice(0, codePrefix.length).toLowerCase() === codePrefix
        // Codes of later versions are ours too: who reads them says so.
        return ours || /^clavier\d{1,9}:/i.test(text) ? { kind: 'whole', code: text } : { kind: 'foreign' }
      }
      const [, place, of, sum, part] =
        /^clavier1\/(\d{1,2})\/(\d{1,2})\/([0-9a-f]{8}):(.+)$/i.exec(text) ?? []
      const index = Number(place)
      const count = Number(of)
      if (sum === undefined || part === undefined || part.length > frameLimits.bytes)
        return { kind: 'foreign' }
      if (count < 2 || count > frameLimits.count || index < 1 || index > count) return { kind: 'foreign' }
      const id = `${count}/${sum.toLowerCase()}`
      if (current?.id !== id) current = { id, parts: new Map() }
      const { parts } = current
      const fresh = !parts.has(index)
      if (fresh) parts.set(index, part)
      if (parts.size < count) return { kind: 'part', have: parts.size, count, fresh }
      const code = Array.from({ length: count }, (_, at) => parts.get(at + 1) ?? '').join('')
      current = undefined
      return crc32([code]) === sum.toLowerCase() ? { kind: 'whole', code } : { kind: 'damaged' }
    },
  }
}
