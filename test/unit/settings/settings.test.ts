import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSettings, parseSettings } from '../../../src/settings/settings.ts'
import { settingsVersion } from '../../../src/settings/settings-migrations.ts'

test('settings of version 1 keep everything, the pause among the constants of the hands', () => {
  const old = { version: 1, gap: 700, language: 'de', latch: false, numberLanguage: 'two' }
  expect(parseSettings(old)).toEqual({
    ...defaultSettings,
    hands: { gap: 700 },
    language: 'de',
    latch: false,
    numberLanguage: 'two',
  })
  expect(parseSettings({ version: 1 })).toEqual(defaultSettings)
})

test('one broken value falls back to its default, and the others stay', () => {
  const kept = parseSettings({ version: settingsVersion, latch: false, lowestNote: 104, hands: { gap: 'x' } })
  expect(kept).toEqual({ ...defaultSettings, latch: false })
})

test.each([undefined, null, 3, 'settings', [], {}, { version: 0 }, { version: settingsVersion + 1 }])(
  '%j is no settings of this version',
  value => {
    expect(parseSettings(value)).toBeUndefined()
  },
)

test('whatever is stored gives settings that read back as themselves, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ version: fc.constantFrom(1, 2) })), value => {
      const kept = parseSettings(value)
      if (kept !== undefined) expect(parseSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    }),
  )
})
