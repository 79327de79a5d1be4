/**
 * What every page has from its start: it waits for the key that opens the panel, and agrees with the
 * notice (`notice-listeners.ts`) on the name of the event by which it is asked.
 */
import { meeting, noticeKey } from '../../src/page/notice-name.ts'
import { listenForPanelKey } from '../messaging/panel-key.ts'

listenForPanelKey()

const name = Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('')
const met = !dispatchEvent(new CustomEvent(meeting, { detail: name, cancelable: true }))
if (met) Reflect.set(globalThis, noticeKey, name)
