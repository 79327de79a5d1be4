import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundleSizes, closure, filesOf, staticImports } from '../../../scripts/bundle-sizes.mjs'

let dist = ''
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'clavier-sizes-'))
})
afterEach(() => rmSync(dist, { recursive: true, force: true }))

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
}

const gzipped = (...texts: string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)

test('staticImports finds what a built module imports at once, and nothing else', () => {
  const built = [
    'import{a as b,c}from"./one.js";import"./two.js";import d from\'./three.js\';',
    'import*as e from"../four.js";export{f}from"./five.js";export*from"./six.js";import g,{h}from"./seven.js";',
    'const later=()=>import("./later.js");const text="./text.js";import i from"package";',
  ].join('\n')
  expect(staticImports(built)).toEqual([
    './one.js',
    './two.js',
    './three.js',
    '../four.js',
    './five.js',
    './six.js',
    './seven.js',
  ])
})

test('closure follows static imports, loops included, and a content script loader', () => {
  const files: Record<string, string> = {
    'assets/loader.js':
      '(async()=>{await import(\n/* @vite-ignore */\nchrome.runtime.getURL("assets/hands.js"))})()',
    'assets/hands.js': 'import"./shared.js"',
    'assets/shared.js': 'import"./hands.js";import("./later.js")',
    'assets/later.js': '',
  }
  expect(closure(['assets/loader.js'], path => files[path])).toEqual([
    'assets/hands.js',
    'assets/loader.js',
    'assets/shared.js',
  ])
})

test('bundleSizes counts the content script, the hands, the panel until it is drawn and until it acts, its files, and everything', () => {
  const files = {
    'manifest.json': JSON.stringify({
      content_scripts: [{ js: ['assets/door.js'] }],
      side_panel: { default_path: 'extension/panel/panel.html' },
    }),
    'assets/door.js': 'document.title',
    'hands.js': 'document.body.title',
    'extension/panel/panel.html':
      '<link rel="stylesheet" crossorigin href="/assets/panel.css"><script type="module" crossorigin src="/assets/panel.js"></script>',
    'assets/panel.css': 'body{margin:0}',
    'assets/panel.js': 'import{a}from"./shared.js";const later=()=>import("./tone.js");a(later)',
    'assets/shared.js': 'export const a=run=>run()',
    'assets/brain-x1.js': 'import{a}from"./shared.js";import{b}from"./page.js";b(a)',
    'assets/page.js': 'export const b=run=>run()',
    'assets/tone.js': 'export const large="large"',
  }
  write(files)
  expect(bundleSizes(dist)).toEqual({
    content: gzipped(files['assets/door.js']),
    hands: gzipped(files['hands.js']),
    panel: gzipped(
      files['extension/panel/panel.html'],
      files['assets/panel.css'],
      files['assets/panel.js'],
      files['assets/shared.js'],
    ),
    ready: gzipped(
      files['extension/panel/panel.html'],
      files['assets/panel.css'],
      files['assets/panel.js'],
      files['assets/shared.js'],
      files['assets/brain-x1.js'],
      files['assets/page.js'],
    ),
    files: 6,
    total: Object.values(files).reduce((sum, text) => sum + text.length, 0),
  })
  expect(filesOf(dist)).toEqual(Object.keys(files).sort())
})
