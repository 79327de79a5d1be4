/**
 * The hands: do in this document what the panel asks. The panel puts them in when it first needs them
 * (extension/chrome/frames.ts), so that a page which nobody works in carries nothing of them.
 */
import { handsPlace } from '../../src/page/hands-place.ts'
import { servePage } from '../messaging/serve-page.ts'

// One per document: two panels may put this script into the same page. After an update the new
// extension has a world of its own and does not see this mark.
if (!Reflect.has(globalThis, handsPlace))
  Reflect.defineProperty(globalThis, handsPlace, { value: servePage() })
