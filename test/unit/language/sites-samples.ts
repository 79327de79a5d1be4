import type { sitesTexts } from '../../../src/language/packs/parts/sites.ts'

type Sentences = typeof sitesTexts.en
const rule = { site: 'news.test', selector: 'nav > a', count: 7 }

/** Sample parameters of every sentence about sites; packs.test.ts holds them to be complete. */
export const sitesSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'site-leaves-out': [rule],
  'site-always-hints': [rule],
  'site-rules-forgotten': [{ site: 'news.test' }],
  'site-rules-none': [{ site: 'news.test' }],
  'site-rules-shown': [],
  'page-listens': [{ site: 'news.test' }],
  'page-listens-not': [{ site: 'news.test' }],
}
