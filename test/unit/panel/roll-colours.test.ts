import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrastOf } from '../../contrast.ts'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

/** Custom properties that are colours, of light and dark. */
function schemes(css: string): readonly ReadonlyMap<string, string>[] {
  const [usual = ''] = css.split('@media (prefers-contrast')
  const pairs = [...usual.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  return [2, 3].map(place => new Map(pairs.map(pair => [pair[1] ?? '', pair[place] ?? ''])))
}

test('what carries meaning in the piano roll has a contrast of 3:1 or more in both schemes', () => {
  const css = read('extension/panel/roll.css').split('@media (forced-colors')[0] ?? ''
  // What lies behind, and lines that only part, mean nothing.
  const unmeant = new Set(['--surface', '--ground', '--line'])
  const used = [...css.matchAll(/(?:fill|stroke|background|border[\w-]*|outline): ([^;]*);/g)]
    .flatMap(([, value = '']) => [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name))
    .filter(name => !unmeant.has(name))
  for (const colours of schemes(read('extension/looks/colours.css'))) {
    const meaning = new Set(used.filter(name => colours.has(name)))
    expect(meaning.size).toBeGreaterThan(5)
    for (const name of meaning) {
      const ratio = contrastOf(colours.get(name) ?? '', colours.get('--surface') ?? '')
      expect(ratio, name).toBeGreaterThanOrEqual(3)
    }
  }
})
