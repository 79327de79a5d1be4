import type { recallTexts } from '../../../src/language/packs/parts/recall.ts'

type Sentences = typeof recallTexts.en

/** Sample parameters of the sentences about recalling, files of what is kept, and its room. */
export const recallSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'kept-limit-set': [{ megabytes: 50, count: 3 }],
  'kept-limit-asks': [{ megabytes: 50, count: 1, rows: '1: let the oldest entry go' }],
  'choices-limit': [{ megabytes: 50 }],
  'limit-let-go': [{ count: 3 }],
}
