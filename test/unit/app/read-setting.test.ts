import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settingsInWords } from '../../../extension/panel/views/settings/setting-words.ts'
import { namedSettings, readName, readValue } from '../../../src/app/read-setting.ts'
import { holdsWords, searchSettings } from '../../../src/app/search-settings.ts'
import { valueRow, valuesToChoose } from '../../../src/app/setting-values.ts'
import { languages } from '../../../src/language/language.ts'
import { fittingChange, settingsCatalogue, shownValue, usualValue } from '../../../src/settings/catalogue.ts'
import { defaultSettings, parseSettings } from '../../../src/settings/settings.ts'
import { plainText } from '../../../src/speech/plain-words.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'

describe.each(languages)('in %s', language => {
  const words = settingsInWords(language)
  const all = namedSettings(words, language)

  test('every name, shown or spoken, means its setting and nothing is left of it', () => {
    for (const setting of settingsCatalogue)
      for (const name of [words.name(setting), ...words.also(setting)]) {
        const read = readName(name, all, language)
        expect(
          read?.found.map(({ id }) => id),
          name,
        ).toEqual([setting.id])
        expect(read?.rest, name).toBe('')
      }
  })

  test('every value that can be chosen is read back by what it is called', () => {
    for (const setting of settingsCatalogue) {
      if (setting.kind !== 'choice') continue
      for (const value of setting.values)
        expect(readValue(setting, words.value(setting, value), words, language), setting.id).toBe(value)
    }
  })

  test('every value that is offered by number is read back from its row', () => {
    const state = createPanelStore().getState()
    for (const setting of settingsCatalogue) {
      if (setting.kind === 'device') continue
      for (const one of valuesToChoose(setting, state, words)) {
        const said = String(valueRow(setting, one).intent.slots.value)
        expect(readValue(setting, said, words, language), `${setting.id} ${one.label}`).toEqual(one.value)
      }
    }
  })

  test('whatever is said comes to a value that the schema takes, or to nothing', () => {
    const pieces = fc.constantFrom(
      '120',
      'on',
      'off',
      'aus',
      'si',
      'usual',
      'empty',
      'http://a.test/',
      '٣',
      '%',
      '\u202e',
      '__proto__',
    )
    const said = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(pieces, { maxLength: 6 }).map(some => some.join(' ')),
    )
    fc.assert(
      fc.property(fc.constantFrom(...settingsCatalogue), said, (setting, text) => {
        const value = readValue(setting, text, words, language)
        if (value === undefined) return
        const change = fittingChange(defaultSettings, setting, value)
        if (change === undefined) return
        const kept = parseSettings({ ...defaultSettings, ...change })
        expect(kept && shownValue(kept, setting)).toEqual(value)
      }),
      { numRuns: 2000 },
    )
  })

  test('whatever is said names settings that there are, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
        const read = readName(text, all, language)
        if (read !== undefined) expect(text.trimEnd().endsWith(read.rest) || language === 'de').toBe(true)
      }),
      { numRuns: 100, examples: [['Ý 一 ']] },
    )
  })

  test('whatever is sought gives settings that hold it, and no more of more words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (one, other) => {
        const few = searchSettings(`${one} ${other}`, words).map(({ id }) => id)
        const more = searchSettings(one, words).map(({ id }) => id)
        expect(more).toEqual(expect.arrayContaining(few))
      }),
      { numRuns: 40 },
    )
  })
})

test('case and accents do not matter to a search', () => {
  expect(holdsWords(plainText('Vélocité, ÉTÉ'), 'velo ete')).toBe(true)
  const german = settingsInWords('de')
  expect(searchSettings('RUCKMELDUNG', german)).toEqual(searchSettings('rückmeldung', german))
  expect(searchSettings('xyzzy', german)).toEqual([])
  expect(searchSettings('', german)).toEqual(settingsCatalogue)
})

test('the usual value can be said for each setting', () => {
  const words = settingsInWords('en')
  for (const setting of settingsCatalogue)
    expect(readValue(setting, 'default', words, 'en')).toEqual(usualValue(setting))
})
