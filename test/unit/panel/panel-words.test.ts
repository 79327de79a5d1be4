import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelIn } from '../../../extension/panel/panel-texts.ts'
import { matchCommands } from '../../../extension/panel/views/help/help-search.ts'
import { emptyHistory, recall, remember, shownPhrase } from '../../../extension/panel/views/phrase-history.ts'
import {
  beginningOf,
  commandName,
  minutesSeconds,
  phrasePieces,
} from '../../../extension/panel/views/phrase-words.ts'
import { catalogueBounds } from '../../../extension/panel/views/settings/number-bounds.ts'
import {
  checkedSetting,
  tidyAddress,
  wholeNumber,
} from '../../../extension/panel/views/settings/settings-check.ts'
import { languages } from '../../../src/language/language.ts'
import { defaultSettings } from '../../../src/settings/settings.ts'

const label = labelIn('en')
const rows = [
  {
    id: 'click',
    group: 'elements',
    phrases: ['click {number}'],
    help: 'Clicks it.',
    motif: [[60], [62], [60]],
    chord: undefined,
    undo: 'undoable' as const,
    destructive: false,
  },
  {
    id: 'media',
    group: 'page',
    phrases: ['médias'],
    help: 'Lists them.',
    motif: [[48], [58], [48]],
    chord: [50, 55],
    undo: 'changes-nothing' as const,
    destructive: false,
  },
]

test('templates are shown as words and slots, optional words left out', () => {
  expect(phrasePieces('forget [the] name {name}', label)).toEqual([
    { text: 'forget name ', slot: false },
    { text: 'name', slot: true },
  ])
  expect(phrasePieces('(practise|practice) [the] chords', label)).toEqual([
    { text: 'practise chords', slot: false },
  ])
  expect(beginningOf('insert [the] (recording|sequence) {name}')).toBe('insert recording ')
  expect(commandName(rows, 'click')).toBe('click …')
  expect(commandName(rows, 'gone')).toBe('gone')
})

test('times are minutes and seconds, whatever comes', () => {
  expect(minutesSeconds(65_999)).toBe('1:05')
  expect(minutesSeconds(-5)).toBe('0:00')
  expect(minutesSeconds(Number.NaN)).toBe('0:00')
})

test('help finds by phrase, help, group and key, without accents', () => {
  const found = (sought: string) => matchCommands(rows, sought).map(({ id }) => id)
  expect(found('')).toEqual(['click', 'media'])
  expect(found('medias')).toEqual(['media'])
  expect(found('55')).toEqual(['media'])
  expect(found('CLI elem')).toEqual(['click'])
  expect(found('nothing such')).toEqual([])
})

test('history goes back, forth and to the line that was being typed', () => {
  let history = remember(remember(remember(emptyHistory, 'top'), 'hints'), 'hints')
  expect(history.phrases).toEqual(['top', 'hints'])
  history = recall(history, -1, 'cli')
  expect(shownPhrase(history)).toBe('hints')
  history = recall(recall(history, -1, ''), -1, '')
  expect(shownPhrase(history)).toBe('top')
  history = recall(recall(history, 1, ''), 1, '')
  expect(shownPhrase(history)).toBe('cli')
})

test('a setting out of bounds is refused, one within is kept as it is', () => {
  const check = (address: string) => checkedSetting(defaultSettings, 'ollamaAddress', address)
  expect(check('http://127.0.0.1:9999')).toEqual({ ollamaAddress: 'http://127.0.0.1:9999' })
  expect(check(defaultSettings.ollamaAddress)).toEqual({ ollamaAddress: defaultSettings.ollamaAddress })
  for (const bad of ['', 'nonsense', 'ftp://x', 'http://a/b', 'http://user@host', 'javascript:alert(1)'])
    expect(check(bad)).toBeUndefined()
  const { least, most } = catalogueBounds('contextTokens')
  for (const bad of [least - 1, most + 1, wholeNumber('4 hundred')])
    expect(checkedSetting(defaultSettings, 'contextTokens', bad)).toBeUndefined()
  for (const good of [least, most])
    expect(checkedSetting(defaultSettings, 'contextTokens', good)).toEqual({ contextTokens: good })
  expect(checkedSetting(defaultSettings, 'language', 'xx')).toBeUndefined()
})

test('typed numbers and addresses are read strictly', () => {
  expect(wholeNumber(' 450 ')).toBe(450)
  for (const bad of ['', '4.5', '1e3', '-3', '0x10']) expect(wholeNumber(bad)).toBeNaN()
  expect(tidyAddress(' http://host:1/ ')).toBe('http://host:1')
})

test('labels are filled once, and what fills them is never filled again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.string(), (language, name) => {
      const shown = labelIn(language)('playing', { name })
      expect(shown).toContain(name)
    }),
  )
  expect(label('playing', { name: '{step}' })).toBe('Playing “{step}”')
})
