import type { WhereAmI } from '../ports/page.ts'
import { accessibleName } from './accessible-name.ts'
import {
  all,
  bodyOfDocument,
  documentRoot,
  focused,
  has,
  pageTitle,
  rectOf,
  squeeze,
  windowOf,
} from './clobber-proof.ts'
import { placeInParent, placeOfFrame } from './find-frames.ts'
import { isPainted, viewportOf } from './in-view.ts'
import { roleOf } from './kinds.ts'

/** A heading in this upper part of the viewport already speaks for what is being read. */
const upperPart = 0.25
/** UTF-16 units of what is selected that are told. */
const longestSelection = 80

/** Where the reader of one document is: `scroll` is how far down it is, 0 to 100. */
export function whereAmI(document: Document, scroll: number): WhereAmI {
  const limit = viewportOf(document).height * upperPart
  let heading = ''
  for (const element of all(document, 'h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    const { top, height } = rectOf(element)
    if (height === 0 || !isPainted(element)) continue
    if (top > limit) break
    heading = accessibleName(element) || heading
  }
  const window = windowOf(document)
  const at = focused(document)
  const anywhere = at !== null && at !== bodyOfDocument(document) && at !== documentRoot(document)
  const frame = anywhere && window !== null ? placeOfFrame(window, at) : -1
  const selection = window?.getSelection()?.toString() ?? ''
  return {
    title: pageTitle(document),
    heading,
    scroll,
    dialog: dialogOf(document),
    focus: anywhere && frame < 0 ? accessibleName(at) : '',
    role: anywhere && frame < 0 ? roleOf(at) : '',
    selection: squeeze(selection, longestSelection),
    place: window === null ? -1 : placeInParent(window),
    frame,
  }
}

/** Name of the dialog on top; empty without one, or where it has no name. */
function dialogOf(document: Document): string {
  const open = all(document, 'dialog:modal, [role="dialog"][aria-modal="true"], [role="alertdialog"]')
  const top = [...open].findLast(isPainted)
  if (top === undefined) return ''
  const [heading] = all(top, 'h1, h2, h3, h4, h5, h6, [role="heading"]')
  const stated = has(top, 'aria-label') || has(top, 'aria-labelledby') || heading === undefined
  return accessibleName(stated ? top : heading)
}
