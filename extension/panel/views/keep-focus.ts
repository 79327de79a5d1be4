/**
 * Draws a list anew without losing the focus: where its item went (deleted), the item now in that
 * place gets it, else the view itself, so that nobody is thrown back to the top of the panel.
 */
export function keepingFocus(host: HTMLElement, item: string, draw: () => void): void {
  const active = host.ownerDocument.activeElement
  const focused = active !== null && active !== host && host.contains(active) ? active : undefined
  const before = [...host.querySelectorAll(item)]
  const at = before.findIndex(element => focused !== undefined && element.contains(focused))
  draw()
  if (focused === undefined || at < 0 || host.contains(focused)) return
  const now = host.querySelectorAll(item)
  const next = now[Math.min(at, now.length - 1)]?.querySelector<HTMLElement>('button')
  focusOn(next ?? undefined, host)
}

/** As `keepingFocus`, where what had the focus is gone: to the first that fits, such as the first of the buttons. */
export function keepingFocusAt(host: HTMLElement, place: string, draw: () => void): void {
  const focused = host.contains(host.ownerDocument.activeElement)
  draw()
  if (focused && !host.contains(host.ownerDocument.activeElement))
    focusOn(host.querySelector<HTMLElement>(place) ?? undefined, host)
}

/** Parts of a view take no focus themselves: the view does. */
function focusOn(element: HTMLElement | undefined, host: HTMLElement): void {
  const target = element ?? host.closest<HTMLElement>('[tabindex]')
  target?.focus()
}
