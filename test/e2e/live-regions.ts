import type { Page } from 'playwright'

/**
 * Begins to note what Chromium tells a screen reader: changes of text inside elements that are live by their role
 * or by `aria-live`, in whichever of them is innermost (WAI-ARIA 1.2, `aria-live`).
 */
export async function watchLive(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Record<string, number> = {}
    const roles: Readonly<Record<string, string>> = { status: 'polite', log: 'polite', alert: 'assertive' }
    const regionOf = (node: Node): Element | undefined => {
      const from = node instanceof Element ? node : node.parentElement
      const region = from?.closest('[aria-live], [role="status"], [role="log"], [role="alert"], output')
      if (!region) return undefined
      const kind = region.getAttribute('aria-live') ?? roles[region.getAttribute('role') ?? ''] ?? 'polite'
      return kind === 'off' || region.closest('[aria-hidden="true"], [hidden]') ? undefined : region
    }
    const look = (records: readonly MutationRecord[]) => {
      for (const { target, type, addedNodes } of records) {
        const region = regionOf(target)
        const says =
          type === 'characterData' ||
          [...addedNodes].some(node => node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim())
        if (region === undefined || !says) continue
        const name = region.getAttribute('aria-label') ?? region.id
        noted[name] = (noted[name] ?? 0) + 1
      }
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    const end = () => {
      look(observer.takeRecords())
      observer.disconnect()
      return noted
    }
    Object.assign(globalThis, { __endLive: end })
  })
}

/** How often each region was changed since `watchLive`, by its name; regions that told nothing are left out. */
export function liveChanges(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const { __endLive: end } = globalThis as unknown as { __endLive: () => Record<string, number> } // watchLive has put it there
    return end()
  })
}
