import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createFrameAssembler,
  frameLimits,
  framesOf,
  splitFrames,
} from '../../../src/sequence/share-frames.ts'

const sign = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./:')
const anyCode = (minLength: number, maxLength: number) =>
  fc.string({ unit: sign, minLength, maxLength, size: 'max' }).map(signs => `clavier1:${signs}`)
const long = anyCode(800, 13_000)

test('one code is enough up to 700 bytes', () => {
  const code = `clavier1:${'A'.repeat(691)}`
  expect(framesOf(code)).toEqual([code])
  expect(framesOf(`${code}A`)).toHaveLength(2)
})

test('a code too long for 20 frames has none', () => {
  const most = 20 * (frameLimits.bytes - frameLimits.header)
  expect(framesOf('A'.repeat(most))).toHaveLength(20)
  expect(framesOf('A'.repeat(most + 1))).toEqual([])
})

test('frames come together in any order, seen again or not', () => {
  fc.assert(
    fc.property(
      long,
      fc.array(fc.nat(), { maxLength: 60 }),
      fc.infiniteStream(fc.nat()),
      (code, again, order) => {
        const frames = framesOf(code)
        expect(frames.length).toBeGreaterThan(1)
        expect(frames.length).toBeLessThanOrEqual(20)
        for (const frame of frames) expect(frame.length).toBeLessThanOrEqual(700)
        const shuffled = frames
          .map(frame => ({ frame, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ frame }) => frame)
        const last = shuffled.pop() ?? ''
        const before = [...shuffled, ...again.map(at => shuffled[at % shuffled.length] ?? '')]
        const assembler = createFrameAssembler()
        const seen = new Set<string>()
        for (const frame of before) {
          const fresh = !seen.has(frame)
          seen.add(frame)
          expect(assembler.see(frame)).toEqual({ kind: 'part', have: seen.size, count: frames.length, fresh })
        }
        expect(assembler.see(last)).toEqual({ kind: 'whole', code })
      },
    ),
    { numRuns: 50 },
  )
})

test('a frame of another code begins anew', () => {
  const [first = '', second = ''] = framesOf(`clavier1:${'A'.repeat(720)}`)
  const [other = ''] = framesOf(`clavier1:${'B'.repeat(720)}`)
  const assembler = createFrameAssembler()
  assembler.see(first)
  expect(assembler.see(other)).toEqual({ kind: 'part', have: 1, count: 2, fresh: true })
  expect(assembler.see(second)).toEqual({ kind: 'part', have: 1, count: 2, fresh: true })
  expect(assembler.see(first)).toEqual({ kind: 'whole', code: `clavier1:${'A'.repeat(720)}` })
})

test('frames that do not fit are let go, and the right ones are taken after them', () => {
  const code = `clavier1:${'A'.repeat(720)}`
  const [first = '', second = ''] = framesOf(code)
  const assembler = createFrameAssembler()
  assembler.see(first)
  expect(assembler.see(`${second.slice(0, -1)}B`)).toEqual({ kind: 'damaged' })
  assembler.see(second)
  expect(assembler.see(first)).toEqual({ kind: 'whole', code })
})

test('a whole code is one at once, of whatever version', () => {
  const assembler = createFrameAssembler()
  expect(assembler.see(' clavier1:AB\n')).toEqual({ kind: 'whole', code: 'clavier1:AB' })
  expect(assembler.see('clavier2:AB')).toEqual({ kind: 'whole', code: 'clavier2:AB' })
  expect(splitFrames('clavier1:AB')).toBeUndefined()
})

test.each([
  'https://example.org/',
  'WIFI:S:home;;',
  'clavier1/1/1/00000000:A',
  'clavier1/0/2/00000000:A',
  'clavier1/3/2/00000000:A',
  'clavier1/1/21/00000000:A',
  'clavier1/1/2/0000000g:A',
  'clavier1/1/2/00000000:',
  `clavier1/1/2/00000000:${'A'.repeat(701)}`,
])('%s is none of ours', text => {
  expect(createFrameAssembler().see(text)).toEqual({ kind: 'foreign' })
})

test('whatever is seen is told of, and never more than 20 frames are held', () => {
  const assembler = createFrameAssembler()
  const frame = fc
    .tuple(fc.nat(30), fc.nat(30), fc.constantFrom('00000000', 'ffffffff'), fc.string())
    .map(([index, count, sum, part]) => `clavier1/${index}/${count}/${sum}:${part}`)
  fc.assert(
    fc.property(fc.oneof(frame, fc.string()), text => {
      const seen = assembler.see(text)
      expect(['foreign', 'part', 'whole', 'damaged']).toContain(seen.kind)
      if (seen.kind === 'part') expect(seen.have).toBeLessThanOrEqual(seen.count)
    }),
    { numRuns: 2_000 },
  )
})

test('frames that were pasted together are parted', () => {
  const frames = framesOf(`clavier1:${'A'.repeat(2_000)}`)
  expect(splitFrames(`Look:\n${frames.join(' \n')}\n`)).toEqual(frames)
})
