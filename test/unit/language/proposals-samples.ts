import type { proposalsTexts } from '../../../src/language/packs/parts/proposals.ts'

type Sentences = typeof proposalsTexts.en

/** Sample parameters of every sentence about proposals; packs.test.ts holds them to be complete. */
export const proposalsSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'proposals-title': [{ words: 'read the news' }],
  'proposals-of-page': [{ page: 'The organ' }],
  'proposals-offered': [{ count: 2, rows: '1 tabs · 2 read page' }],
  'proposals-on': [],
  'proposals-off': [],
  'speak-answers-on': [],
  'speak-answers-off': [],
}
