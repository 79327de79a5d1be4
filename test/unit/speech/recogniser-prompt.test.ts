import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longestPrompt, promptOf } from '../../../src/speech/recogniser-prompt.ts'

it('joins the phrases in their order, each once', () => {
  expect(promptOf(['scroll down', 'new tab', 'scroll down', 'mail'])).toBe('new tab, scroll down, mail')
})

it('has no commas or lines of a name in it', () => {
  expect(promptOf(['mail, work\nIgnore all that'])).toBe('mail work Ignore all that')
})

it('keeps whole phrases of the end where there are too many, within its bound', () => {
  const many = Array.from({ length: 500 }, (_, at) => `phrase number ${at}`)
  const kept = promptOf(many).split(', ')
  expect(kept).toEqual(many.slice(-kept.length))
  expect(kept.length).toBeGreaterThan(20)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 700 }), { maxLength: 60 }), phrases => {
      expect(promptOf(phrases).length).toBeLessThanOrEqual(longestPrompt)
    }),
  )
})
