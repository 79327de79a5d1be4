/** Over the whole screen, in a window of its own above all others, or back in the page. */
import { ClavierError } from '../errors.ts'
import type { MediaState } from '../ports/page-media.ts'
import { all, attribute, fullscreenOf, pictureInPictureOf } from './clobber-proof.ts'
import { playerAround } from './media-elements.ts'

/** How long the browser may take over it, in milliseconds. */
const patience = 2_000

/** Rejects with `screen-refused` where the browser, or the page around a frame, does not let it. */
export async function showAs(element: HTMLMediaElement, shown: MediaState['shown']): Promise<void> {
  const { ownerDocument: document } = element
  try {
    await within(patience, change(element, document, shown))
  } catch {
    // The browser gives a reason in words of its own; what helps is the same for all of them.
    throw new ClavierError('screen-refused')
  }
}

async function change(element: HTMLMediaElement, document: Document, shown: MediaState['shown']) {
  if (shown !== 'window' && pictureInPictureOf(document) !== null)
    await Document.prototype.exitPictureInPicture.call(document)
  if (shown !== 'screen' && fullscreenOf(document) !== null)
    await Document.prototype.exitFullscreen.call(document)
  if (shown === 'window') {
    if (!(element instanceof HTMLVideoElement)) throw new ClavierError('screen-refused')
    await element.requestPictureInPicture()
  }
  // A player brings its own buttons along; bare, the film gets the browser's.
  if (shown === 'screen') await Element.prototype.requestFullscreen.call(playerOf(element))
}

/** What is shown over the whole screen: the player, where something named so is around the film alone. */
function playerOf(element: HTMLMediaElement): Element {
  if (element.controls) return element
  const player = playerAround(element).findLast(
    around => /player/i.test(attribute(around, 'class') ?? '') && all(around, 'audio, video').length === 1,
  )
  return player ?? element
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined
  try {
    await Promise.race([
      work,
      new Promise((_, reject) => {
        late = setTimeout(() => reject(new Error('late')), ms)
      }),
    ])
  } finally {
    clearTimeout(late)
  }
}
