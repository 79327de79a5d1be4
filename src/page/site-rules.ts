/** What the user has settled for hints on this site. */
import { all, matches, paintedParent } from './clobber-proof.ts'
import { createClipper, paintedBox, type Shown } from './in-view.ts'

/** Elements that one site's rules bring in, at most. */
const mostIncluded = 200

/** CSS selectors; what is none is passed over. */
export interface SiteRules {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/**
 * What is in view with the site's rules applied: what matches `exclude`, or is inside it, is no target; what
 * matches `include` is one. `exclude` wins.
 */
export function withSiteRules(document: Document, shown: readonly Shown[], rules: SiteRules): Shown[] {
  const { include, exclude } = rules
  if (include.length === 0 && exclude.length === 0) return [...shown]
  const wanted = usable(document, include)
  const unwanted = usable(document, exclude)
  const left = shown.map(item =>
    wanted.some(selector => matches(item.element, selector))
      ? { ...item, clickable: true, doubtful: false }
      : item,
  )
  const known = new Set(left.map(({ element }) => element))
  const all = [...left, ...brought(document, wanted, known)]
  if (unwanted.length === 0) return all
  const isGone = insideOf(unwanted)
  return all.filter(({ element }) => !isGone(element))
}

/** Tells whether an element matches one of the selectors, or is painted inside one that does. Each is asked once. */
function insideOf(selectors: readonly string[]): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return element => {
    const asked: Element[] = []
    let inside: boolean | undefined
    for (let at: Element | null = element; at !== null && inside === undefined; at = paintedParent(at)) {
      const one = at
      asked.push(one)
      inside = known.get(one) ?? (selectors.some(selector => matches(one, selector)) || undefined)
    }
    for (const one of asked) known.set(one, inside ?? false)
    return inside ?? false
  }
}

/** What the rules name that is nothing by itself, such as a wrapper which scripts listen at. */
function brought(document: Document, selectors: readonly string[], known: ReadonlySet<Element>): Shown[] {
  if (selectors.length === 0) return []
  const { clip } = createClipper(document)
  // Each by itself: one that is not closed, which browsers close, would take the next into it.
  const found = new Set(selectors.flatMap(selector => [...all(document, selector)]))
  const fresh = [...found].filter(element => !known.has(element))
  return fresh.slice(0, mostIncluded).flatMap(element => {
    const box = clip(element, paintedBox(element))
    return box === undefined ? [] : [{ element, kind: undefined, clickable: true, doubtful: false, box }]
  })
}

/** Those that are selectors: the browser says so only by throwing. */
function usable(document: Document, selectors: readonly string[]): string[] {
  const empty = document.createDocumentFragment()
  return selectors.filter(selector => {
    try {
      empty.querySelector(selector)
      return true
    } catch {
      return false
    }
  })
}
