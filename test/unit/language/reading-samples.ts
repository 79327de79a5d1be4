import type { ErrorCode, ErrorDetail } from '../../../src/errors.ts'
import type { TextKey, Texts } from '../../../src/language/packs/pack.ts'

const words = 'organ pipes'
const match = { number: 3, count: 12, context: 'the pipes of the organ' }

/** Sample parameters of the sentences in `src/language/packs/parts/reading.ts`. */
export const readingSamples = {
  'match-found': [match],
  'match-found-cut': [match],
  'match-from-top': [match],
  'match-from-end': [match],
  'passage-found': [match],
  'find-undone': [{ words }],
  'find-restored': [{ words }],
  'find-cleared': [],
  'find-not-marked': [],
  'choices-everywhere': [{ words }],
  'found-everywhere': [{ count: 2, rows: '1 The organ', asleep: 3, late: 2, most: 5 }],
  'choices-searches': [],
  'searches-offered': [{ count: 2, rows: '1 organ' }],
  'find-history-cleared': [],
  'find-history-restored': [],
  'reading-ended': [],
  'reading-section-ended': [],
  'reading-selection-ended': [],
  'reading-stopped': [],
  'reading-moved': [],
  'reading-left': [],
  'reading-image': [{ words }],
  'reading-speed': [{ percent: 115 }],
  'where-else': [{ dialog: 'Settings', focus: 'Save', role: 'button', selection: 'a word' }],
} satisfies { readonly [K in TextKey]?: Parameters<Texts[K]> }

export const readingDetails: { readonly [C in ErrorCode]?: readonly ErrorDetail[] } = {
  'find-missing': [{ words }],
  'find-apart': [{ words }],
  'find-asleep': [{ words, count: 3 }],
  'find-late': [{ words, count: 3 }],
  'no-section': [{ words }],
}
