import { expect, test } from 'vitest'
import { mainReading } from '../../../src/page/read-choice.ts'
import { sectionEnd, sectionNamed } from '../../../src/page/read-sections.ts'

const heading = (text: string, level: number) => ({ kind: 'heading', text, level }) as const
const text = { kind: 'text', text: 'Pipes are here.', level: 0 } as const
const blocks = [
  heading('The organ', 1),
  text,
  heading('Old pipes of the organ', 2),
  text,
  heading('Their Größe', 3),
  text,
  heading('Pipes', 2),
  text,
]

test('a section is known by its heading: the whole of it before a part, whatever its accents', () => {
  expect(sectionNamed(blocks, 'pipes')).toBe(6)
  expect(sectionNamed(blocks, 'old pipes')).toBe(2)
  expect(sectionNamed(blocks, 'GRÖSSE')).toBe(4)
  expect(sectionNamed(blocks, 'organ pipes')).toBe(2)
  expect(sectionNamed(blocks, 'here')).toBeUndefined()
  expect(sectionNamed(blocks, '…')).toBeUndefined()
})

test('it ends before the next heading that is not below its own', () => {
  expect([0, 2, 4, 6].map(section => sectionEnd(blocks, section))).toEqual([8, 6, 6, 8])
})

test('of several documents the page itself is read, unless a frame holds much more', () => {
  const opened = (documentId: string, weight: number, at = 0) => ({
    documentId,
    opened: { block: 0, offset: 0, blocks: 1, weight, at },
  })
  const chosen = (kind: 'page' | 'place', ...answers: ReturnType<typeof opened>[]) =>
    mainReading(kind, answers)?.documentId
  expect(chosen('page', opened('page', 500), opened('frame', 1_400))).toBe('page')
  expect(chosen('page', opened('page', 500), opened('frame', 1_600), opened('other', 1_700))).toBe('other')
  expect(chosen('place', opened('page', 500, 10), opened('frame', 5, 20))).toBe('frame')
  expect(chosen('page')).toBeUndefined()
})
