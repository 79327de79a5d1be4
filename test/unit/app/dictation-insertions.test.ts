import { expect, test } from 'vitest'
import { exactly } from '../../../src/app/dictation-insertions.ts'
import type { Field } from '../../../src/ports/page-writing.ts'
import { processorTimes } from '../processor-time.ts'

const fieldOf = (text: string): Field => ({
  ref: { documentId: 'letter', handle: 1 },
  kind: 'lines',
  name: 'Letter',
  secret: false,
  blind: false,
  whole: true,
  text,
  from: text.length,
  to: text.length,
})

test('text that was made already takes away no more than spaces and full stops', () => {
  expect(exactly('!', 1, fieldOf('Yes.'))).toEqual({ back: 1, text: '!' })
  expect(exactly('!', 1, fieldOf('Yes'))).toEqual({ back: 0, text: '!' })
  expect(exactly('!', 5, fieldOf('. .'))).toEqual({ back: 3, text: '!' })
})

test('text that was made already goes in in time that grows with the length of the field', () => {
  const part = ' '
  const times = processorTimes([5_000, 40_000], length => {
    const text = part.repeat(length / part.length)
    return () => {
      for (const before of [text, `${text}a`]) exactly('!', 1, fieldOf(before))
    }
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(32 * Math.max(5, times[0] ?? 0))
})
