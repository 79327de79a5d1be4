/** A row of a table, read in one go: every cell behind the heading of its column. */
import { all, attribute, closest, squeeze, tagOf, textOf } from './clobber-proof.ts'

/** Columns above this are numbers for the eye: their headings would be heard more than they. */
const mostColumns = 12
const longestHeading = 60

export interface TableReader {
  /** What is said before that element, with what the row has said so far. */
  before(element: Element, said: string): string
}

/** Undefined for a table that only arranges the page. */
export function createTableReader(row: Element): TableReader | undefined {
  const table = closest(row, 'table')
  if (!(table instanceof HTMLTableElement) || isArrangement(table)) return undefined
  const headings = headingsOf(table)
  const isHeadings = headings.row === row
  return {
    before(element, said) {
      const tag = tagOf(element)
      if (tag !== 'td' && tag !== 'th') return ''
      const parted = said.trim() === '' ? '' : ', '
      if (isHeadings || tag === 'th' || !(element instanceof HTMLTableCellElement)) return parted
      const heading = headings.texts[element.cellIndex] ?? ''
      return heading === '' || textOf(element)?.trim() === '' ? parted : `${parted}${heading}: `
    },
  }
}

function isArrangement(table: HTMLTableElement): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  return all(table, 'th, caption, thead').length === 0
}

function headingsOf(table: HTMLTableElement): {
  readonly row: Element | undefined
  readonly texts: readonly string[]
} {
  const [row] = all(table, ':scope > thead > tr, :scope > tbody > tr:first-child, :scope > tr:first-child')
  const cells = row === undefined ? [] : [...all(row, ':scope > th')]
  const whole = row !== undefined && cells.length > 1 && all(row, ':scope > td').length <= 1
  if (!whole || cells.length > mostColumns) return { row: undefined, texts: [] }
  const texts: string[] = []
  for (const cell of all(row, ':scope > th, :scope > td'))
    texts.push(squeeze(textOf(cell) ?? '', longestHeading))
  return { row, texts }
}
