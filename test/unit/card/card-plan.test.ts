import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardLines } from '../../../extension/card/card-lines.ts'
import {
  type CardItem,
  type CardLine,
  cardColumns,
  columnLines,
  oneOfEach,
  planCard,
} from '../../../extension/card/card-plan.ts'
import { notesTable } from '../../../src/commands/notes-table.ts'
import { registry } from '../../../src/commands/registry.ts'
import { languages } from '../../../src/language/language.ts'
import { noTab } from '../../../src/music/name-book.ts'
import { notesInWords } from '../../../src/music/notes-in-words.ts'
import { fixedMotifs, twentyChords } from '../../contract/keyboard-tables.ts'

const lines = (count: number, said = 'x'): readonly CardLine[] =>
  Array.from({ length: count }, (_, index) => ({
    said: `${said}${index}`,
    notes: 'C3',
    strikes: [[48]],
    more: '',
  }))
const heightOf = (column: readonly CardItem[]) =>
  column.reduce((sum, item) => sum + (item.kind === 'title' ? 2 : item.pictured ? 3 : 1), 0)

const counts = fc.record({
  names: fc.nat(300),
  words: fc.nat(500),
  chords: fc.constant(20),
  table: fc.constant(22),
  others: fc.nat(600),
})

describe('the plan', () => {
  test('never has more than the page, no title at a foot, and counts what it leaves out', () => {
    fc.assert(
      fc.property(counts, ({ names, words, chords, table, others }) => {
        const { columns, left } = planCard({
          names: lines(names, 'name'),
          words: lines(words, 'word'),
          chords: lines(chords, 'chord'),
          table: lines(table, 'table'),
          others: lines(others, 'other'),
        })
        expect(columns).toHaveLength(cardColumns)
        for (const column of columns) {
          expect(heightOf(column)).toBeLessThanOrEqual(columnLines)
          expect(column.at(-1)?.kind).not.toBe('title')
        }
        const there = columns.flat().filter(({ kind }) => kind === 'line')
        expect(there.length + left.own + left.commands).toBe(names + words + chords + table + others)
        expect(there.filter(({ part }) => part === 'chords')).toHaveLength(20)
        expect(there.filter(({ part }) => part === 'table')).toHaveLength(22)
      }),
    )
  })

  test('a few names have pictures, sixty are all there without', () => {
    const rest = { words: [], chords: lines(20), table: lines(22), others: lines(500) }
    const names = (count: number) =>
      planCard({ ...rest, names: lines(count) })
        .columns.flat()
        .flatMap(item => (item.kind === 'line' && item.part === 'names' ? [item] : []))
    expect(names(12).every(({ pictured }) => pictured)).toBe(true)
    expect(names(60)).toHaveLength(60)
    expect(planCard({ ...rest, names: lines(60) }).left.own).toBe(0)
    expect(planCard({ ...rest, names: lines(200) }).left.own).toBeGreaterThan(0)
  })

  test('one of each group comes before the second of any', () => {
    expect(oneOfEach(['a1', 'a2', 'b1', 'c1', 'c2'], ([group = '']) => group)).toEqual([
      'a1',
      'b1',
      'c1',
      'a2',
      'c2',
    ])
  })
})

describe('what stands on it', () => {
  const name = {
    id: 'n',
    motif: [[48], [52], [55]],
    spoken: 'harbour',
    tab: { tabId: noTab, windowId: -1, index: -1, url: '', title: '' },
    boundAt: 1,
    arrival: { command: 'listen', slots: {}, words: 'listen' },
  }
  const word = {
    id: 'w',
    motif: [[50], [53]],
    phrases: ['boats'],
    means: { kind: 'command', command: 'hints', slots: {} },
  } as const

  test.each(languages)(
    'in %s: names, words, twenty chords, the notes’ own table, every other command',
    language => {
      const all = cardLines({ commands: registry, language, names: [name], words: [word] })
      expect(all.names).toEqual([{ said: 'harbour', notes: 'C3 E3 G3', strikes: name.motif, more: 'listen' }])
      expect(all.words[0]).toMatchObject({ said: 'boats', notes: 'D3 F3' })
      expect(all.words[0]?.more).not.toBe('')
      expect(all.chords).toHaveLength(Object.keys(twentyChords).length)
      expect(all.table).toHaveLength(notesTable.length)
      const told = new Set([...all.chords, ...all.table, ...all.others].map(({ said }) => said))
      expect(told.size).toBeGreaterThan(registry.length * 0.9)
      for (const { notes, strikes } of all.others) expect(notes).toBe(notesInWords(strikes))
    },
  )

  test('the table has every motif that was given from the start', () => {
    const table = new Set<string>(notesTable)
    expect(Object.values(fixedMotifs).filter(motif => !table.has(motif))).toEqual([])
  })
})
