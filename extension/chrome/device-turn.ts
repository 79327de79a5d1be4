/**
 * Tells whether this panel is the one that keyboards and speech act through. Every panel hears them,
 * but only one may act: the panel of the window that had the focus last, and in that window (where the
 * panel may be open beside itself as a tab) the one that was there first.
 */
export function createDeviceTurn(): { readonly ours: () => boolean } {
  let first = false
  let window: number | undefined
  let focused: number | undefined

  // Popups and developer tools have no panel: what has the focus there leaves the turn where it was.
  const withPanels: { windowTypes: ['normal'] } = {
    windowTypes: ['normal'],
  }
  chrome.windows.onFocusChanged.addListener(id => {
    // None of ours has the focus: the last one that had it stays in charge.
    if (id !== chrome.windows.WINDOW_ID_NONE) focused = id
  }, withPanels)
  void chrome.windows.getLastFocused(withPanels).then(({ id }) => {
    focused ??= id
  })
  void chrome.windows.getCurrent().then(({ id }) => {
    window = id
    // Held for as long as this page lives; the next in line gets it when it goes.
    void navigator.locks.request(`clavier/devices/${id}`, () => {
      first = true
      return new Promise<never>(() => {})
    })
  })

  return { ours: () => first && window !== undefined && window === focused }
}
