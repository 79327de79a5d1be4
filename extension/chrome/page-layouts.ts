/** The part of the Page port that tells where things are. */
import { ClavierError } from '../../src/errors.ts'
import type { PageLayouts } from '../../src/ports/page-layout.ts'
import { reach } from './frames.ts'

export function createPageLayouts(): PageLayouts {
  return {
    layout: tabId => reach(tabId, 'page-layout', {}),
    goTo: () => Promise.reject(new ClavierError('page-changed')),
    goBackTo: async () => false,
    follow: () => () => undefined,
  }
}
