import type { Chapter } from '../ports/tab-video.ts'
import { encodeUtf8 } from './utf8.ts'

/** Element ids of Matroska (RFC 9559), of which WebM is a part. */
const ids = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  chapters: 0x1043a770,
  edition: 0x45b9,
  atom: 0xb6,
  uid: 0x73c4,
  start: 0x91,
  end: 0x92,
  display: 0x80,
  title: 0x85,
  language: 0x437c,
} as const

/**
 * The head of a WebM file as Chrome records it, with a length and chapters put in. Chrome writes the segment without
 * a size and without an index of places, so that everything behind the head stays as it is: `head` goes in the place
 * of the first `from` bytes. Undefined where the head is built in any other way: chapters would break it.
 */
export function withChapters(
  bytes: Uint8Array,
  durationMs: number,
  chapters: readonly Chapter[],
): { readonly head: Uint8Array<ArrayBuffer>; readonly from: number } | undefined {
  const ebml = elementAt(bytes, 0)
  if (ebml?.id !== ids.ebml || ebml.size === undefined) return undefined
  const segment = elementAt(bytes, ebml.end)
  if (segment?.id !== ids.segment || segment.size !== undefined) return undefined
  const parts: Uint8Array[] = [bytes.subarray(0, segment.content)]
  let at = segment.content
  let info = false
  let tracks = false
  for (;;) {
    const element = elementAt(bytes, at)
    if (element === undefined) return undefined
    if (element.id === ids.cluster) break
    if (element.size === undefined || element.end > bytes.length) return undefined
    if (element.id === ids.info) {
      const timed = infoWithDuration(bytes.subarray(element.content, element.end), durationMs)
      if (timed === undefined) return undefined
      parts.push(timed)
      info = true
    } else if (element.id === ids.tracks) {
      parts.push(bytes.subarray(at, element.end))
      tracks = true
    }
    // Anything else may tell of places in the file, which would be wrong then.
    else return undefined
    at = element.end
  }
  if (!info || !tracks) return undefined
  if (chapters.length > 0) parts.push(chaptersElement(chapters, durationMs))
  return { head: joined(parts), from: at }
}

/** Chapters as a WebVTT file, to be played beside a video. */
export function chaptersAsVtt(chapters: readonly Chapter[], durationMs: number): string {
  const cues = chapters.map(({ ms, label }, index) => {
    const end = chapters[index + 1]?.ms ?? Math.max(durationMs, ms)
    // An arrow would begin another cue, and an empty line end this one.
    const words = label
      .replace(/\s+/g, ' ')
      .replaceAll('-->', '→')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
    return `${index + 1}\n${vttTime(ms)} --> ${vttTime(end)}\n${words.trim() || index + 1}\n`
  })
  return ['WEBVTT', '', ...cues].join('\n')
}

function vttTime(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const seconds = ms / 1000
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${String(ms % 1000).padStart(3, '0')}`
}

interface Element {
  readonly id: number
  /** Undefined where it is not known. */
  readonly size: number | undefined
  readonly content: number
  readonly end: number
}

function elementAt(bytes: Uint8Array, at: number): Element | undefined {
  const idLength = lengthOf(bytes[at], 4)
  const sizeAt = at + (idLength ?? 0)
  const sizeLength = lengthOf(bytes[sizeAt], 8)
  if (idLength === undefined || sizeLength === undefined) return undefined
  const content = sizeAt + sizeLength
  if (content > bytes.length) return undefined
  const id = numberAt(bytes, at, idLength)
  const marked = numberAt(bytes, sizeAt, sizeLength)
  const most = 2 ** (7 * sizeLength)
  const value = marked - most
  // All ones: it goes on until something comes that cannot be inside.
  const size = value === most - 1 ? undefined : value
  return { id, size, content, end: content + (size ?? 0) }
}

/** Bytes of a number that begins with this one: one more than there are zero bits before the first one. */
function lengthOf(first: number | undefined, most: number): number | undefined {
  const length = Math.clz32(first ?? 0) - 23
  return length <= most ? length : undefined
}

function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let place = 0; place < length; place += 1) value = value * 256 + (bytes[at + place] ?? 0)
  return value
}

function infoWithDuration(content: Uint8Array, durationMs: number): Uint8Array | undefined {
  let scale = 1_000_000
  let at = 0
  const kept: Uint8Array[] = []
  while (at < content.length) {
    const element = elementAt(content, at)
    if (element?.size === undefined || element.end > content.length) return undefined
    if (element.id === ids.timestampScale) scale = numberAt(content, element.content, element.size)
    if (element.id !== ids.duration) kept.push(content.subarray(at, element.end))
    at = element.end
  }
  if (scale <= 0) return undefined
  const length = new Uint8Array(8)
  new DataView(length.buffer).setFloat64(0, (durationMs * 1_000_000) / scale)
  return element(ids.info, ...kept, element(ids.duration, length))
}

function chaptersElement(chapters: readonly Chapter[], durationMs: number): Uint8Array {
  const atoms = chapters.map(({ ms, label }, index) => {
    const end = chapters[index + 1]?.ms ?? Math.max(durationMs, ms)
    return element(
      ids.atom,
      element(ids.uid, unsigned(index + 1)),
      // Nanoseconds, whatever the scale of the file is.
      element(ids.start, unsigned(ms * 1_000_000)),
      element(ids.end, unsigned(end * 1_000_000)),
      element(ids.display, element(ids.title, encodeUtf8(label)), element(ids.language, encodeUtf8('und'))),
    )
  })
  return element(ids.chapters, element(ids.edition, ...atoms))
}

function element(id: number, ...content: readonly Uint8Array[]): Uint8Array {
  const size = content.reduce((sum, part) => sum + part.length, 0)
  const idBytes = unsigned(id)
  // Eight bytes for the size, whatever it is.
  const sizeBytes = unsigned(size, 8)
  sizeBytes[0] = 1
  return joined([idBytes, sizeBytes, ...content])
}

function unsigned(value: number, least = 1): Uint8Array {
  const bytes: number[] = []
  for (let left = value; left > 0 || bytes.length < least; left = Math.floor(left / 256))
    bytes.unshift(left % 256)
  return Uint8Array.from(bytes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
