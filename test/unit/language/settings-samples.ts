import type { settingsTexts } from '../../../src/language/packs/parts/settings.ts'

type Sentences = typeof settingsTexts.en

/** Sample parameters of every sentence about settings; packs.test.ts holds them to be complete. */
export const settingsSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'settings-shown': [],
  'setting-restored': [],
  'computer-piano-on': [],
  'computer-piano-off': [],
  'numbers-in-ten': [],
  'numbers-in-two': [],
  'amounts-linear': [],
  'amounts-power': [],
  'key-sound-on': [],
  'key-sound-off': [],
  'keys-as-piano': [],
  'keys-as-organ': [],
  'start-with-browser': [],
  'start-by-hand': [],
  'hands-usual': [],
  'gap-set': [{ ms: 600 }],
  'settings-exported': [{ name: 'clavier-2026-11-25.json' }],
  'settings-file-asked': [],
  'settings-imported': [],
  'settings-import-undone': [],
  'settings-file-dropped': [],
  'settings-file-read': [],
  'language-set': [{ name: 'Deutsch' }],
}

/** The details with which errors about settings are thrown. */
export const settingsDetails = {
  'number-out-of-bounds': [{ least: 300, most: 3000 }],
  'language-unknown': [{ heard: 'klingon' }],
}
