import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spokenPieces } from '../../../src/devices/spoken-pieces.ts'

async function pieces(text: string | AsyncIterable<string>, language = 'en-US', longest = 200) {
  const all: { words: string; pause: number }[] = []
  for await (const piece of spokenPieces(text, language, longest)) all.push(piece)
  return all
}

const words = async (text: string | AsyncIterable<string>) => (await pieces(text)).map(piece => piece.words)

async function* inParts(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

test('long sentences come in short pieces that end with a word, and nothing of them is lost', async () => {
  const text = 'word '.repeat(3000)
  const all = await words(text)
  expect(all.join(' ')).toBe(text.trim())
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(200)
  expect(await words('Yes. '.repeat(500))).toHaveLength(500)
  expect(await words(' \n ')).toEqual([])
})

test('no pause is made behind an abbreviation, or inside a number', async () => {
  expect(await words('Ask Dr. Hill. It costs 3.5 euros.')).toEqual(['Ask Dr. Hill.', 'It costs 3.5 euros.'])
})

test('rows of a list are parted by commas; dashes alone are not said', async () => {
  expect(await words('2 tabs: 1 Mail · 2 Shop\n—\n***')).toEqual(['2 tabs: 1 Mail, 2 Shop'])
})

test('a new line is a pause', async () => {
  expect(await pieces('One. Two.\nThree.')).toEqual([
    { words: 'One.', pause: 0 },
    { words: 'Two.', pause: 0 },
    { words: 'Three.', pause: 300 },
  ])
})

test('a character of two units is never cut', async () => {
  for (const piece of await words('𝄞'.repeat(1001)))
    expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
})

test('however a text comes, all of it is said, in pieces that are short', async () => {
  const some = fc.array(
    fc.constantFrom('One. ', 'Two, ', 'three ', 'Vier? ', 'x'.repeat(90), '3.5 ', '\n', '“¡Ya!” '),
    {
      maxLength: 60,
    },
  )
  await fc.assert(
    fc.asyncProperty(some, fc.integer({ min: 1, max: 40 }), async (parts, size) => {
      const text = parts.join('')
      const bare = (of: readonly string[]) => of.join('').replace(/\s/g, '')
      const streamed = await words(inParts(text, size))
      expect(bare(streamed)).toBe(text.replace(/\s/g, ''))
      for (const piece of streamed) expect(piece.length).toBeLessThanOrEqual(200)
    }),
    { numRuns: 100 },
  )
})

test('an endless text is taken only as far as it is said', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1
      yield 'On and on. '
    }
  }
  const saying = spokenPieces(endless(), 'en-US', 200)
  for (let said = 0; said < 20; said += 1) await saying.next()
  await saying.return()
  expect(given).toBeLessThan(25)
})
