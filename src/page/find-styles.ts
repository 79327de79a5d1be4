/** Which block the text of an element belongs to, and whether it is painted. Each element is asked once. */
import { attribute, paintedParent } from './clobber-proof.ts'

export interface Painted {
  /** Nothing in it is painted, itself included, and no search reveals it. */
  readonly hidden: boolean
  /** Whether text right inside is seen. */
  readonly visible: boolean
  /** The innermost block that it is, or is in; null where there is none. */
  readonly block: Element | null
}

export interface Styles {
  of(element: Element | null): Painted
  /** From now on all is asked anew. */
  forget(): void
}

const outside: Painted = { hidden: false, visible: true, block: null }

export function createStyles(): Styles {
  const known = new Map<Element, Painted>()
  return {
    of(element) {
      const asked: Element[] = []
      let painted = outside
      // No recursion: pages nest as deeply as they like.
      for (let at = element; at !== null; at = paintedParent(at)) {
        const before = known.get(at)
        if (before !== undefined) {
          painted = before
          break
        }
        asked.push(at)
      }
      for (const at of asked.reverse()) {
        painted = painted.hidden ? painted : paintedIn(at, painted)
        known.set(at, painted)
      }
      return painted
    },
    forget: () => known.clear(),
  }
}

function paintedIn(element: Element, around: Painted): Painted {
  const style = getComputedStyle(element)
  const { display } = style
  if (display === 'none' || isLocked(element, style)) return { ...around, hidden: true }
  return {
    hidden: false,
    visible: style.visibility === 'visible',
    block: /^(?:inline|contents|ruby)/.test(display) ? around.block : element,
  }
}

/** Its text is not painted, and no search reveals it. */
function isLocked(element: Element, style: CSSStyleDeclaration): boolean {
  return style.contentVisibility === 'hidden' && attribute(element, 'hidden')?.toLowerCase() !== 'until-found'
}
