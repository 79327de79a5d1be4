import { expect, test } from 'vitest'
import { followLanguage } from '../../../extension/chrome/chosen-language.ts'
import type { Language } from '../../../src/language/language.ts'
import { defaultSettings, settingsKey } from '../../../src/settings/settings.ts'
import { createMemoryStore } from '../memory-store.ts'

async function follow(kept: unknown, browser: string) {
  // Anything may have been kept: what is no settings counts as none.
  const entries = kept === undefined ? {} : { [settingsKey]: kept as string }
  const store = createMemoryStore({ entries })
  const told: Language[] = []
  const first = await followLanguage(store, browser, language => told.push(language))
  const choose = (language: Language | 'auto') => store.set(settingsKey, { ...defaultSettings, language })
  return { store, told, first, choose }
}

test('the setting counts, not the browser', async () => {
  const { first, told, choose } = await follow({ ...defaultSettings, language: 'fr' }, 'de-AT')
  expect(first).toBe('fr')
  await choose('es')
  await choose('es')
  await choose('auto')
  expect(told).toEqual(['es', 'de'])
})

test('what changes while it is read is the answer, and nothing that is told', async () => {
  const entries = { [settingsKey]: { ...defaultSettings, language: 'de' as const } }
  const memory = createMemoryStore({ entries })
  const store = {
    ...memory,
    async get(key: string) {
      const before = await memory.get(key)
      for (const language of ['fr', 'es'] as const) await memory.set(key, { ...defaultSettings, language })
      return before
    },
  }
  const told: Language[] = []
  expect(await followLanguage(store, 'en', language => told.push(language))).toBe('es')
  expect(told).toEqual([])
  await memory.set(settingsKey, { ...defaultSettings, language: 'fr' })
  expect(told).toEqual(['fr'])
})

test.each([undefined, 'broken', { version: 999 }])(
  'without settings that can be read (%j) the browser does',
  async kept => {
    const { first, told, choose } = await follow(kept, 'es-MX')
    expect(first).toBe('es')
    await choose('auto')
    expect(told).toEqual([])
    await choose('en')
    expect(told).toEqual(['en'])
  },
)
