import { expect, test } from 'vitest'
import { withFollowed } from '../../../extension/panel/views/settings/followed.ts'

test('what is followed is chosen and left out in the order of the list, and never nothing', () => {
  expect(withFollowed(['hint'], 'focus', true)).toEqual(['focus', 'hint'])
  expect(withFollowed(['focus', 'hint'], 'focus', false)).toEqual(['hint'])
  expect(withFollowed(['hint'], 'hint', true)).toEqual(['hint'])
  expect(withFollowed(['hint'], 'hint', false)).toEqual(['hint'])
})
