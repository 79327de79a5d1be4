import type { WhereAmI } from '../ports/page.ts'
import { accessibleName } from './accessible-name.ts'
import { all, pageTitle, rectOf } from './clobber-proof.ts'
import { isPainted, viewportOf } from './in-view.ts'

/** A heading in this upper part of the viewport already speaks for what is being read. */
const upperPart = 0.25

/** `scroll` is how far down the page is, 0 to 100. */
export function whereAmI(document: Document, scroll: number): WhereAmI {
  const limit = viewportOf(document).height * upperPart
  let heading = ''
  for (const element of all(document, 'h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    const { top, height } = rectOf(element)
    if (height === 0 || !isPainted(element)) continue
    if (top > limit) break
    heading = accessibleName(element) || heading
  }
  return { title: pageTitle(document), heading, scroll }
}
