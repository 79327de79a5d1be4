import type { privacyTexts } from '../../../src/language/packs/parts/privacy.ts'

type Sentences = typeof privacyTexts.en

const rows = '1 Export everything · 2 Delete everything'

/** Sample parameters of every sentence about all that is kept; packs.test.ts holds them to be complete. */
export const privacySamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'privacy-opened': [],
  'choices-erase': [],
  'erase-export': [],
  'erase-sure': [],
  'erase-asked': [{ rows }],
  'erase-exported': [{ files: 3, rows }],
  'everything-erased': [],
  'erase-failed': [],
}
