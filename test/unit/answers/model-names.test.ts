import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  longestModelName,
  sameModel,
  spokenModelName,
  writtenModelName,
} from '../../../src/answers/model-names.ts'

describe('a name as it was said is written', () => {
  test.each([
    ['llama3.2:3b', 'llama3.2:3b'],
    ['Llama 3.2', 'llama3.2'],
    ['qwen 3 colon 4 b', 'qwen3:4b'],
    ['gemma punkt eins', 'gemma.eins'],
    [
      'hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M',
      'hf.co/bartowski/llama-3.2-3b-instruct-gguf:q4_k_m',
    ],
    ['someone slash model', 'someone/model'],
  ])('%s', (said, written) => {
    expect(writtenModelName(said)).toBe(written)
  })

  test.each([
    '',
    '   ',
    '../../etc',
    'a b?c',
    'x'.repeat(longestModelName + 1),
    '-rf',
    'a//b',
    'a:b:c:d:e:f:g',
  ])('%j is none', said => {
    expect(writtenModelName(said)).toBeUndefined()
  })

  test('nothing else comes out, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), said => {
        const name = writtenModelName(said)
        if (name !== undefined) expect(name).toMatch(/^[a-z0-9][a-z0-9._/:@-]{0,199}$/)
      }),
    )
  })
})

test('letters and numbers are words of their own', () => {
  expect(spokenModelName('llama3.2:3b')).toBe('llama 3 2 3 b')
  expect(spokenModelName('parrot:latest')).toBe('parrot')
  expect(spokenModelName('nomic-embed-text')).toBe('nomic embed text')
})

test('a name without a tag means the tag latest', () => {
  expect(sameModel('parrot:latest', 'parrot')).toBe(true)
  expect(sameModel('parrot', 'parrot:latest')).toBe(true)
  expect(sameModel('parrot:3b', 'parrot')).toBe(false)
})
