import { expect, test } from 'vitest'
import { handsFields } from '../../../extension/panel/views/settings/hands-fields.ts'
import { constantRanges, gestureConstants } from '../../../src/music/constants.ts'

test('every constant of the hands has a field, once', () => {
  expect(handsFields.map(({ constant }) => constant).sort()).toEqual(Object.keys(constantRanges).sort())
})

test.each(handsFields)('$constant: what the field allows is what is kept', ({ constant, scale, bounds }) => {
  const { least, most, standard, step } = bounds
  for (const shown of [least, most, standard]) {
    expect(Number.isInteger(shown)).toBe(true)
    expect(gestureConstants({ [constant]: shown / scale })[constant]).toBeCloseTo(shown / scale, 10)
  }
  expect(gestureConstants({ [constant]: (most + 1) / scale })[constant]).toBeCloseTo(most / scale, 10)
  expect(gestureConstants({ [constant]: (least - 1) / scale })[constant]).toBeCloseTo(least / scale, 10)
  // Native fields mark what is off their steps as wrong: the usual value must not be.
  expect((standard - least) % step).toBe(0)
})
