import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf } from '../../scripts/bundle-sizes.mjs'
import { root } from '../../scripts/run-command.mjs'
import { contrastOf } from '../contrast.ts'

/** Where the tokens themselves are. */
const tokens = 'extension/looks/'

const sheets = filesOf(join(root, 'extension'))
  .map(path => `extension/${path}`)
  .filter(path => path.endsWith('.css'))
  .filter(path => path !== `${tokens}colours.css` && path !== `${tokens}measures.css`)
  // A sheet of paper: black on white, in millimetres and points.
  .filter(path => path !== 'extension/card/card.css')
  .map(path => ({ path, css: withoutComments(read(path)) }))
const colours = withoutComments(read(`${tokens}colours.css`))
const measures = withoutComments(read(`${tokens}measures.css`))

/** What is not of the scales, each with its reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // In units of a drawing, not of the page.
  'extension/panel/key-picture.css': ['font-size: 10px', 'font-size: 7px'],
  // Rows of a roll are 16 px high, as `roll-geometry.ts` draws them; it is told in words below.
  'extension/panel/roll.css': ['font-size: 12px'],
  // As high as the search that stays at the top, whose field does not grow with its text, and whose words do.
  'extension/panel/panel.css': [
    'scroll-padding-block: calc(var(--target) + var(--space-2) + 2rem) var(--space-2)',
  ],
  // Numbers of a list hang in room that grows with them.
  'extension/panel/answers.css': ['padding-inline-start: 1.6em'],
  'extension/panel/views.css': ['padding-inline-start: 1.4em'],
  'extension/permission/permission.css': ['padding-inline-start: 1.4em'],
}

const system =
  /\b(?:Canvas|CanvasText|LinkText|ButtonFace|ButtonText|ButtonBorder|Field|FieldText|Highlight|HighlightText|GrayText|Mark|MarkText)\b/g
const rawColour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(?:white|black|red|green|blue|gr[ae]y|yellow|orange|silver)\b/i
const spaceProperty = /^(?:(?:row-|column-)?gap|(?:scroll-)?(?:padding|margin)(?:-[a-z-]+)?)$/

test('colours are those of extension/looks, or of the system', () => {
  const raw = declarations(({ value }) => {
    return rawColour.test(value.replaceAll(/var\(--[\w-]+\)/g, '').replaceAll(system, ''))
  })
  expect(raw, 'Add the colour to extension/looks/colours.css, as light and dark, and use its name.').toEqual(
    [],
  )
})

test('sizes of text are those of extension/looks', () => {
  const raw = declarations(
    ({ property, value }) => property === 'font-size' && !/^(?:var\(--text-[a-z]+\)|inherit)$/.test(value),
  )
  expect(raw, 'Use one of --text-… of extension/looks/measures.css.').toEqual([])
})

test('room between things is in steps of 4 px', () => {
  const raw = declarations(
    ({ property, value }) => spaceProperty.test(property) && /\d(?:px|r?em|ch)\b/.test(value),
  )
  expect(raw, 'Use one of --space-… of extension/looks/measures.css.').toEqual([])
  const steps = [...measures.matchAll(/--space-(\d+): (\d+)px/g)]
  expect(steps.length).toBeGreaterThan(5)
  for (const [, step, px] of steps) expect(Number(px)).toBe(Number(step) * 4)
})

test('whatever moves stops where less motion is wanted', () => {
  const moving = declarations(
    ({ property, value }) =>
      (/^(?:transition|animation)/.test(property) && /\d(?:m?s)\b/.test(value)) ||
      property.startsWith('animation') ||
      value === 'smooth',
  )
  expect(moving, 'Use --quick, which less motion makes nothing of.').toEqual([])
  expect(measures.match(/--quick: 0ms/g)).toHaveLength(2)
})

test('every token that is used is there, and every one that is there is used', () => {
  const all = sheets.map(({ css }) => css).join('\n')
  const defined = new Set(
    [...`${all}\n${colours}\n${measures}`.matchAll(/(--[\w-]+):/g)].map(([, name]) => name),
  )
  const used = new Set(
    [...`${all}\n${colours}\n${measures}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
  )
  // Set by views, on the element that it is of.
  const byViews = new Set(['--place', '--whites', '--bands', '--density', '--depth'])
  expect([...used].filter(name => !defined.has(name ?? '') && !byViews.has(name ?? ''))).toEqual([])
  const shared = [...`${colours}\n${measures}`.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)
  expect([...new Set(shared)].filter(name => !used.has(name ?? ''))).toEqual([])
})

test('more contrast is the same whether the system wants it or the user', () => {
  const wished = block(colours, '@media (prefers-contrast: more)')
  const chosen = block(colours, ':root[data-look="contrast"]')
  expect(tokensOf(wished)).toEqual(tokensOf(chosen))
  expect(tokensOf(chosen).size).toBeGreaterThan(10)
})

/** What lies on what, and the least contrast of WCAG 2.2: 1.4.3 and 1.4.11, or 1.4.6 where more is wanted. */
const pairs: readonly (readonly [front: string, back: string, kind: 'text' | 'control'])[] = [
  ...['--ground', '--surface', '--accent-wash'].flatMap(back => [
    ['--ink', back, 'text'] as const,
    ['--muted', back, 'text'] as const,
    ['--accent', back, 'text'] as const,
    ['--focus', back, 'control'] as const,
  ]),
  ...['--ground', '--surface'].flatMap(back => [
    ...['--good', '--warn', '--bad'].map(front => [front, back, 'text'] as const),
    ['--edge', back, 'control'] as const,
  ]),
  ['--on-accent', '--accent', 'text'],
  ['--ivory-ink', '--ivory', 'text'],
  ['--ivory-word', '--ivory', 'text'],
  ['--ebony-ink', '--ebony', 'text'],
  ['--taken-ink', '--taken', 'text'],
  ['--on-taken-mark', '--taken-mark', 'text'],
  ['--lit-ink', '--lit', 'text'],
  ...['link', 'image', 'plain', 'heading', 'control', 'media'].map(
    kind => [`--kind-${kind}`, '--surface', 'control'] as const,
  ),
]

