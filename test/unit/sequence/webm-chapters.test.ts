import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chaptersAsVtt, withChapters } from '../../../src/sequence/webm-chapters.ts'

/** Two seconds of a page that changes its colour, as MediaRecorder of Chromium 156 gave them. */
const recorded = new Uint8Array(readFileSync(new URL('../../fixtures/video/chromium.webm', import.meta.url)))
const chapters = [
  { ms: 0, label: 'Start' },
  { ms: 1_250, label: '0:01 – 🎹' },
]

/** Ids that hold others, in a reader that knows nothing of how they are written. */
const parents = new Set(['18538067', '1549a966', '1043a770', '45b9', 'b6', '80'])

/** Elements as `id` or `id=hex`, in order, up to the first cluster. */
function outline(bytes: Uint8Array, at = 0, end = bytes.length): readonly string[] {
  const told: string[] = []
  let place = at
  const take = (keepMark: boolean) => {
    const first = bytes[place] ?? 0
    const length = Math.clz32(first) - 23
    const part = [...bytes.subarray(place, place + length)]
    place += length
    const hex = Buffer.from(part).toString('hex')
    if (keepMark) return { hex, value: 0n, unknown: false }
    const most = (1n << BigInt(7 * length)) - 1n
    const value = BigInt(`0x${hex}`) & most
    return { hex, value, unknown: value === most }
  }
  while (place < end) {
    const { hex: id } = take(true)
    const { value, unknown } = take(false)
    const until = unknown ? end : place + Number(value)
    if (id === '1f43b675') return [...told, 'cluster']
    if (parents.has(id)) told.push(id, ...outline(bytes, place, until))
    else told.push(`${id}=${Buffer.from(bytes.subarray(place, until)).toString('hex')}`)
    place = until
  }
  return told
}

const mended = () => {
  const made = withChapters(recorded, 2_500, chapters)
  if (made === undefined) throw new Error('The head was not understood.')
  return made
}
const number = (value: number) => {
  const hex = value.toString(16)
  return hex.length % 2 === 0 ? hex : `0${hex}`
}

test('the head gets the length and a chapter for each mark, and everything else stays as it was', () => {
  const { head, from } = mended()
  const before = outline(recorded)
  const after = outline(new Uint8Array([...head, ...recorded.subarray(from)]))
  const length = Buffer.alloc(8)
  length.writeDoubleBE(2_500)
  const added = [
    `4489=${length.toString('hex')}`,
    '1043a770',
    '45b9',
    'b6',
    '73c4=01',
    '91=00',
    `92=${number(1_250_000_000)}`,
    '80',
    `85=${Buffer.from('Start').toString('hex')}`,
    `437c=${Buffer.from('und').toString('hex')}`,
    'b6',
    '73c4=02',
    `91=${number(1_250_000_000)}`,
    `92=${number(2_500_000_000)}`,
    '80',
    `85=${Buffer.from('0:01 – 🎹').toString('hex')}`,
    `437c=${Buffer.from('und').toString('hex')}`,
  ]
  expect(after.filter(part => !before.includes(part))).toEqual(added.filter(part => !before.includes(part)))
  expect(after.filter(part => before.includes(part) && part !== 'b6')).toEqual(
    before.filter(part => part !== 'b6'),
  )
  expect(after.at(-1)).toBe('cluster')
  expect(recorded.subarray(from, from + 4)).toEqual(Uint8Array.of(0x1f, 0x43, 0xb6, 0x75))
})

test('a head with an index of places, or that is cut or something else, is left alone', () => {
  const { head } = mended()
  expect(withChapters(recorded.subarray(0, 100), 1, chapters)).toBeUndefined()
  expect(withChapters(new Uint8Array(), 1, chapters)).toBeUndefined()
  // One that has chapters already.
  expect(withChapters(new Uint8Array([...head, ...recorded.subarray(213)]), 1, chapters)).toBeUndefined()
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(212), value: fc.nat(255) }), { minLength: 1, maxLength: 4 }),
      flips => {
        const broken = recorded.slice()
        for (const { at, value } of flips) broken[at] = value
        const made = withChapters(broken, 1_000, chapters)
        expect(made === undefined || made.from <= broken.length).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('as a file of their own chapters are WebVTT, whatever their words are', () => {
  expect(
    chaptersAsVtt(
      [
        { ms: 0, label: 'Start' },
        { ms: 3_723_004, label: 'a --> b\n\n<c> & d' },
        { ms: 3_800_000, label: ' ' },
      ],
      4_000_000,
    ),
  ).toBe(
    [
      'WEBVTT',
      '',
      '1\n00:00:00.000 --> 01:02:03.004\nStart\n',
      '2\n01:02:03.004 --> 01:03:20.000\na → b &lt;c> &amp; d\n',
      '3\n01:03:20.000 --> 01:06:40.000\n3\n',
    ].join('\n'),
  )
})
