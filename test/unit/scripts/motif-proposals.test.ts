import { describe, expect, test } from 'vitest'
import { proposeMissing, proposeMotifs } from '../../../scripts/motif-proposals.ts'
import { registry } from '../../../src/commands/registry.ts'

/** Enough of them to be in each other's way; every proposal is held against every motif there is. */
const some = registry.filter(
  ({ id }, place) => place % 5 === 0 || ['top', 'click', 'scroll-down'].includes(id),
)
const withMotifs = (id: string, motifs: readonly string[]) =>
  some.map(command => (command.id === id ? { ...command, motifs } : command))

// Every proposal is held against every motif there is: slow on a busy machine.
describe('proposals of motifs', { timeout: 30_000 }, () => {
  test('are for nobody while every command has its own', () => {
    expect(proposeMissing(registry)).toEqual([])
  })

  test('are for who has none, one that is taken, or none for its slot', () => {
    for (const commands of [withMotifs('top', []), withMotifs('top', ['48-52-48'])]) {
      const [only, ...others] = proposeMissing(commands)
      expect(others).toEqual([])
      expect(only?.for).toBe('top')
      expect(only?.motifs).toHaveLength(3)
      expect(only?.motifs.every(motif => motif.startsWith('48-') && motif.endsWith('-48'))).toBe(true)
    }
    const [click] = proposeMissing(withMotifs('click', ['48-50-59-48']))
    expect(click?.for).toBe('click')
    expect(click?.motifs.every(motif => motif.startsWith('60-'))).toBe(true)
  })

  test('solve what they are for', () => {
    const [{ motifs = [] } = {}] = proposeMissing(withMotifs('top', []))
    for (const motif of motifs) expect(proposeMissing(withMotifs('top', [motif]))).toEqual([])
  })

  test('are the same for the same id', () => {
    expect(proposeMotifs(registry, 48, 3, 'first-tab')).toEqual(proposeMotifs(registry, 48, 3, 'first-tab'))
  })
})
