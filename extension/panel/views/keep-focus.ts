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
  if (next) next.focus()
  else host.focus()
}
