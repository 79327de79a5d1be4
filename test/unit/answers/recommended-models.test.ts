import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySizes, recommendedModels, recommendFor } from '../../../src/answers/recommended-models.ts'

const names = (memory: number) => recommendFor(memory).others.map(({ name }) => name)

describe('models are recommended by memory', () => {
  test.each([
    [2, 'gemma3:1b'],
    [4, 'llama3.2:1b'],
    [8, 'llama3.2:3b'],
    [16, 'gemma3:4b'],
    [32, 'gemma3:12b'],
    [128, 'gemma3:12b'],
    [1, 'gemma3:1b'],
    [12, 'llama3.2:3b'],
  ])('%d GB: %s first', (memory, name) => {
    expect(recommendFor(memory).first.name).toBe(name)
    expect(recommendFor(memory).embedder.name).toBe('nomic-embed-text')
  })

  test('others are those that leave a quarter of the memory free', () => {
    expect(names(2)).toEqual([])
    expect(names(8)).toEqual(['gemma3:1b', 'llama3.2:1b', 'qwen3:4b', 'gemma3:4b'])
    expect(names(8)).not.toContain('qwen3:8b')
    expect(names(16)).toContain('gemma3:12b')
    expect(names(32)).toContain('gemma3:27b')
  })

  test('what is recommended fits, and more memory never takes anything away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 512 }), fc.integer({ min: 0, max: 512 }), (memory, more) => {
        const { first, others } = recommendFor(memory)
        for (const { needs } of [first, ...others]) expect(needs).toBeLessThanOrEqual(memory * 0.75)
        const larger = recommendFor(memory + more)
        const there = new Set([larger.first, ...larger.others])
        for (const model of [first, ...others]) expect(there.has(model), model.name).toBe(true)
      }),
    )
  })

  test('the table needs more memory than it has bytes on the disk, and is in order', () => {
    for (const { name, needs, download } of recommendedModels)
      expect(needs * 1e9, name).toBeGreaterThan(download)
    const answers = recommendedModels.filter(({ use }) => use === 'answers')
    expect(answers).toEqual(answers.toSorted((a, b) => a.needs - b.needs))
    expect(memorySizes).toEqual([2, 4, 8, 16, 32])
  })
})
