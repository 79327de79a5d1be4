import { isDeepStrictEqual } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compression } from '../../../src/devices/compression.ts'
import { ClavierError } from '../../../src/errors.ts'
import { toBase45 } from '../../../src/sequence/base45.ts'
import { crc32OfBytes } from '../../../src/sequence/crc32.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { largestJson, readCode, writeCode } from '../../../src/sequence/share-code.ts'
import { packSequence } from '../../../src/sequence/share-pack.ts'
import { anySequence, commands, stepsAt } from './arbitrary-sequence.ts'
import { everyKind } from './every-kind.ts'

const read = (code: string) => readCode(code, commands, compression)

/** A code around any JSON, as somebody else might make it. */
function codeOf(json: string): string {
  const deflated = deflateRawSync(json, { level: 9 })
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32OfBytes(deflated))
  return `clavier1:${toBase45(Buffer.concat([sum, deflated]))}`
}

async function trouble(code: string) {
  try {
    await read(code)
  } catch (error) {
    if (error instanceof ClavierError) return [error.code, error.detail]
    throw error
  }
  return 'read'
}

/** The packed form with some of its parts replaced. */
function packedWith(change: (packed: unknown[]) => void): string {
  const packed = JSON.parse(JSON.stringify(packSequence(stepsAt(100, 200))))
  change(packed)
  return codeOf(JSON.stringify(packed))
}

describe('a sequence comes back as it was', () => {
  test('500 of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(anySequence, async sequence => {
        expect(await read(await writeCode(sequence, compression))).toEqual(sequence)
      }),
      { numRuns: 500 },
    )
  })

  test('with targets, fingerprints, media, parameters and secrets', async () => {
    const code = await writeCode(everyKind, compression)
    expect(code).toMatch(/^clavier1:[0-9A-Z$%*+\-./:]+$/)
    expect(await read(code)).toEqual(everyKind)
  })

  test('with 20,000 events', async () => {
    const events = Array.from({ length: 10_000 }, (_, step): SequenceEvent[] => [
      {
        kind: 'did',
        ms: step * 300,
        track: 0,
        step,
        intent: { command: 'ask', slots: { words: `🎹 ${step}` }, source: 'spoken', heard: `ask ${step}` },
      },
      { kind: 'note', ms: step * 300 + 100, track: 0, key: step % 128, velocity: 0.5, duration: step },
    ])
    const long: Sequence = { ...stepsAt(), durationMs: 3_600_000, events: events.flat() }
    // `toEqual` takes longer than all the rest.
    expect(isDeepStrictEqual(await read(await writeCode(long, compression)), long)).toBe(true)
  })
})

test('white space and signs that nobody sees do not matter, nor does the case of the name', async () => {
  const code = await writeCode(everyKind, compression)
  const mangled = `\ufeff > ${code.replace(/.{60}/g, '$&\r\n\t > ')} \n`.replaceAll('>', '\u200b')
  expect(await read(mangled)).toEqual(everyKind)
  expect(await read(code.replace('clavier1', 'CLAVIER1'))).toEqual(everyKind)
})

