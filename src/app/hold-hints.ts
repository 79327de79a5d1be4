import type { Clock, Stop } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PanelState, PanelStore } from '../state/panel-state.ts'

/** Least time between two times that the page is asked to hold its numbers, in ms: it holds them for 5 s. */
const renewAfter = 1_000

interface Parts {
  readonly store: PanelStore
  readonly page: Pick<Page, 'holdHints'>
  readonly tabs: Pick<Tabs, 'active'>
  readonly clock: Pick<Clock, 'now'>
}

/**
 * Holds the numbers of the page in front still while something is being played or said, because it may be
 * one of them: what counts is what was drawn when it began.
 */
export function holdHints({ store, page, tabs, clock }: Parts): Stop {
  let held: { readonly tabId: Promise<number | undefined>; readonly at: number } | undefined

  return store.subscribe((now, before) => {
    if (begins(now, before)) hold()
    else if (now.outcome !== before.outcome && isQuiet(now)) release()
  })

  function hold(): void {
    const at = clock.now()
    if (held !== undefined && at - held.at < renewAfter) return
    // Without a tab in front there is nothing to hold.
    const tabId = tabs.active().then(
      ({ id }) => id,
      () => undefined,
    )
    held = { tabId, at }
    void tabId.then(id => id !== undefined && page.holdHints(id, true))
  }

  function release(): void {
    const tabId = held?.tabId
    held = undefined
    void tabId?.then(id => id !== undefined && page.holdHints(id, false))
  }
}

function begins(now: PanelState, before: PanelState): boolean {
  const played = now.keysDown.length > before.keysDown.length || now.latched.length > before.latched.length
  return played || (now.interim !== '' && now.interim !== before.interim)
}

/** Nothing is half played or half said. */
function isQuiet({ keysDown, latched, interim, parameter }: PanelState): boolean {
  return keysDown.length === 0 && latched.length === 0 && interim === '' && parameter === undefined
}
