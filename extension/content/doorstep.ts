/** What every page has from its start: it waits for the key that opens the panel, and does nothing else. */
import { listenForPanelKey } from '../messaging/panel-key.ts'

listenForPanelKey()
