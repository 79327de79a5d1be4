import { ClavierError } from '../errors.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { Clock } from '../ports/clock.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { HeardByPanel } from '../ports/page-sites.ts'
import type { Tabs } from '../ports/tabs.ts'
import { hostOf, siteSettings } from '../settings/sites.ts'
import type { PanelState, PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly page: Page
  readonly clock: Clock
  readonly onBug: (error: unknown) => void
}

/** Ways in which something is heard: what a sequence does, or a button, nobody has said or played. */
const heardBy: readonly string[] = ['spoken', 'typed', 'played']
/** Modes in which keys mean no text. */
const open: readonly (ModeName | undefined)[] = [
  undefined,
  'scroll',
  'move',
  'seek',
  'zoom',
  'volume',
  'numbers',
]
/** What began to be heard so long ago, in ms, is not what has ended now. */
const longestHearing = 30_000

/**
 * Tells the page in front what was heard, where the user lets that site listen. It is one-way: nothing comes
 * back from a page. Never what was heard while another tab was in front, never text that is written by letters
 * or dictated, and never while a secret field has the focus (`PageSites.tellHeard`).
 */
export function createHeard({ store, tabs, page, clock, onBug }: Parts) {
  /** The tabs that were in front when what is being heard began, one for each beginning. */
  let begun: { readonly at: number; readonly tabId: Promise<number | undefined> }[] = []
  /** A line of text has ended in this very moment: what follows at once is that line. */
  let wasText = false

  store.subscribe((now, before) => {
    if (isText(before) && !isText(now)) {
      wasText = true
      void Promise.resolve().then(() => {
        wasText = false
      })
    }
    if (begins(now, before) && anyListens(now)) {
      const recent = begun.filter(({ at }) => clock.now() - at < longestHearing)
      begun = [...recent.slice(-20), { at: clock.now(), tabId: inFront() }]
    }
  })

  return {
    /** A phrase or a motif that means this. */
    meant({ command, slots, source, heard }: Intent): void {
      if (heardBy.includes(source)) hear({ text: heard, intent: { command, slots } })
    },
    /** A phrase that means nothing to Clavier. */
    unknown: (text: string) => hear({ text, intent: null }),
  }

  function hear(heard: HeardByPanel): void {
    const before = begun
    begun = []
    const state = store.getState()
    if (wasText || isText(state) || !anyListens(state)) return
    void tell(heard, before).catch(error => {
      // A page that cannot be reached is told nothing, and nobody waits for it.
      if (!(error instanceof ClavierError)) onBug(error)
    })
  }

  async function tell(heard: HeardByPanel, before: typeof begun): Promise<void> {
    const tab = await tabs.active()
    const host = hostOf(tab.url)
    if (!siteSettings(store.getState().settings.sites, host).pagesMayListen) return
    const fronts = await Promise.all(before.map(({ tabId }) => tabId))
    if (fronts.some(id => id !== tab.id)) return
    const listener = await page.listener(tab.id)
    // The tab may be at another site by now.
    if (listener === undefined || listener.host !== host) return
    await page.tellHeard(tab.id, listener.documentId, heard)
  }

  async function inFront(): Promise<number | undefined> {
    return tabs.active().then(
      ({ id }) => id,
      () => undefined,
    )
  }
}

/** Something begins to be said, or keys go down. */
function begins(now: PanelState, before: PanelState): boolean {
  return (
    (before.interim === '' && now.interim !== '') || (before.keysDown.length === 0 && now.keysDown.length > 0)
  )
}

function isText({ mode, letters, dictation }: PanelState): boolean {
  return letters !== undefined || dictation?.on === true || !open.includes(mode?.name)
}

function anyListens({ settings }: PanelState): boolean {
  return Object.values(settings.sites).some(({ pagesMayListen }) => pagesMayListen)
}
