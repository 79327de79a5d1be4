import { ClavierError } from '../errors.ts'
import type { Compression } from '../ports/compression.ts'
import { fromBase45, strangeSign, toBase45 } from './base45.ts'
import { crc32OfBytes } from './crc32.ts'
import { keptAddress, parseSequence, type Sequence, sequenceVersion } from './sequence-schema.ts'
import { packSequence, unpackSequence } from './share-pack.ts'

/**
 * A sequence as a text: `clavier1:` and, in base45 (base45.ts), four bytes of the CRC-32 of all that follows them,
 * greatest first, and the raw deflate of the packed sequence (share-pack.ts) as JSON in UTF-8.
 */
export const codePrefix = 'clavier1:'

/** UTF-16 units of a code, white space included, at most. */
export const longestCode = 4_000_000
/** Bytes of JSON that a code may hold: a recording of 20,000 events takes about 4 million. */
export const largestJson = 8_000_000

const crcBytes = 4

/** The code of a sequence. Rejects with `share-too-large` where nobody could read it. */
export async function writeCode(sequence: Sequence, { deflate }: Compression): Promise<string> {
  const json = JSON.stringify(packSequence(sequence))
  // A UTF-16 unit is three bytes at most: what may be too large is measured.
  if (json.length * 3 > largestJson && utf8Length(json) > largestJson)
    throw new ClavierError('share-too-large')
  const deflated = await deflate(json)
  const bytes = new Uint8Array(crcBytes + deflated.length)
  const sum = crc32OfBytes(deflated)
  bytes.set([sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff])
  bytes.set(deflated, crcBytes)
  const code = codePrefix + toBase45(bytes)
  if (code.length > longestCode) throw new ClavierError('share-too-large')
  return code
}

/**
 * Reads a code that somebody has pasted or shown. Everything in it is untrusted: it is all taken or nothing.
 * Rejects with a code of its own for each thing that can be wrong with it.
 *
 * @param commands that a sequence may hold
 */
export async function readCode(
  given: string,
  commands: ReadonlySet<string>,
  compression: Compression,
): Promise<Sequence> {
  const packed = await readPacked(given, compression)
  const unpacked = unpackSequence(packed)
  if (unpacked === 'too-many') throw new ClavierError('code-too-large')
  const sequence = parseSequence(unpacked, commands)
  if (sequence !== undefined) return sequence
  throw whatIsWrong(unpacked, commands)
}

/** Without white space and the signs that nobody sees, which mails and chats bring in. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '')
}

async function readPacked(given: string, { inflate }: Compression): Promise<unknown> {
  if (given.length > longestCode) throw new ClavierError('code-too-large')
  const text = withoutSpace(given)
  const [, version, signs] = /^clavier(\d{1,9}):(.*)$/iu.exec(text) ?? []
  if (version === undefined || signs === undefined) throw new ClavierError('code-unknown')
  if (Number(version) > 1) throw new ClavierError('code-later')
  if (Number(version) < 1) throw new ClavierError('code-unknown')
  const sign = strangeSign(signs)
  if (sign !== undefined) throw new ClavierError('code-signs', { sign })
  const bytes = fromBase45(signs)
  if (bytes === undefined || bytes.length <= crcBytes) throw new ClavierError('code-damaged')
  const sum = bytes.subarray(0, crcBytes).reduce((all, byte) => all * 256 + byte, 0)
  const deflated = bytes.subarray(crcBytes)
  if (crc32OfBytes(deflated) !== sum) throw new ClavierError('code-damaged')
  const inflated = await inflate(deflated, largestJson)
  if (inflated.kind === 'too-large') throw new ClavierError('code-too-large')
  if (inflated.kind === 'damaged') throw new ClavierError('code-damaged')
  try {
    return JSON.parse(inflated.text)
  } catch {
    // The checksum is right: whoever made it has written something else.
    throw new ClavierError('code-broken')
  }
}

/** Why the schema has refused it, where the user can be told more than that it did. */
function whatIsWrong(unpacked: unknown, commands: ReadonlySet<string>): ClavierError {
  const { version, tracks, events } = (unpacked ?? {}) as Loose // every part is looked at before it is used
  if (typeof version === 'number' && version > sequenceVersion) return new ClavierError('code-later')
  const addresses = [...(tracks ?? []), ...(events ?? [])].flatMap(({ url, target, fingerprint }) => [
    url,
    target?.frameUrl,
    fingerprint?.url,
  ])
  if (addresses.some(url => typeof url === 'string' && url !== '' && keptAddress(url) !== url))
    return new ClavierError('code-address')
  const unknown = (events ?? [])
    .map(({ intent }) => intent?.command)
    .find(
      command =>
        typeof command === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(command) && !commands.has(command),
    )
  if (typeof unknown === 'string') return new ClavierError('code-command', { command: unknown })
  return new ClavierError('code-broken')
}

/** What `unpackSequence` gives, with anything in its places. */
interface Loose {
  readonly version?: unknown
  readonly tracks?: readonly LoosePart[]
  readonly events?: readonly LoosePart[]
}
interface LoosePart {
  readonly url?: unknown
  readonly target?: { readonly frameUrl?: unknown }
  readonly fingerprint?: { readonly url?: unknown }
  readonly intent?: { readonly command?: unknown }
}

function utf8Length(text: string): number {
  let bytes = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
