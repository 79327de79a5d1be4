import { describe, expect, test } from 'vitest'
import { meantModel } from '../../../src/app/meant-model.ts'
import type { Language } from '../../../src/language/language.ts'

const there = ['gemma3:12b', 'gemma3:4b', 'llama3.2:3b', 'nomic-embed-text:latest', 'qwen3:4b', 'qwen3:14b']
const meant = (said: string, language: Language = 'en') => meantModel(there, said, language)
const one = (name: string) => ({ kind: 'one', name })

describe('which model was meant', () => {
  test.each([
    ['llama3.2:3b', 'llama3.2:3b'],
    ['QWEN3:4B', 'qwen3:4b'],
    ['llama', 'llama3.2:3b'],
    ['llama three', 'llama3.2:3b'],
    ['llama 3', 'llama3.2:3b'],
    ['llama three b', 'llama3.2:3b'],
    ['nomic embed text', 'nomic-embed-text:latest'],
    ['nomic', 'nomic-embed-text:latest'],
    ['embed', 'nomic-embed-text:latest'],
    ['gemma 12', 'gemma3:12b'],
    ['qwen four b', 'qwen3:4b'],
    ['gemma three four b', 'gemma3:4b'],
  ])('“%s” is %s', (said, name) => {
    expect(meant(said)).toEqual(one(name))
  })

  test('numbers are understood in the language that is spoken', () => {
    expect(meant('llama drei', 'de')).toEqual(one('llama3.2:3b'))
    expect(meant('gemma doce', 'es')).toEqual(one('gemma3:12b'))
    expect(meant('gemma douze', 'fr')).toEqual(one('gemma3:12b'))
  })

  test('several are never narrowed down, and what is only near is asked', () => {
    expect(meant('gemma')).toEqual({ kind: 'several', names: ['gemma3:12b', 'gemma3:4b'] })
    expect(meant('lama three')).toEqual({ kind: 'several', names: ['llama3.2:3b'] })
  })

  test('what is none is none', () => {
    expect(meant('mistral')).toEqual({ kind: 'none' })
    expect(meant('')).toEqual({ kind: 'none' })
    expect(meant('???')).toEqual({ kind: 'none' })
  })
})
