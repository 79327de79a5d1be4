import { describe, expect, it } from 'vitest'
import { joinTexts, longestJoined } from '../../../src/page/join-texts.ts'
import type { PageText } from '../../../src/ports/page.ts'

const textOf = (text: string, more: Partial<PageText> = {}): PageText => ({
  title: '',
  url: '',
  language: '',
  text,
  cut: false,
  selection: '',
  ...more,
})
const frame = (text: string, area: number | undefined = 90_000, more: Partial<PageText> = {}) => ({
  text: textOf(text, { title: 'Part', url: 'http://part.test/x', ...more }),
  area,
})
const said = 'The ferry leaves at seven in the morning.'

describe('a page with frames', () => {
  it('is followed by what stands in them, each named', () => {
    expect(joinTexts(textOf('The page.'), [frame(said)]).text).toBe(
      `The page.\n\n— Part, part.test —\n\n${said}`,
    )
  })

  it('leaves out what is not seen, says nothing, or was said already', () => {
    const frames = [frame(said, 0), frame('Ad.'), frame('The page says this and that.')]
    const page = textOf('The page says this and that.')
    expect(joinTexts(page, frames)).toEqual(page)
    expect(joinTexts(textOf(''), [frame(said, undefined)]).text).toContain(said)
  })

  it('shares the room: a page of 5 MB leaves its frames four tenths, and that it was cut is known', () => {
    const whole = joinTexts(textOf('a'.repeat(5_000_000)), [frame('b'.repeat(5_000_000))])
    expect(whole.text.length).toBeLessThanOrEqual(longestJoined)
    expect(whole.text.split('b').length - 1).toBeGreaterThan(longestJoined * 0.39)
    expect(whole.cut).toBe(true)
    expect(joinTexts(textOf('a'.repeat(399_000)), [frame(said)]).cut).toBe(false)
  })

  it('is selected where it is selected', () => {
    expect(joinTexts(textOf('x'), [frame(said, 0, { selection: 'ferry' })]).selection).toBe('ferry')
  })
})
