import { codePicture } from '../../src/devices/code-picture.ts'
import { compression } from '../../src/devices/compression.ts'
import type { ShareTools } from '../../src/ports/share-tools.ts'
import { ownAddress } from './own-addresses.ts'

/** Milliseconds for whoever is asked whether the clipboard may be read; an answer may never come. */
const patienceMs = 10_000

/** What sharing needs of the browser. */
export const shareTools: ShareTools = {
  ...compression,
  picture: codePicture,
  async pasted() {
    try {
      const unanswered = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patienceMs))
      return await Promise.race([navigator.clipboard.readText(), unanswered])
    } catch {
      // Not allowed, or the panel has not got the focus: then it is pasted by hand.
      return undefined
    }
  },
  async openScanner() {
    // Without the fragment the page asks for microphone and MIDI.
    const url = `${ownAddress('permission')}#scan`
    const [open] = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] })
    if (open === undefined || open.tabId < 0) {
      await chrome.tabs.create({ url })
      return
    }
    // It begins anew: whoever asks wants the camera on.
    await chrome.tabs.update(open.tabId, { active: true })
    await chrome.windows.update(open.windowId, { focused: true })
    await chrome.tabs.reload(open.tabId)
  },
}
