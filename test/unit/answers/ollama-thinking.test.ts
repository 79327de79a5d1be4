import { describe, expect, it } from 'vitest'
import { createThoughtSplitter } from '../../../src/devices/ollama-thinking.ts'
import { processorTimes } from '../processor-time.ts'

function split(parts: readonly string[]): { thinking: string; text: string } {
  const splitter = createThoughtSplitter()
  const pieces = [...parts.flatMap(part => splitter.push(part)), ...splitter.end()]
  const all = (kind: string) =>
    pieces
      .filter(piece => piece.kind === kind)
      .map(piece => piece.text)
      .join('')
  return { thinking: all('thinking'), text: all('text') }
}

const streams: Record<string, { text: string; expected: { thinking: string; text: string } }> = {
  'thoughts before the answer': {
    text: '\n<think>Is it 4? a < b, </thin</think>\n\nIt is 5.',
    expected: { thinking: 'Is it 4? a < b, </thin', text: 'It is 5.' },
  },
  'an answer without thoughts': { text: 'It is 5.', expected: { thinking: '', text: 'It is 5.' } },
  'an answer that speaks of the tag': {
    text: 'Use <think>x</think> for it.',
    expected: { thinking: '', text: 'Use <think>x</think> for it.' },
  },
  'thoughts that never end': { text: '<think>Hm, </th', expected: { thinking: 'Hm, </th', text: '' } },
  'what only began like the tag': { text: '<thi', expected: { thinking: '', text: '<thi' } },
  'empty thoughts': { text: '<think></think>Yes.', expected: { thinking: '', text: 'Yes.' } },
  'thoughts and no answer': { text: '<think>Hm</think>\n', expected: { thinking: 'Hm', text: '' } },
}

describe('thoughts in the text of an answer', () => {
  for (const [name, { text, expected }] of Object.entries(streams)) {
    it(`tells apart ${name}, cut anywhere`, () => {
      for (let at = 0; at <= text.length; at++) {
        expect(split([text.slice(0, at), text.slice(at)])).toEqual(expected)
      }
      expect(split([...text])).toEqual(expected)
    })
  }
})

it('takes time by the length of the white space that an answer begins with', () => {
  const times = processorTimes([10_000, 80_000], length => () => {
    const splitter = createThoughtSplitter()
    for (let at = 0; at < length; at += 1) splitter.push('\n')
  })
  // Eight times as long; with the square of it, it would be sixty-four times.
  expect(times[1]).toBeLessThan(24 * Math.max(5, times[0] ?? 0))
})

it('keeps the white space that an answer begins with', () => {
  expect(split(['\n', ' ', ' Yes.'])).toEqual({ thinking: '', text: '\n  Yes.' })
  expect(split(['\n', ' <th', 'is> it'])).toEqual({ thinking: '', text: '\n <this> it' })
  expect(split(['\n', ' '])).toEqual({ thinking: '', text: '\n ' })
})
