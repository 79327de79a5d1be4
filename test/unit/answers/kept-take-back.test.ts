import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTags, foldTag, type KeptEntry } from '../../../src/answers/kept-entry.ts'
import { differenceOf, withoutChange } from '../../../src/answers/kept-take-back.ts'

const entry: KeptEntry = {
  id: 'a',
  kind: 'answer',
  question: '?',
  answer: '!',
  tags: [],
  url: '',
  title: '',
  model: '',
  digest: '',
  systemPrompt: '',
  language: '',
  createdAt: 1,
  pinned: false,
}
const tagged = (...names: readonly string[]): KeptEntry => ({
  ...entry,
  tags: addTags(
    [],
    names.map(name => ({ name, source: 'user' })),
  ),
})
const names = (one: KeptEntry | undefined) => one?.tags.map(({ name }) => name)

describe('a change that is taken back', () => {
  test('leaves the entry as it was', () => {
    const tag = fc.constantFrom('midi', 'MIDI', 'ai', 'news', 'órgano', 'organo')
    const some = fc.record({
      tags: fc.array(tag, { maxLength: 4 }),
      pinned: fc.boolean(),
      answer: fc.constantFrom('!', 'yes'),
      done: fc.option(fc.boolean(), { nil: undefined }),
    })
    const made = some.map(
      ({ tags, pinned, answer, done }): KeptEntry => ({
        ...tagged(...tags),
        pinned,
        answer,
        ...(done === undefined ? {} : { done }),
      }),
    )
    fc.assert(
      fc.property(made, made, (before, after) => {
        expect(withoutChange(after, differenceOf(before, after))).toEqual(before)
      }),
    )
  })

  test('keeps what somebody else has changed since', () => {
    const difference = differenceOf(tagged('a', 'b'), tagged('b', 'c'))
    const now = { ...tagged('b', 'c', 'd'), pinned: true }
    const back = withoutChange(now, difference)
    expect(names(back)).toEqual(['a', 'b', 'd'])
    expect(back?.pinned).toBe(true)
  })

  test('does not take back what was changed again', () => {
    const difference = differenceOf(entry, { ...entry, answer: 'one' })
    expect(withoutChange({ ...entry, answer: 'two' }, difference)?.answer).toBe('two')
  })

  test('of anything that was stored gives an entry or nothing', () => {
    fc.assert(
      fc.property(fc.object(), fc.object(), (was, became) => {
        const back = withoutChange(tagged('a'), { was, became })
        if (back !== undefined) expect(back.tags.every(({ name }) => foldTag(name) !== '')).toBe(true)
      }),
    )
  })
})
