import type { Clock, Stop } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'

/** How long a page has been in front and at rest before it is prepared, in ms: who leafs through tabs wants none. */
const restMs = 400

interface Parts {
  readonly page: Pick<Page, 'warm'>
  readonly tabs: Pick<Tabs, 'active' | 'get' | 'watch'>
  readonly clock: Pick<Clock, 'after'>
}

/**
 * Prepares the page in front once it has loaded, so that the first question about it is answered at once.
 * Never before it has loaded, and each page once.
 */
export function warmPages({ page, tabs, clock }: Parts): Stop {
  /** Addresses of the pages that are prepared, by their tabs. */
  const warm = new Map<number, string>()
  let waiting: { readonly tabId: number; readonly stop: Stop } | undefined

  const unwatch = tabs.watch(change => {
    if (change.kind === 'closed' || change.kind === 'replaced') warm.delete(change.tabId)
    if (change.kind === 'activated' || change.kind === 'updated') look(change.tab)
  })
  // Without a tab in front there is nothing to prepare.
  void tabs.active().then(look, () => undefined)
  return () => {
    unwatch()
    waiting?.stop()
  }

  function look(tab: Tab): void {
    if (tab.status === 'loading') {
      warm.delete(tab.id)
      if (waiting?.tabId === tab.id) forget()
      return
    }
    if (!tab.active || tab.panel || warm.get(tab.id) === tab.url || waiting?.tabId === tab.id) return
    forget()
    waiting = { tabId: tab.id, stop: clock.after(restMs, () => void prepare(tab.id)) }
  }

  function forget(): void {
    waiting?.stop()
    waiting = undefined
  }

  async function prepare(tabId: number): Promise<void> {
    waiting = undefined
    const tab = await tabs.get(tabId)
    if (tab === undefined || !tab.active || tab.status !== 'complete') return
    warm.set(tabId, tab.url)
    await page.warm(tabId)
  }
}
