import type { dictationTexts } from '../../../src/language/packs/parts/dictation.ts'

type Sentences = typeof dictationTexts.en

const words = 'the organ'
const field = 'Name'

/** Sample parameters of every sentence about dictation; packs.test.ts holds them to be complete. */
export const dictationSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'dictation-on': [{ field }],
  'dictation-on-secret': [{ field }],
  'dictation-ended': [],
  'dictation-ended-kept': [],
  dictated: [{ words, field }],
  scratched: [{ words }],
  'scratched-secret': [],
  'capitals-on': [],
  'capitals-off': [],
  'joined-next': [],
  'joined-not': [],
  'dictation-kept': [],
  'dictation-goes': [{ field }],
  'dictation-goes-secret': [{ field }],
  'speak-dictation-on': [],
  'speak-dictation-off': [],
  'kept-again': [],
}
