import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutFileName } from '../../../src/app/layout-file.ts'

test('is named after the page', () => {
  expect(layoutFileName('The organ – news')).toBe('clavier The organ – news.wav')
  expect(layoutFileName('日本語 ページ')).toBe('clavier 日本語 ページ.wav')
})

test.each(['', '   ', '...', '\u202e', '///'])('of %j is a name all the same', title => {
  expect(layoutFileName(title)).toBe('clavier layout.wav')
})

test('is one file of one kind, whatever the page calls itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
      const name = layoutFileName(title)
      expect(name).toMatch(/^clavier \S.*\.wav$/u)
      expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]/u)
      expect(name.match(/\./g)).toHaveLength(1)
      expect([...name].length).toBeLessThanOrEqual(72)
      expect(name).not.toMatch(/ {2}| \.wav$/)
    }),
  )
})
