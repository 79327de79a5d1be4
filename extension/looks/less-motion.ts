const reduced = '(prefers-reduced-motion: reduce)'

/** Whether less motion is wanted: by the system, or by the user's own setting, which stands at the root of the page. */
export function wantsLessMotion(page: Document): boolean {
  return matchMedia(reduced).matches || page.documentElement.dataset.motion === 'less'
}

/** Calls `changed` whenever that may have become another answer. Returns the way to stop. */
export function watchMotion(page: Document, changed: () => void): () => void {
  const system = matchMedia(reduced)
  const chosen = new MutationObserver(changed)
  system.addEventListener('change', changed)
  chosen.observe(page.documentElement, { attributes: true, attributeFilter: ['data-motion'] })
  return () => {
    system.removeEventListener('change', changed)
    chosen.disconnect()
  }
}
