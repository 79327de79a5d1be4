import { expect, test } from 'vitest'
import { settingsInWords } from '../../../extension/panel/views/settings/setting-words.ts'
import { createSettingNames } from '../../../src/app/setting-names.ts'
import { createPanelStore } from '../../../src/state/panel-state.ts'
import { createFakeClock } from '../fake-clock.ts'

function namesOf() {
  const store = createPanelStore()
  const clock = createFakeClock()
  let loads = 0
  const names = createSettingNames({
    store,
    clock,
    settingWords: async () => {
      loads += 1
      return settingsInWords
    },
    settings: { change: async () => ({}) },
    language: () => 'en',
    choices: () => ({ offer: () => '' }),
    fitWakeWord: said => said,
    providers: async () => ({ choose: async () => ({}) }),
  })
  return { store, clock, names, loads: () => loads }
}

test.each([{ listening: true }, { draft: 'se' }])('are loaded once words may come: %o', async state => {
  const { store, clock, names, loads } = namesOf()
  names.prepare()
  await clock.advance(10_000)
  expect(loads()).toBe(0)
  store.setState(state)
  expect(loads()).toBe(1)
  // Its modules are let in before the test ends.
  await names.settingsByWords()
})

test('are not loaded while the panel starts, though it listens already', async () => {
  const { store, clock, names, loads } = namesOf()
  store.setState({ listening: true })
  names.prepare()
  expect(loads()).toBe(0)
  await clock.advance(10_000)
  expect(loads()).toBe(1)
  await names.settingsByWords()
})

test('are not loaded any more once the panel is closed', async () => {
  const { store, clock, names, loads } = namesOf()
  const early = names.prepare()
  early()
  await clock.advance(10_000)
  const late = names.prepare()
  await clock.advance(10_000)
  late()
  store.setState({ listening: true })
  await clock.advance(10_000)
  expect(loads()).toBe(0)
})
