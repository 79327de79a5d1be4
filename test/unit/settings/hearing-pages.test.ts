import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandCounts, cueStyles, kindModes } from '../../../src/ports/layout-choices.ts'
import { elementKinds } from '../../../src/ports/page.ts'
import { followed } from '../../../src/ports/page-layout.ts'
import { defaultSettings, parseSettings } from '../../../src/settings/settings.ts'
import { settingsVersion } from '../../../src/settings/settings-migrations.ts'
import { usualLayout } from '../../../src/settings/usual-layout.ts'

const kept = (changed: Readonly<Record<string, unknown>>) =>
  parseSettings({ version: settingsVersion, ...changed })

test.each([
  ['layoutSeconds', [0, 1, 11, 1000, -5, 4.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null]],
  ['layoutBands', [0, 1, 12, 24, 26, 1000, -25, Number.NaN, '25', null]],
  ['layoutTurned', [0, 1, 'yes', null]],
  ['layoutMono', [1, 'no', {}]],
  ['layoutSmallSpeakers', [1, 'no', []]],
  ['layoutCues', ['piano', '', 3, null]],
  ['layoutKinds', [null, 3, 'both', []]],
  ['following', ['on', 1, null]],
  ['follows', [[], ['focus', 'focus'], ['everything'], ['focus', 3], 'focus', null]],
] as const)('%s out of its bounds is as usual, and nothing else changes', (key, values) => {
  for (const value of values)
    expect(kept({ [key]: value, latch: false })).toEqual({ ...defaultSettings, latch: false })
})

test('what is within bounds is kept', () => {
  for (const layoutSeconds of [2, 5, 10]) expect(kept({ layoutSeconds })).toMatchObject({ layoutSeconds })
  for (const layoutBands of bandCounts) expect(kept({ layoutBands })).toMatchObject({ layoutBands })
})

test('one broken kind is as usual, and the others stay as they were chosen', () => {
  const layoutKinds = { link: 'sound', image: 'loud', heading: 'both', trumpet: 'both' }
  expect(kept({ layoutKinds })?.layoutKinds).toEqual({
    ...defaultSettings.layoutKinds,
    link: 'sound',
    heading: 'both',
  })
})

test('whatever stands in them, pages can be heard', () => {
  const anything = fc.record({
    layoutKinds: fc.anything(),
    layoutSeconds: fc.anything(),
    layoutBands: fc.anything(),
    layoutCues: fc.anything(),
    follows: fc.anything(),
  })
  fc.assert(
    fc.property(anything, changed => {
      const settings = kept(changed)
      if (settings === undefined) throw new Error('Settings of this version were not read.')
      expect(settings.layoutSeconds).toBeGreaterThanOrEqual(2)
      expect(settings.layoutSeconds).toBeLessThanOrEqual(10)
      expect(bandCounts).toContain(settings.layoutBands)
      expect(cueStyles).toContain(settings.layoutCues)
      expect(Object.keys(settings.layoutKinds)).toEqual([...elementKinds])
      for (const kind of elementKinds) expect(kindModes).toContain(settings.layoutKinds[kind])
      expect(settings.follows.length).toBeGreaterThan(0)
      for (const one of settings.follows) expect(followed).toContain(one)
    }),
  )
})

test('what “layout as usual” sets back is all of the layout, and nothing of what is followed', () => {
  const layout = Object.keys(defaultSettings).filter(key => key.startsWith('layout') && key !== 'layoutMode')
  expect(Object.keys(usualLayout).sort()).toEqual(layout.sort())
  expect(defaultSettings).toMatchObject(usualLayout)
})
