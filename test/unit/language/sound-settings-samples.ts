import type { soundSettingsTexts } from '../../../src/language/packs/parts/sound-settings.ts'

type Sentences = typeof soundSettingsTexts.en

/** Sample parameters of every sentence about how pages are heard; packs.test.ts holds them to be complete. */
export const soundSettingsSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'kind-told': [{ kind: 'heading', mode: 'both' }],
  'layout-seconds': [{ seconds: 8 }],
  'layout-bands': [{ bands: 9 }],
  'top-sounds-low': [],
  'top-sounds-high': [],
  'layout-mono-on': [],
  'layout-mono-off': [],
  'small-speakers-on': [],
  'small-speakers-off': [],
  'kinds-by-force': [],
  'kinds-by-instruments': [],
  'layout-keys-on': [],
  'layout-keys-off': [],
  'layout-usual': [],
  'picture-hidden': [],
}

/** The details with which errors about how pages are heard are thrown. */
export const soundSettingsDetails = {
  'kind-unknown': [{ heard: 'trumpets' }],
  'bands-unknown': [{ asked: 12 }],
}