test.each(['light', 'dark'] as const)('colours of the %s look stand out enough', scheme => {
  const usual = tokensOf(block(colours, ':root {'))
  const more = new Map([...usual, ...tokensOf(block(colours, ':root[data-look="contrast"]'))])
  for (const [list, least] of [
    [usual, { text: 4.5, control: 3 }],
    [more, { text: 7, control: 4.5 }],
  ] as const) {
    for (const [front, back, kind] of pairs) {
      const ratio = contrastOf(colourOf(list, front, scheme), colourOf(list, back, scheme))
      expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least[kind])
    }
  }
})

function colourOf(list: ReadonlyMap<string, string>, name: string, scheme: 'light' | 'dark'): string {
  const value = list.get(name) ?? ''
  const both = value.match(/^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/)
  return both?.[scheme === 'light' ? 1 : 2] ?? value
}

interface Declaration {
  readonly property: string
  readonly value: string
}

/** All of every page that are so, and no exception. */
function declarations(isSo: (declaration: Declaration) => boolean): string[] {
  return sheets.flatMap(({ path, css }) =>
    [...css.matchAll(/([\w-]+):\s*([^;{}]+);/g)].flatMap(([, property = '', spread = '']) => {
      const value = spread.replaceAll(/\s+/g, ' ').trim()
      const whole = `${property}: ${value}`
      if (exceptions[path]?.includes(whole) === true) return []
      return isSo({ property, value }) ? [`${path}: ${whole}`] : []
    }),
  )
}

/** From what begins a rule to the end of what it holds. */
function block(css: string, beginning: string): string {
  const from = css.indexOf(beginning)
  expect(from, beginning).toBeGreaterThanOrEqual(0)
  const to = css.indexOf('\n}', from)
  return css.slice(from, to)
}

function tokensOf(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '')
}
