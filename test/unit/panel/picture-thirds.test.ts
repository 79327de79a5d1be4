import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindsByThird } from '../../../extension/panel/views/now/picture-thirds.ts'
import { bandCounts } from '../../../src/ports/layout-choices.ts'
import { type ElementKind, elementKinds } from '../../../src/ports/page.ts'

type Cells = Parameters<typeof kindsByThird>[0]['cells']

function cellsWith(bands: number, at: readonly (readonly [number, number, ElementKind, number])[]): Cells {
  return Array.from({ length: bands }, (_, row) =>
    Array.from({ length: 5 }, (_, column) => {
      const found = at.find(([r, c]) => r === row && c === column)
      return { kind: found?.[2], density: found?.[3] ?? 0 }
    }),
  )
}

const nowhere = [
  [[], [], []],
  [[], [], []],
  [[], [], []],
]

test('an empty picture has nothing anywhere', () => {
  expect(kindsByThird({ cells: cellsWith(25, []) })).toEqual(nowhere)
  expect(kindsByThird({ cells: [] })).toEqual(nowhere)
})

test('kinds lie in their third, the densest first, by the thirds that the words use', () => {
  const cells = cellsWith(25, [
    [0, 0, 'link', 0.2],
    [7, 1, 'image', 0.9],
    [8, 2, 'text', 0.5],
    [16, 2, 'text', 0.5],
    [17, 3, 'heading', 0.1],
    [24, 4, 'link', 1],
  ])
  expect(kindsByThird({ cells })).toEqual([
    [['image', 'link'], [], []],
    [[], ['text'], []],
    [[], [], ['link', 'heading']],
  ])
})

test('with any number of bands each kind of the picture is somewhere, and no other', () => {
  const cell = fc.record({
    kind: fc.option(fc.constantFrom(...elementKinds), { nil: undefined }),
    density: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  const picture = fc
    .constantFrom(...bandCounts)
    .chain(bands =>
      fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: bands, maxLength: bands }),
    )
  fc.assert(
    fc.property(picture, cells => {
      const there = new Set(cells.flat().flatMap(({ kind }) => (kind === undefined ? [] : [kind])))
      expect(new Set(kindsByThird({ cells }).flat(2))).toEqual(there)
    }),
  )
})
