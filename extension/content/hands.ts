/** The hands: do in this page what the panel asks; before it asks they wait for the key that opens it. */
import { listenForPanelKey } from '../messaging/panel-key.ts'
import { servePage } from '../messaging/serve-page.ts'

// One per document: the manifest and the panel may both put this script into the same page. After an
// update the new extension has a world of its own and does not see this mark.
const mark = Symbol.for('clavier.hands')

if (!Reflect.has(globalThis, mark)) {
  Reflect.defineProperty(globalThis, mark, { value: true })
  servePage()
  listenForPanelKey()
}
