import type { Stop } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import { hostOf, siteSettings } from '../settings/sites.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly onBug: (error: unknown) => void
}

/** Keeps the panel's word for the site in front true, while Settings show it. */
export function watchSite({ store, tabs, onBug }: Parts): Stop {
  const look = () => {
    if (store.getState().view !== 'settings') return
    void tabs
      .active()
      .then(
        ({ url }) => hostOf(url),
        () => undefined,
      )
      .then(site => store.setState({ site }))
      .catch(onBug)
  }
  const stops = [
    tabs.watch(look),
    store.subscribe(({ view }, before) => {
      if (view === 'settings' && before.view !== 'settings') look()
    }),
  ]
  look()
  return () => {
    for (const stop of stops) stop()
  }
}

/** The page as commands see it: hints are shown by the rules of the tab's site. */
export function withSiteHints(page: Page, tabs: Tabs, store: PanelStore): Page {
  return {
    ...page,
    async showHints(tabId, numbering, options) {
      const { sites } = store.getState().settings
      const tab = Object.keys(sites).length === 0 ? undefined : await tabs.get(tabId)
      const host = tab === undefined ? undefined : hostOf(tab.url)
      const { include, exclude } = siteSettings(sites, host)
      if (include.length === 0 && exclude.length === 0) return page.showHints(tabId, numbering, options)
      return page.showHints(tabId, numbering, { ...options, rules: { include, exclude } })
    },
  }
}
