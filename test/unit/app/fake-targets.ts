import type { Page } from '../../../src/ports/page.ts'
import type { PageTargets } from '../../../src/ports/page-targets.ts'

/** Targets over a fake page: an element is found by its role and its whole name, where it is the only one. */
export function createFakeTargets(page: Pick<Page, 'look' | 'findElements'>): PageTargets {
  const box = { x: 0, y: 0, width: 100, height: 20 }
  return {
    targetOf: async (tabId, ref) => {
      const { name, role } = await page.look(tabId, ref)
      const selectors = [{ by: 'role' as const, role, name }]
      return { selectors, frame: [], frameUrl: '', role, name, text: '', box, around: '' }
    },
    findTarget: async (tabId, { role, name }) => {
      const found = await page.findElements(tabId, name, 'act')
      const same = found.filter(element => element.role === role && element.name === name)
      const [only, ...others] = same
      if (only === undefined) return { kind: 'differs', why: 'gone', nearest: undefined }
      if (others.length > 0) return { kind: 'differs', why: 'several', nearest: undefined }
      return { kind: 'found', ref: only.ref, by: 'role', risk: undefined }
    },
  }
}
