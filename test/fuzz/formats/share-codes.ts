import { deflateRawSync } from 'node:zlib'
import { compression } from '../../../src/devices/compression.ts'
import { ClavierError } from '../../../src/errors.ts'
import { toBase45 } from '../../../src/sequence/base45.ts'
import { crc32OfBytes } from '../../../src/sequence/crc32.ts'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { readCode, writeCode } from '../../../src/sequence/share-code.ts'
import { createFrameAssembler, framesOf, splitFrames } from '../../../src/sequence/share-frames.ts'
import { packSequence } from '../../../src/sequence/share-pack.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedBytes } from '../mutate-bytes.ts'
import { mutatedJson, mutatedJsonText, mutatedText } from '../mutate-json.ts'
import { oddText } from '../odd-values.ts'
import { must, mustBeSame } from '../sound-value.ts'
import { mustBeSequence, replayed, sampleSequences } from './sequences.ts'

const packed = sampleSequences.map(sequence => packSequence(sequence))

/** A code around any JSON, with its checksum right: as somebody else might make it. */
function codeOf(json: string): string {
  const deflated = deflateRawSync(json, { level: 1 })
  return `clavier1:${toBase45(withSum(deflated))}`
}

function withSum(deflated: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(4 + deflated.length)
  bytes.writeUInt32BE(crc32OfBytes(deflated))
  bytes.set(deflated, 4)
  return bytes
}

const codes = packed.slice(0, 12).map(one => codeOf(JSON.stringify(one)))
const streams = packed.slice(0, 12).map(one => new Uint8Array(deflateRawSync(JSON.stringify(one))))

async function read(code: string): Promise<Sequence | undefined> {
  try {
    return await readCode(code, replayed, compression)
  } catch (error) {
    if (error instanceof ClavierError) return undefined
    throw error
  }
}

async function judge(code: string) {
  const sequence = await read(code)
  if (sequence === undefined) return 'refused' as const
  mustBeSequence(sequence)
  mustBeSame(
    await read(await writeCode(sequence, compression)),
    sequence,
    'a code that was written and read again',
  )
  return 'accepted' as const
}

const text: FuzzFormat<string> = {
  name: 'share code',
  generate(chance) {
    const code = chance.pick(codes)
    if (chance.once(4)) return mutatedText(code, chance)
    // As mails and chats bring it.
    if (chance.once(3)) return ` ${code.replace(/.{60}/g, '$&\n')}\u200b\n`
    // Damaged where only the checksum is right.
    return `clavier1:${toBase45(withSum(mutatedBytes(streams, chance)))}`
  },
  judge,
}

const content: FuzzFormat<string> = {
  name: 'content of a share code',
  generate: chance => codeOf(mutatedJsonText(chance.pick(packed), chance)),
  judge,
}

const long = codeOf(JSON.stringify(Array.from({ length: 900 }, (_, n) => Math.imul(n, 0x9e3779b1))))
const frames = [...codes, long].map(framesOf)

/** What cameras see, in the order in which they see it: frames of several codes, again, in part, and other texts. */
const seen: FuzzFormat<readonly string[]> = {
  name: 'texts of QR codes',
  generate(chance) {
    const texts = chance.pick(frames).toSorted(() => chance.number() - 0.5)
    const all = chance.once(2) ? texts : [...texts, ...texts, ...chance.pick(frames)]
    return all.map(one => (chance.once(12) ? strange(one, chance) : one))
  },
  judge(texts) {
    const assembler = createFrameAssembler()
    let whole = false
    for (const one of texts) {
      const found = assembler.see(one)
      if (found.kind === 'part')
        must(found.have >= 1 && found.have < found.count && found.count <= 20, 'parts')
      if (found.kind !== 'whole') continue
      whole = true
      // One that was put together is the one that was taken apart, or what was seen whole.
      const known = [...codes, long].includes(found.code)
      must(
        known || texts.some(seenText => /^clavier\d{1,9}:/i.test(seenText.replace(/[\s\p{Cf}]/gu, ''))),
        'a code of nobody',
      )
    }
    for (const frame of splitFrames(texts.join('\n')) ?? [])
      must(/^clavier1\//.test(frame), 'a frame that is none')
    return whole ? 'accepted' : 'refused'
  },
}

function strange(frame: string, chance: Chance): string {
  return chance.pick([
    () => oddText(chance),
    () => mutatedText(frame, chance),
    () => frame.replace(/\/\d+\//, () => `/${String(mutatedJson(3, chance)).slice(0, 4)}/`),
    () => frame.toLowerCase(),
  ])()
}

export const shareFormats = [text, content, seen] as const
