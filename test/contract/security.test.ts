import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const document = read('docs/security.md')

const shown = [...document.matchAll(/`(test\/[\w./-]+\.test\.ts)`: “([^”]+)”/g)].map(
  ([, path = '', name = '']) => ({ path, name }),
)

test('what shows that a threat is answered is there, by its name', () => {
  expect(shown.length).toBeGreaterThan(40)
  const missing = shown.filter(({ path, name }) => {
    const source = existsSync(new URL(path, root)) ? read(path) : ''
    return !["'", '`', '"'].some(quote => source.includes(`${quote}${name}${quote}`))
  })
  expect(missing, 'docs/security.md names tests that are not there: name what shows it now.').toEqual([])
})

test('every file that it names is there', () => {
  const named = [...document.matchAll(/`((?:src|extension|scripts|test)\/[\w./-]+\.(?:ts|mjs))`/g)]
  const missing = named.map(([, path = '']) => path).filter(path => !existsSync(new URL(path, root)))
  expect(missing).toEqual([])
})

test('every threat has its answer and what shows it', () => {
  const rows = document.split('\n').filter(line => /^\| (?!It could|---)/.test(line))
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const [, threat = '', answer = '', shownBy = ''] = row.split('|').map(cell => cell.trim())
    expect(answer, threat).not.toBe('')
    expect(shownBy, threat).toMatch(/`test\/[^`]+`: “/)
  }
})
