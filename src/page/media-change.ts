/** Changes a sound or film, and looks whether it is so then: its page may have a will of its own. */
import { ClavierError, type ErrorCode } from '../errors.ts'
import type { MediaChange, MediaState } from '../ports/page-media.ts'
import { isConnected } from './clobber-proof.ts'
import { captionsOf, mediaState, rangeOf } from './media-elements.ts'
import { untilMedia } from './media-moments.ts'
import { showAs } from './media-screen.ts'
import { soon } from './moments.ts'

/** How long it may take to get to a place, or to begin to play, in milliseconds. */
const patience = 1_500
/** How long a page has to put back what was changed, in milliseconds. */
const calm = 180
/** How far it has to get on to be playing, in seconds. */
const onward = 0.01
const slowest = 0.25
const fastest = 4

interface Seen {
  readonly before: MediaState
  readonly after: MediaState
  readonly moving: boolean
}

/** Rejects as `PageMedia.changeMedia` says, with all as it was before. */
export async function changeElement(element: HTMLMediaElement, change: MediaChange): Promise<Seen> {
  const before = mediaState(element)
  try {
    // Without sound first: a browser lets that be played which it would not let be heard.
    setSimple(element, change)
    if (change.place !== undefined) await goTo(element, change.place)
    if (change.shown !== undefined) await showAs(element, change.shown)
    const moving = change.paused === undefined ? true : await setPaused(element, change.paused)
    await soon(calm)
    if (!isConnected(element)) throw new ClavierError('media-gone')
    if (!isSo(element, change, before)) throw new ClavierError(whyNot(change), kindOf(element))
    return { before, after: mediaState(element), moving }
  } catch (error) {
    await putBack(element, before, change)
    throw error
  }
}

function setSimple(element: HTMLMediaElement, { muted, volume, rate, loop, track }: MediaChange): void {
  if (volume !== undefined) element.volume = Math.min(100, Math.max(0, volume)) / 100
  if (muted !== undefined) element.muted = muted
  if (rate !== undefined) element.playbackRate = Math.min(fastest, Math.max(slowest, rate))
  if (loop !== undefined) element.loop = loop
  if (track !== undefined) {
    const tracks = captionsOf(element)
    if (track >= 0 && tracks[track] === undefined) throw new ClavierError('no-captions')
    tracks.forEach((one, place) => {
      one.mode = place === track ? 'showing' : 'disabled'
    })
  }
}

/** Moves it as near to a place as it goes. Resolves when it is there, or has taken too long. */
export async function goTo(element: HTMLMediaElement, place: number): Promise<void> {
  const range = rangeOf(element)
  if (range === undefined) {
    if (place === 0 && element.currentTime === 0) return
    throw new ClavierError('cannot-seek')
  }
  const aim = Math.min(range.end, Math.max(range.start, place))
  if (Math.abs(aim - element.currentTime) <= 0.01) return
  element.currentTime = aim
  await untilMedia(element, ['seeked', 'error'], () => !element.seeking, patience)
}

/** Resolves with whether it gets on, where it is to play. */
async function setPaused(element: HTMLMediaElement, paused: boolean): Promise<boolean> {
  if (paused) {
    element.pause()
    return true
  }
  const begun = element.ended ? 0 : element.currentTime
  let refusal: ErrorCode | undefined
  const played = element.play().then(
    () => undefined,
    (error: unknown) => {
      refusal = refusalOf(error)
    },
  )
  await Promise.race([played, soon(patience)])
  if (refusal !== undefined) throw new ClavierError(refusal, kindOf(element))
  const gotOn = () => element.currentTime > begun + onward || (element.loop && element.currentTime < begun)
  return untilMedia(
    element,
    ['timeupdate', 'playing', 'ended', 'pause'],
    () => gotOn() || element.ended,
    patience,
  )
}

/** The browser's own names for why it does not play. */
function refusalOf(error: unknown): ErrorCode {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return 'play-refused'
  // Something paused it, or gave it something else to play, before it had begun.
  return name === 'AbortError' ? 'media-stays' : 'media-broken'
}

/** Whether it is as it was to be, or as near as it goes. */
function isSo(element: HTMLMediaElement, change: MediaChange, before: MediaState): boolean {
  const now = mediaState(element)
  const { paused, muted, loop, track, shown, rate } = change
  // What is short may have come to its end by now.
  if (paused === false && now.paused && !element.ended) return false
  if (paused === true && !now.paused) return false
  if (muted !== undefined && now.muted !== muted) return false
  if (loop !== undefined && now.loop !== loop) return false
  if (track !== undefined && now.track !== Math.max(-1, track)) return false
  if (shown !== undefined && now.shown !== shown) return false
  return rate === undefined || rate === before.rate || now.rate !== before.rate
}

/** What may be done about a refusal: browsers play films in silence, but no sounds. */
function kindOf(element: HTMLMediaElement) {
  return { kind: element instanceof HTMLVideoElement ? 'film' : 'sound' }
}

/** A browser that no hand has touched the page for pauses what is to be heard at once, without a word. */
function whyNot({ paused, muted }: MediaChange): ErrorCode {
  const untouched = navigator.userActivation?.hasBeenActive === false
  return paused === false && muted === false && untouched ? 'play-refused' : 'media-stays'
}

/** As far as it goes: what was refused must leave nothing behind. */
async function putBack(element: HTMLMediaElement, before: MediaState, change: MediaChange): Promise<void> {
  try {
    if (change.paused === false && before.paused) element.pause()
    setSimple(element, {
      ...(change.muted === undefined ? {} : { muted: before.muted }),
      ...(change.volume === undefined ? {} : { volume: before.volume }),
      ...(change.rate === undefined ? {} : { rate: before.rate }),
      ...(change.loop === undefined ? {} : { loop: before.loop }),
      ...(change.track === undefined ? {} : { track: before.track }),
    })
    if (change.place !== undefined) await goTo(element, before.place)
  } catch (error) {
    // The first refusal is what is told.
    if (!(error instanceof ClavierError)) throw error
  }
}
