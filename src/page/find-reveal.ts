/** Opens what hides found text until it is looked for, as browsers do, and closes it again. */
import { attribute, has, paintedParent, tagOf } from './clobber-proof.ts'

/** Opens every closed `details` and `hidden="until-found"` around the element. Returns the way back. */
export function reveal(element: Element): (() => void) | undefined {
  const closings: (() => void)[] = []
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
    const found = at
    if (tagOf(found) === 'details' && !has(found, 'open') && !isSummaryOf(element, found)) {
      Element.prototype.setAttribute.call(found, 'open', '')
      closings.push(() => Element.prototype.removeAttribute.call(found, 'open'))
    } else if (attribute(found, 'hidden')?.toLowerCase() === 'until-found') {
      // The page is told first, as the platform's own search tells it.
      EventTarget.prototype.dispatchEvent.call(found, new Event('beforematch', { bubbles: true }))
      Element.prototype.removeAttribute.call(found, 'hidden')
      closings.push(() => Element.prototype.setAttribute.call(found, 'hidden', 'until-found'))
    }
  }
  return closings.length === 0 ? undefined : () => closings.forEach(close => void close())
}

/** The first summary of a closed `details` is seen all the same. */
function isSummaryOf(element: Element, details: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== details; at = paintedParent(at))
    if (tagOf(at) === 'summary' && paintedParent(paintedParent(at) ?? at) === details) return true
  return false
}

/** Whether the element is one whose text is only hidden until it is looked for. */
export function isRevealable(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = paintedParent(at)) {
    if (tagOf(at) === 'details' && !has(at, 'open')) return true
    if (attribute(at, 'hidden')?.toLowerCase() === 'until-found') return true
  }
  return false
}
