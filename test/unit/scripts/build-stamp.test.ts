import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetBuilt, isBuilt, noteBuilt } from '../../../scripts/build-stamp.mjs'

let root = ''
const write = (path: string, words: string) => writeFileSync(join(root, path), words)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clavier-stamp-'))
  for (const folder of ['src', 'extension', 'public', 'scripts', 'test', 'dist'])
    mkdirSync(join(root, folder))
  write('src/a.ts', 'export const a = 1')
  write('dist/a.js', 'const a=1')
  write('vite.config.ts', '')
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

test('what was built is known again, whatever changes that a build is not made of', () => {
  expect(isBuilt(root)).toBe(false)
  noteBuilt(root)
  expect(isBuilt(root)).toBe(true)
  write('test/a.test.ts', '')
  expect(isBuilt(root)).toBe(true)
})

test.each([
  ['a source changes', () => write('src/a.ts', 'export const a = 2')],
  ['a source comes', () => write('src/b.ts', '')],
  ['a source goes', () => rmSync(join(root, 'src/a.ts'))],
  ['the settings of the build change', () => write('vite.config.ts', '// other')],
  ['what was built loses a file', () => rmSync(join(root, 'dist/a.js'))],
  ['what was built is cut short', () => write('dist/a.js', '')],
  ['another build has begun', () => forgetBuilt(root)],
])('it is built again where %s', (_, change) => {
  noteBuilt(root)
  change()
  expect(isBuilt(root)).toBe(false)
})
