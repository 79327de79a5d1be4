import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEventReader, type ServerEvent } from '../../../src/devices/speech-server-events.ts'

function read(pieces: readonly string[]): readonly ServerEvent[] {
  const reader = createEventReader()
  return [...pieces.flatMap(piece => reader.push(piece)), ...reader.end()]
}

it('reads data, names, several lines and comments, with every kind of line end', () => {
  const stream =
    ': hello\n\nevent: transcript\r\ndata: {"a":\r\ndata:1}\r\n\r\ndata: two\r\rid: 3\n\ndata: last'
  expect(read([stream])).toEqual([
    { name: 'transcript', data: '{"a":\n1}' },
    { name: '', data: 'two' },
    { name: '', data: 'last' },
  ])
})

it('gives the same events however the stream is cut', () => {
  const line = fc.stringMatching(/^[ -~é]{0,12}$/)
  const event = fc.record({ name: line, lines: fc.array(line, { minLength: 1, maxLength: 3 }) })
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat(400), { maxLength: 8 }),
      (events, end, cuts) => {
        const stream = events
          .map(({ name, lines }) =>
            [`event: ${name}`, ...lines.map(data => `data: ${data}`), '', ''].join(end),
          )
          .join('')
        const places = [0, ...cuts.map(cut => cut % (stream.length + 1)).sort((a, b) => a - b), stream.length]
        const pieces = places.slice(1).map((place, at) => stream.slice(places[at], place))
        const told = events.flatMap(({ name, lines }) =>
          lines.join('\n') === '' ? [] : [{ name, data: lines.join('\n') }],
        )
        expect(read(pieces)).toEqual(told)
        expect(read([stream])).toEqual(told)
      },
    ),
  )
})

it('takes a long line that comes letter by letter', () => {
  const data = 'a'.repeat(200_000)
  expect(read([...`data: ${data}\n\n`])).toEqual([{ name: '', data }])
})
