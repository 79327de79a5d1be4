import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

/** Custom properties that are colours, of light and dark. */
function schemes(css: string): readonly ReadonlyMap<string, string>[] {
  const [usual = ''] = css.split('@media (prefers-contrast')
  const pairs = [...usual.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  return [2, 3].map(place => new Map(pairs.map(pair => [pair[1] ?? '', pair[place] ?? ''])))
}

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
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
      const ratio = contrast(colours.get(name) ?? '', colours.get('--surface') ?? '')
      expect(ratio, name).toBeGreaterThanOrEqual(3)
    }
  }
})
