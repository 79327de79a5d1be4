import { expect, test } from 'vitest'
import { quantisationOf } from '../../../src/answers/quantisation.ts'

test.each([
  ['Q4_K_M', { bits: 4, percent: 25, loss: 'little' }],
  ['q4_0', { bits: 4, percent: 25, loss: 'little' }],
  ['Q5_K_S', { bits: 5, percent: 31, loss: 'little' }],
  ['Q6_K', { bits: 6, percent: 38, loss: 'hardly' }],
  ['Q8_0', { bits: 8, percent: 50, loss: 'hardly' }],
  ['Q3_K_L', { bits: 3, percent: 19, loss: 'clearly' }],
  ['IQ2_XXS', { bits: 2, percent: 13, loss: 'much' }],
  ['IQ4_NL', { bits: 4, percent: 25, loss: 'little' }],
  ['F16', { bits: 16, percent: 100, loss: 'none' }],
  ['BF16', { bits: 16, percent: 100, loss: 'none' }],
  ['F32', { bits: 32, percent: 200, loss: 'none' }],
  ['MXFP4', { bits: 4, percent: 25, loss: 'little' }],
])('%s', (name, known) => {
  expect(quantisationOf(name)).toEqual(known)
})

test.each(['', 'unknown', 'Q', 'Q99', 'F8', 'Q4_K_M; rm', '4'])('%j is not known', name => {
  expect(quantisationOf(name)).toBeUndefined()
})
