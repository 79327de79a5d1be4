import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProposalReply } from '../../../src/answers/proposal-reply.ts'
import { createProposalFilter, longestProposal } from '../../../src/answers/proposals.ts'

function through(pieces: readonly string[]) {
  const filter = createProposalFilter()
  const text = [...pieces.map(filter.take), filter.end()].join('')
  return { text, lines: filter.lines() }
}

test('lines that propose are cut out; all the rest stays as it is', () => {
  expect(through(['At dusk.\n>> go to news\n  >> tabs\nSo > it >> is.\n> quoted'])).toEqual({
    text: 'At dusk.\nSo > it >> is.\n> quoted',
    lines: ['go to news', 'tabs'],
  })
})

test('text is given as soon as it can be none', () => {
  const filter = createProposalFilter()
  expect(filter.take('At')).toBe('At')
  expect(filter.take(' dusk.\n>')).toBe(' dusk.\n')
  expect(filter.take(' quoted')).toBe('> quoted')
})

test('however the stream is cut', () => {
  const piece = fc.constantFrom('>', '>>', '>> ', ' ', '\n', 'go to news', 'At dusk.', '\n\n', '\r\n', 'é')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), parts => {
      const text = parts.join('')
      expect(through([...text])).toEqual(through([text]))
      expect(through(parts)).toEqual(through([text]))
      const whole = through([text])
      expect(whole.lines.every(line => line.length <= longestProposal)).toBe(true)
      expect(whole.text.split('\n').some(line => /^ {0,8}>>/.test(line))).toBe(false)
    }),
  )
})

test('any reply is read or proposes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map(json => `{"proposals":${json}}`),
      ),
      reply => {
        expect(Array.isArray(readProposalReply(reply))).toBe(true)
      },
    ),
  )
  expect(readProposalReply('Sure: {"proposals":[{"command":"tabs","extra":1}]} ok')).toEqual([
    { command: 'tabs' },
  ])
})
