import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCompleter } from '../../../../src/music/letters/complete-word.ts'

const sources = {
  phrases: ['scroll down', 'scroll up', 'go to'],
  texts: [['Harbour'], ['The weather in Größe'], ['whatever weather whether where which white']],
}
const complete = (line: string) => createCompleter(sources).complete(line)

describe('completions', () => {
  test('what goes on in a phrase comes first, the next word even before it is begun', () => {
    expect(complete('s')).toEqual(['scroll'])
    expect(complete('scroll ')).toEqual(['down', 'up'])
    expect(complete('Scroll d')).toEqual(['down'])
    expect(complete('')).toEqual([])
    expect(complete('the ')).toEqual([])
  })

  test('likelier texts come first, four at most, each once', () => {
    expect(complete('w')).toEqual(['weather', 'whatever', 'whether', 'where'])
  })

  test('words of the line itself come before others', () => {
    expect(complete('winter and w')[0]).toBe('winter')
  })

  test('case and accents do not matter, and what is written is as it was found', () => {
    expect(complete('har')).toEqual(['Harbour'])
    expect(complete('gro')).toEqual(['Größe'])
    expect(complete('grosse')).toEqual([])
  })

  test('whatever a page holds, it is words, short and not the beginning itself', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(fc.array(text), text, (texts, line) => {
        const found = createCompleter({ phrases: [], texts: [texts] }).complete(line)
        expect(found.length).toBeLessThanOrEqual(4)
        for (const word of found) expect(word).toMatch(/^[\p{L}\p{M}\p{N}'’-]{3,40}$/u)
      }),
    )
  })

  test('a page of a million words costs what a few thousand cost', () => {
    const texts = [Array.from({ length: 100_000 }, (_, place) => `word${place} and more`)]
    expect(createCompleter({ phrases: [], texts }).complete('word39')).toHaveLength(4)
  })
})
