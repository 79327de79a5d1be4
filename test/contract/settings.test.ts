import { describe, expect, test } from 'vitest'
import { settingsInWords } from '../../extension/panel/views/settings/setting-words.ts'
import { registry } from '../../src/commands/registry.ts'
import { languages } from '../../src/language/language.ts'
import { gestureConstants } from '../../src/music/constants.ts'
import {
  isUsual,
  notChosen,
  type Setting,
  type SettingValue,
  settingGroups,
  settingsCatalogue,
  shownValue,
  usualValue,
  withValue,
} from '../../src/settings/catalogue.ts'
import { defaultSettings, parseSettings } from '../../src/settings/settings.ts'
import { plainText } from '../../src/speech/plain-words.ts'

const way = `A new setting needs, besides its field in src/settings/settings.ts:
1. a row in src/settings/catalogue.ts: its group, what it takes, its bounds (or a reason in \`notChosen\`),
2. a row in extension/panel/views/settings/setting-words.ts: the labels of its name, of one plain line, and of its values,
3. where its name is long to say, a short one in extension/panel/views/settings/setting-spoken-texts.ts,
4. its field in the section of its group, extension/panel/views/settings/*-section.ts.
The mark, the reset, the search and its phrases come from these.`

/** What is kept once a value was given, as it is shown; a constant of the hands as it counts. */
function keptAs(setting: Setting, value: unknown): SettingValue | undefined {
  // Whatever comes: the schema is what is asked.
  const given = withValue(defaultSettings, setting, value as SettingValue)
  const kept = parseSettings({ ...defaultSettings, ...given })
  if (kept === undefined) return undefined
  if (setting.key !== 'hands') return shownValue(kept, setting)
  return shownValue({ ...kept, hands: { ...gestureConstants(kept.hands) } }, setting)
}

test('every field of the schema is a setting, or is said to be none', () => {
  const told = new Set<string>([...settingsCatalogue.map(({ key }) => key), ...Object.keys(notChosen)])
  const missing = Object.keys(defaultSettings).filter(key => !told.has(key))
  expect(missing, way).toEqual([])
  expect(
    [...told].filter(key => !(key in defaultSettings)),
    'no such field in the schema',
  ).toEqual([])
})

test('ids are unique, and every entry of a record has its own', () => {
  expect(new Set(settingsCatalogue.map(({ id }) => id)).size).toBe(settingsCatalogue.length)
  const parts = (key: string) =>
    settingsCatalogue.flatMap(one => (one.key === key && one.part !== undefined ? [one.part] : [])).sort()
  expect(parts('hands')).toEqual(Object.keys(gestureConstants()).sort())
  expect(parts('layoutKinds')).toEqual(Object.keys(defaultSettings.layoutKinds).sort())
})

test('every group has settings', () => {
  expect([...new Set(settingsCatalogue.map(({ group }) => group))]).toEqual([...settingGroups])
})

describe.each(settingsCatalogue)('$id', setting => {
  test('is usual by default, and its usual value is one that it takes', () => {
    expect(isUsual(defaultSettings, setting)).toBe(true)
    expect(keptAs(setting, usualValue(setting))).toEqual(usualValue(setting))
  })

  test('has the bounds of the schema', () => {
    const takes = valuesOf(setting)
    for (const value of takes.fit)
      expect(keptAs(setting, value), `takes ${JSON.stringify(value)}`).toEqual(value)
    for (const value of takes.unfit)
      expect(keptAs(setting, value), `does not take ${JSON.stringify(value)}`).not.toEqual(value)
  })

  test.each(languages)('has a name, a plain line and words for its values in %s', language => {
    const words = settingsInWords(language)
    expect(words.name(setting).trim(), way).not.toBe('')
    expect(words.line(setting).trim(), way).not.toBe('')
    expect(words.line(setting)).not.toBe(words.name(setting))
    for (const value of valuesOf(setting).fit) expect(words.value(setting, value).trim()).not.toBe('')
    if (setting.kind !== 'choice') return
    const shown = setting.values.map(value => plainText(words.value(setting, value)))
    expect(new Set(shown).size, 'two values are called the same').toBe(shown.length)
    if (typeof usualValue(setting) !== 'string') return
    const bare = setting.values.filter(value =>
      languages.every(one => settingsInWords(one).value(setting, value) === value),
    )
    expect(bare, `${way}\nThese values have no words`).toEqual([])
  })

  test('is chosen by commands that there are', () => {
    const named = [
      ...(setting.kind === 'device' ? setting.commands : []),
      ...(setting.guardedBy === undefined ? [] : [setting.guardedBy]),
    ]
    expect(named.filter(id => !registry.some(command => command.id === id))).toEqual([])
  })
})

test.each(languages)('no two settings are called the same in %s', language => {
  const words = settingsInWords(language)
  const owners = new Map<string, string[]>()
  for (const setting of settingsCatalogue)
    for (const name of new Set([words.name(setting), ...words.also(setting)].map(plainText)))
      owners.set(name, [...(owners.get(name) ?? []), setting.id])
  const shared = [...owners].filter(([, ids]) => ids.length > 1)
  expect(shared, 'give one of them another name in setting-spoken-texts.ts').toEqual([])
})

/** Values that a setting takes, and the next ones that it does not. */
function valuesOf(setting: Setting): {
  readonly fit: readonly SettingValue[]
  readonly unfit: readonly unknown[]
} {
  switch (setting.kind) {
    case 'switch':
      return { fit: [true, false], unfit: ['true', 1, null] }
    case 'choice':
      return { fit: setting.values, unfit: ['no such value', -1, null] }
    case 'number': {
      const { least, most } = setting
      return { fit: [least, most], unfit: [least - 1, most + 1, Number.NaN, String(least)] }
    }
    case 'several':
      return {
        fit: [[...setting.values], setting.values.slice(0, 1), setting.values.toReversed()],
        unfit: [[], ['no such value'], [setting.values[0], setting.values[0]]],
      }
    case 'text':
      return {
        fit: ['a'.repeat(setting.most)],
        unfit: ['a'.repeat(setting.most + 1), ...(setting.empty ? [] : ['']), 3],
      }
    case 'address':
      return {
        fit: ['http://127.0.0.1:9000', ...(setting.empty ? [''] : [])],
        unfit: ['ftp://a.test', 'javascript:alert(1)', 'http://a:b@c.test', ...(setting.empty ? [] : [''])],
      }
    case 'device':
      return { fit: [usualValue(setting)], unfit: [3, null] }
  }
}
