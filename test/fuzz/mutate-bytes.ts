import type { Chance } from './chance.ts'

const telling = [0, 1, 0x7f, 0x80, 0x81, 0xbf, 0xc0, 0xf0, 0xf7, 0xfe, 0xff, 0x0a, 0x0d, 0x20]

/** A copy with a few changes: bits turned, pieces cut, doubled, moved or of another sample, lengths changed. */
export function mutatedBytes(
  samples: readonly Uint8Array[],
  chance: Chance,
  longest = 4_000,
): Uint8Array<ArrayBuffer> {
  let bytes = Uint8Array.from(chance.pick(samples))
  if (chance.once(20)) return bytes
  for (let changes = chance.pick([1, 1, 2, 3, 8]); changes > 0; changes--)
    bytes = changed(bytes, samples, chance)
  return bytes.slice(0, longest)
}

function changed(
  bytes: Uint8Array<ArrayBuffer>,
  samples: readonly Uint8Array[],
  chance: Chance,
): Uint8Array<ArrayBuffer> {
  const at = chance.below(bytes.length + 1)
  const to = Math.min(bytes.length, at + 1 + chance.below(16))
  switch (chance.below(9)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
      return bytes
    case 1:
      bytes[at] = chance.below(256)
      return bytes
    case 2:
      bytes[at] = chance.pick(telling)
      return bytes
    case 3:
      return bytes.slice(0, at)
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(to))
    case 5:
      return joined(bytes.subarray(0, to), bytes.subarray(at))
    case 6: {
      const other = chance.pick(samples)
      const from = chance.below(other.length + 1)
      return joined(bytes.subarray(0, at), other.subarray(from, from + chance.below(64)), bytes.subarray(to))
    }
    case 7:
      // Four bytes that may be a length.
      for (let place = 0; place < 4; place++)
        if (at + place < bytes.length) bytes[at + place] = chance.pick([0, 0, 1, 0x7f, 0xff])
      return bytes
    default:
      return joined(
        bytes.subarray(0, at),
        new Uint8Array(chance.below(16)).fill(chance.pick(telling)),
        bytes.subarray(at),
      )
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}

/** The bytes in parts, cut anywhere: whole, in a few, or now and then byte by byte. */
export function inParts(bytes: Uint8Array<ArrayBuffer>, chance: Chance): readonly Uint8Array<ArrayBuffer>[] {
  if (chance.once(60))
    return Array.from({ length: Math.min(bytes.length, 400) }, (_, at) => bytes.slice(at, at + 1))
  const cuts = Array.from({ length: chance.pick([0, 1, 1, 2, 5, 12]) }, () => chance.below(bytes.length + 1))
  const ends = [...cuts.sort((a, b) => a - b), bytes.length]
  return ends.map((end, place) => bytes.slice(ends[place - 1] ?? 0, end))
}
