import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNdjsonReader } from '../../../src/devices/ndjson.ts'
import { ClavierError } from '../../../src/errors.ts'

/** What a reader made of a stream: the values it gave, and the reason it stopped, if it did. */
function read(parts: readonly Uint8Array[], maxLineBytes = 1_000) {
  const reader = createNdjsonReader(maxLineBytes)
  const values: unknown[] = []
  try {
    for (const part of parts) for (const value of reader.push(part)) values.push(value)
    for (const value of reader.end()) values.push(value)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    return { values, code: error.code, reason: error.detail.reason }
  }
  return { values }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

const streams: Record<string, { bytes: Uint8Array; expected: object }> = {
  'two lines with characters of two, three and four bytes': {
    bytes: bytes('{"a":"für 漢字 🎹"}\n{"b":[1,2]}\n'),
    expected: { values: [{ a: 'für 漢字 🎹' }, { b: [1, 2] }] },
  },
  'blank lines and carriage returns': {
    bytes: bytes('\n{"a":1}\r\n\r\n  \n{"b":2}\n'),
    expected: { values: [{ a: 1 }, { b: 2 }] },
  },
  'a last line without a newline': {
    bytes: bytes('{"a":1}\n{"b":2}'),
    expected: { values: [{ a: 1 }, { b: 2 }] },
  },
  'a last line broken off': {
    bytes: bytes('{"a":1}\n{"b":'),
    expected: { values: [{ a: 1 }], code: 'ollama-failed', reason: 'cut-off' },
  },
  'a line that is no JSON': {
    bytes: bytes('{"a":1}\n<html>\n{"b":2}\n'),
    expected: { values: [{ a: 1 }], code: 'ollama-failed', reason: 'garbage' },
  },
  'bytes that are no UTF-8': {
    bytes: Uint8Array.of(0x22, 0xc3, 0x28, 0x22, 0x0a),
    expected: { values: [], code: 'ollama-failed', reason: 'garbage' },
  },
  nothing: { bytes: new Uint8Array(), expected: { values: [] } },
}

describe('a stream of JSON lines', () => {
  for (const [name, stream] of Object.entries(streams)) {
    it(`reads ${name} the same when cut in two at every byte, and at all of them`, () => {
      const cuts = Array.from({ length: stream.bytes.length + 1 }, (_, at) => [
        stream.bytes.subarray(0, at),
        stream.bytes.subarray(at),
      ])
      const single = Array.from(stream.bytes, byte => Uint8Array.of(byte))
      for (const parts of [...cuts, single]) expect(read(parts)).toEqual(stream.expected)
    })
  }

  it('gives back any JSON values, however their bytes are cut', () => {
    const values = fc.array(fc.jsonValue({ maxDepth: 2, noUnicodeString: false }), { maxLength: 8 })
    fc.assert(
      fc.property(values, fc.array(fc.nat(400), { maxLength: 12 }), (list, cuts) => {
        const all = bytes(list.map(value => `${JSON.stringify(value)}\n`).join(''))
        const places = [0, ...cuts.sort((a, b) => a - b), all.length]
        const parts = places.slice(1).map((end, at) => all.subarray(places[at], end))
        const plain: unknown = JSON.parse(JSON.stringify(list))
        expect(read(parts, 100_000)).toEqual({ values: plain })
      }),
    )
  })

  it('takes a line of the greatest length and refuses one byte more, ended or not', () => {
    const refused = { values: [], code: 'ollama-failed', reason: 'line-too-long' }
    expect(read([bytes('"12345678"\n')], 10)).toEqual({ values: ['12345678'] })
    expect(read([bytes('"123456789"\n')], 10)).toEqual(refused)
    expect(read([bytes('"123456'), bytes('789')], 8)).toEqual(refused)
  })

  it('does not mind that the caller fills the same buffer again', () => {
    const reader = createNdjsonReader(100)
    const buffer = bytes('[1')
    expect([...reader.push(buffer)]).toEqual([])
    buffer.set(bytes(']\n'))
    expect([...reader.push(buffer)]).toEqual([[1]])
  })
})
