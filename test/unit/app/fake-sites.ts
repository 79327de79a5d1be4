import { ClavierError } from '../../../src/errors.ts'
import type { HeardByPanel, PageSites } from '../../../src/ports/page-sites.ts'
import { hostOf } from '../../../src/settings/sites.ts'

/** What pages are told, in memory. `urlOf` rejects where the page cannot be reached. */
export function createFakeSites(urlOf: (tabId: number) => string) {
  const told: { readonly tabId: number; readonly heard: HeardByPanel }[] = []
  let secret = false
  /** A page that goes elsewhere just before it is told. */
  let leaving: string | undefined

  const page: PageSites = {
    selectorOf: async (tabId, { documentId, handle }) => {
      if (documentId !== `${tabId}`) throw new ClavierError('page-changed')
      return { selector: `a.link-${'abc'[handle - 1]}`, count: 1 }
    },
    listener: async tabId => {
      const host = hostOf(leaving ?? urlOf(tabId))
      return host === undefined ? undefined : { documentId: `${tabId}`, host }
    },
    tellHeard: async (tabId, _, heard) => {
      if (!secret) told.push({ tabId, heard })
      return !secret
    },
  }
  return {
    page,
    told: (): readonly HeardByPanel[] => told.map(({ heard }) => heard),
    /** A password field has the focus from now on. */
    hideSecret(on: boolean) {
      secret = on
    },
    leaveFor(url: string) {
      leaving = url
    },
  }
}