describe('what is wrong with a code is told apart', () => {
  test.each([
    ['nothing of ours', 'https://example.org/'],
    ['nothing', ''],
    ['no version', 'clavier:ABC'],
    ['version 0', 'clavier0:ABC'],
  ])('%s', async (_, text) => expect(await trouble(text)).toEqual(['code-unknown', {}]))

  test('a later form', async () => {
    expect(await trouble('clavier2:whatever comes')).toEqual(['code-later', {}])
    expect(await trouble(packedWith(packed => packed.splice(0, 1, 3)))).toEqual(['code-later', {}])
  })

  test('signs that no code has', async () => {
    expect(await trouble('clavier1:AB!C')).toEqual(['code-signs', { sign: '!' }])
    expect(await trouble('clavier1:abc')).toEqual(['code-signs', { sign: 'a' }])
    expect(await trouble('clavier1:A🎹')).toEqual(['code-signs', { sign: '🎹' }])
  })

  test('one cut off anywhere', async () => {
    const code = await writeCode(stepsAt(100, 200), compression)
    for (let length = 'clavier1:'.length; length < code.length; length++)
      expect(await trouble(code.slice(0, length))).toEqual(['code-damaged', {}])
  })

  test('one with another sign anywhere', async () => {
    const code = await writeCode(stepsAt(100, 200), compression)
    for (let at = 'clavier1:'.length; at < code.length; at++) {
      const other = code[at] === 'A' ? 'B' : 'A'
      expect(await trouble(code.slice(0, at) + other + code.slice(at + 1))).toEqual(['code-damaged', {}])
    }
  })

  test('what the checksum fits, and deflate or UTF-8 does not', async () => {
    const wrong = (bytes: Uint8Array) => {
      const sum = Buffer.alloc(4)
      sum.writeUInt32BE(crc32OfBytes(bytes))
      return `clavier1:${toBase45(Buffer.concat([sum, bytes]))}`
    }
    expect(await trouble(wrong(Uint8Array.of(7, 7, 7)))).toEqual(['code-damaged', {}])
    expect(await trouble(wrong(deflateRawSync(Uint8Array.of(0xff, 0xff))))).toEqual(['code-damaged', {}])
    const whole = deflateRawSync('[2]')
    expect(await trouble(wrong(whole.subarray(0, -1)))).toEqual(['code-damaged', {}])
  })

  test.each(['', '{', '[]', '{}', 'null', '[2,"a","b",0,0,{},[]]', '[2,"a","b",0,0,[["t",""]],[[0]]]'])(
    'JSON %j',
    async json => expect(await trouble(codeOf(json))).toEqual(['code-broken', {}]),
  )

  test('an address that is none of the web', async () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://me:pass@example.org/']) {
      const code = packedWith(packed => packed.splice(5, 1, [['Mail', url]]))
      expect(await trouble(code)).toEqual(['code-address', {}])
    }
  })

  test('a command that is not there, or is never played', async () => {
    const code = await writeCode(stepsAt(100), compression)
    await expect(readCode(code, new Set(['ask']), compression)).rejects.toMatchObject({
      code: 'code-command',
      detail: { command: 'scroll-down' },
    })
  })

  test('ten million events', async () => {
    const claimed = `[2,"a","b",0,0,[["t",""]],[${'0,'.repeat(100_000)}0]]`
    expect(await trouble(codeOf(claimed))).toEqual(['code-too-large', {}])
    const more = `[2,"a","b",0,0,[["t",""]],[${'0,'.repeat(10_000_000)}0]]`
    expect(await trouble(codeOf(more))).toEqual(['code-too-large', {}])
  })

  test('one longer than any', async () => {
    expect(await trouble(`clavier1:${'A'.repeat(4_000_000)}`)).toEqual(['code-too-large', {}])
  })

  test('one that would swell beyond the bound is not made whole', async () => {
    const bomb = deflateRawSync(Buffer.alloc(10_000_000, 32), { level: 9 })
    expect(bomb.length).toBeLessThan(20_000)
    expect(await compression.inflate(new Uint8Array(bomb), largestJson)).toEqual({ kind: 'too-large' })
    expect(await compression.inflate(new Uint8Array(bomb), 10_000_000)).toMatchObject({ kind: 'text' })
    expect(await trouble(codeOf(' '.repeat(10_000_000)))).toEqual(['code-too-large', {}])
  })
})

test('a sequence too large to be read is not written', async () => {
  const label = '語'.repeat(300)
  const events = Array.from(
    { length: 10_000 },
    (_, ms): SequenceEvent => ({ kind: 'mark', ms, track: 0, label }),
  )
  const large = { ...stepsAt(), durationMs: 20_000, events }
  await expect(writeCode(large, compression)).rejects.toMatchObject({ code: 'share-too-large' })
})

test('whatever is given is a sequence or a coded error', async () => {
  const packed = fc.json({ maxDepth: 4 }).map(codeOf)
  const nearly = fc.tuple(anySequence, fc.nat(), fc.jsonValue()).map(([sequence, at, value]) => {
    const parts = JSON.parse(JSON.stringify(packSequence(sequence))) as unknown[] // packed as a list
    parts[at % parts.length] = value
    return codeOf(JSON.stringify(parts))
  })
  const inside = fc
    .tuple(anySequence, fc.nat(), fc.nat(), fc.jsonValue())
    .map(([sequence, at, place, value]) => {
      const parts = JSON.parse(JSON.stringify(packSequence(sequence))) as unknown[][][] // as above, its events
      const event = parts[6]?.[at % Math.max(1, parts[6].length)]
      if (event !== undefined) event[place % event.length] = value
      return codeOf(JSON.stringify(parts))
    })
  const text = fc.string({ unit: 'binary' }).map(tail => `clavier1:${tail}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(packed, nearly, inside, text, fc.string()), async code => {
      const found = await trouble(code)
      expect(found === 'read' || Array.isArray(found)).toBe(true)
    }),
    { numRuns: 400 },
  )
})
