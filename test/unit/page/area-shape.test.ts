import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaBox } from '../../../src/page/area-shape.ts'

const size = { width: 200, height: 100 }

test.each([
  ['rect', '10,20,60,80', { x: 10, y: 20, width: 50, height: 60 }],
  ['', '60 80 10 20', { x: 10, y: 20, width: 50, height: 60 }],
  ['RECT', '10;20;60;80.5', { x: 10, y: 20, width: 50, height: 60.5 }],
  ['circle', '50,40,30', { x: 20, y: 10, width: 60, height: 60 }],
  ['poly', '0,0,40,10,20,50,7', { x: 0, y: 0, width: 40, height: 50 }],
  ['default', '', { x: 0, y: 0, width: 200, height: 100 }],
])('the shape %s of %s', (shape, coords, box) => {
  expect(areaBox(shape, coords, size)).toEqual(box)
})

test.each([
  ['rect', '1,2,3'],
  ['circle', '1,2,0'],
  ['circle', '1,2,-5'],
  ['poly', '1,2,3,4'],
  ['rect', 'a,b,c,d'],
])('%s of %s makes no shape', (shape, coords) => {
  expect(areaBox(shape, coords, size)).toBeUndefined()
})

test('a polygon has all its points in its box', () => {
  const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), points => {
      const box = areaBox('poly', points.flat().join(','), size)
      expect(box).toBeDefined()
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(box?.x ?? Number.POSITIVE_INFINITY)
        expect(x).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0))
        expect(y).toBeGreaterThanOrEqual(box?.y ?? Number.POSITIVE_INFINITY)
        expect(y).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
      }
    }),
  )
})
