import { isFrame } from './clobber-proof.ts'

/** Where a frame stands among those of the document around it: the same number, whichever of the two counts. */
const mostFrames = 1_000

/** Place of this window in its parent, from 0; −1 for the page itself, and where the parent does not count it. */
export function placeInParent(window: Window): number {
  const { parent } = window
  if (parent === window) return -1
  // Of another site's window no more can be read than its frames, and that they are these.
  for (let place = 0; place < Math.min(parent.length, mostFrames); place += 1)
    if (parent[place] === window) return place
  return -1
}

/** Place of a frame's element in its window, from 0; −1 where the window does not count it, as in a shadow root. */
export function placeOfFrame(window: Window, element: Element): number {
  if (!isFrame(element)) return -1
  const inside = element.contentWindow
  for (let place = 0; place < Math.min(window.length, mostFrames); place += 1)
    if (window[place] === inside) return place
  return -1
}
