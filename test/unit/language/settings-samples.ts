import type { settingsTexts } from '../../../src/language/packs/parts/settings.ts'
import type { settingsByWordsTexts } from '../../../src/language/packs/parts/settings-by-words.ts'

type Sentences = typeof settingsTexts.en & typeof settingsByWordsTexts.en

/** Sample parameters of every sentence about settings; packs.test.ts holds them to be complete. */
export const settingsSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'setting-is': [{ name: 'Voice', value: 'Anna' }],
  'setting-is-already': [{ name: 'Voice', value: 'Anna' }],
  'setting-told': [{ name: 'Voice', value: 'Anna', usual: 'none', line: 'It speaks.' }],
  'setting-reset': [{ name: 'Voice', value: 'Anna' }],
  'group-reset': [{ group: 'Feedback', count: 2, left: 'Room' }],
  'group-usual-already': [{ group: 'Feedback' }],
  'settings-found': [{ count: 2, names: 'Voice, Latch' }],
  'settings-of-group': [{ group: 'Feedback', names: 'Voice, Latch' }],
  'choose-setting': [{ count: 2, rows: '1 Voice · 2 Latch' }],
  'choices-setting-groups': [],
  'choices-settings': [],
  'choices-values': [{ name: 'Voice' }],
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
  'setting-unknown': [{ heard: 'nonsense' }],
  'setting-group-unknown': [{ heard: 'nonsense', groups: 'General, Feedback' }],
  'setting-value-unfit': [{ heard: 'purple', name: 'Voice' }],
  'setting-number-unfit': [{ heard: 'purple', name: 'Speed', least: 50, most: 300 }],
  'setting-address-unfit': [{ heard: 'ftp', name: 'Address', example: 'http://127.0.0.1:11434' }],
  'setting-no-switch': [{ name: 'Voice' }],
}
