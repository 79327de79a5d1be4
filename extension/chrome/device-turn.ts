export interface DeviceTurn {
  /** Whether keyboards and speech act through this panel. */
  readonly ours: () => boolean
  /** The window that commands are meant for: the panel's own, or one that it stands in for. */
  readonly attended: () => number | undefined
}

/** Announces a new panel to those that stand in for its window. */
const panels = 'clavier/panels'

/**
 * Tells whether this panel is the one that keyboards and speech act through. Every panel hears them, but
 * only one may act: the panel of the window that had the focus last, and in that window (where the panel
 * may be open beside itself as a tab) the one that was there first. A window without a panel, such as one
 * that a command has just opened, is stood in for by a panel elsewhere: no hand may be there to open one.
 * Whoever acts for a window holds its lock, so that it is never two.
 */
export function createDeviceTurn(): DeviceTurn {
  let window: number | undefined
  let focused: number | undefined
  let first = false
  /** The window whose lock this panel holds without living there. */
  let standIn: { readonly id: number; readonly leave: () => void } | undefined

  // Popups and developer tools have no panel: what has the focus there leaves the turn where it was.
  const withPanels: { windowTypes: ['normal'] } = {
    windowTypes: ['normal'],
  }
  chrome.windows.onFocusChanged.addListener(id => {
    // None of ours has the focus: the last one that had it stays in charge.
    if (id !== chrome.windows.WINDOW_ID_NONE) look(id)
  }, withPanels)
  chrome.windows.onRemoved.addListener(id => {
    if (id !== focused) return
    leave()
    void chrome.windows.getLastFocused(withPanels).then(({ id: next }) => {
      if (focused === id && next !== undefined) look(next)
    })
  }, withPanels)
  const channel = new BroadcastChannel(panels)
  channel.addEventListener('message', ({ data }) => {
    if (data === standIn?.id) leave()
  })
  void chrome.windows.getLastFocused(withPanels).then(({ id }) => {
    if (focused === undefined && id !== undefined) look(id)
  })
  void chrome.windows.getCurrent().then(({ id }) => {
    window = id
    // Held for as long as this page lives; the next in line gets it when it goes.
    void navigator.locks.request(lockOf(id), () => {
      first = true
      return new Promise<never>(() => {})
    })
    channel.postMessage(id)
    if (focused !== undefined) look(focused)
  })

  return {
    ours: () => focused !== undefined && ((first && window === focused) || standIn?.id === focused),
    attended: () => (standIn !== undefined && standIn.id === focused ? focused : window),
  }

  function look(id: number): void {
    focused = id
    if (standIn !== undefined && standIn.id !== id) leave()
    if (window === undefined || id === window || standIn !== undefined) return
    void navigator.locks.request(lockOf(id), { ifAvailable: true }, lock => {
      if (lock === null || focused !== id || standIn !== undefined) return
      return new Promise<void>(resolve => {
        standIn = { id, leave: resolve }
      })
    })
  }

  function leave(): void {
    standIn?.leave()
    standIn = undefined
  }
}

function lockOf(windowId: number | undefined): string {
  return `clavier/devices/${windowId}`
}
