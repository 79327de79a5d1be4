import { expect, test } from 'vitest'
import { manyMotifs } from '../../../bench/many-motifs.ts'
import { beginsWith, formatMotif, keysOf, shapeOf } from '../../../src/music/motif.ts'
import { highest } from '../../../src/music/notes.ts'

const motifs = manyMotifs(400)

test('many motifs are different ones, the same in every run, half commands and half names', () => {
  expect(new Set(motifs.map(formatMotif)).size).toBe(400)
  expect(manyMotifs(400)).toEqual(motifs)
  const shapes = motifs.map(shapeOf)
  expect(shapes.filter(shape => shape === 'framed-48')).toHaveLength(200)
  expect(shapes.filter(shape => shape === 'name')).toHaveLength(200)
})

test('no command begins a name or another command, and none is escape', () => {
  const commands = motifs.filter(motif => shapeOf(motif) === 'framed-48')
  for (const command of commands) expect(motifs.some(motif => beginsWith(motif, command))).toBe(false)
  expect(motifs.some(motif => keysOf(motif).includes(highest))).toBe(false)
})
