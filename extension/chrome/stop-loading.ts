/** Stopping a page that loads, which Chrome lets no extension do directly. */

/** An address of our own that answers with nothing at all: who is sent there stays where they are. */
const stayPath = '/stay'
/** How long Chrome may take to have stopped, in milliseconds. */
const patience = 1_500
const lookAgain = 60

/** What the platform gives a service worker for a request; the DOM's types leave it out. */
interface Asked {
  readonly request: Request
  respondWith(response: Response): void
}
interface Installing {
  /** Static routes (Chrome 123 and later). */
  addRoutes?(routes: readonly object[]): Promise<void>
}

/** In the service worker, at top level: answers `stayPath`, and leaves all else to Chrome. */
export function serveStay(): void {
  addEventListener('install', event => {
    // Lets our pages load past the service worker, as they would without this.
    const { addRoutes } = event as unknown as Installing // by the type of the event
    const to = (pathname: string, source: string) => ({ condition: { urlPattern: { pathname } }, source })
    void addRoutes?.call(event, [to(stayPath, 'fetch-event'), to('/*', 'network')])?.catch(() => undefined)
  })
  addEventListener('fetch', event => {
    const asked = event as unknown as Asked // by the type of the event
    if (new URL(asked.request.url).pathname === stayPath)
      asked.respondWith(new Response(null, { status: 204 }))
  })
}

/** Resolves with whether the tab has stopped loading within 1.5 s. */
export async function stopLoading(tabId: number): Promise<boolean> {
  const { pendingUrl } = await chrome.tabs.get(tabId)
  // One that has not arrived gives way to another that never will: an answer without content leaves the
  // page as it is (HTML, "navigate": status 204). `window.stop` does not reach what the browser has begun.
  if (pendingUrl !== undefined) await chrome.tabs.update(tabId, { url: chrome.runtime.getURL(stayPath) })
  const target = { tabId }
  // Where Chrome lets nobody in, nothing loads for long.
  void chrome.scripting
    .executeScript({ target, injectImmediately: true, func: () => window.stop() })
    .catch(() => undefined)
  const until = performance.now() + patience
  for (;;) {
    const { status } = await chrome.tabs.get(tabId)
    if (status !== 'loading') return true
    if (performance.now() > until) return false
    await new Promise(resolve => setTimeout(resolve, lookAgain))
  }
}
