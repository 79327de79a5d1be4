/** The sounds and films of a document, and what can be told of each. */
import type { MediaSeen, MediaState } from '../ports/page-media.ts'
import { accessibleName } from './accessible-name.ts'
import {
  all,
  attribute,
  closest,
  fullscreenOf,
  has,
  matches,
  pageTitle,
  paintedParent,
  pictureInPictureOf,
  rectOf,
  shadowOf,
  squeeze,
  textOf,
  windowOf,
} from './clobber-proof.ts'
import { isPainted } from './in-view.ts'

/** Sounds and films of one document that are spoken of, at most. */
const mostMedia = 100
/** Elements that are looked through for shadow roots, at most, and how deep roots are followed. */
const mostElements = 20_000
const deepest = 8
/** Subtitles that are spoken of, at most. */
const mostTracks = 20
const longestName = 120
/** How far up from a sound or film its player reaches, in elements. */
const playerReach = 6

/** In the order of the page, those in open shadow roots included, at most 100. */
export function mediaIn(document: Document): readonly HTMLMediaElement[] {
  const found: HTMLMediaElement[] = []
  let left = mostElements
  const look = (root: ParentNode, depth: number): void => {
    for (const element of all(root, '*')) {
      if (left <= 0 || found.length >= mostMedia) return
      left -= 1
      if (element instanceof HTMLMediaElement) found.push(element)
      const inner = shadowOf(element)
      if (inner !== null && depth < deepest) look(inner, depth + 1)
    }
  }
  look(document, 0)
  return found
}

/** The elements around a sound or film that may be its player, nearest first. */
export function playerAround(element: Element): readonly Element[] {
  const around: Element[] = []
  for (let at = paintedParent(element); at !== null && around.length < playerReach; at = paintedParent(at)) {
    if (matches(at, 'body, html')) break
    around.push(at)
  }
  return around
}

/** Subtitles and captions, in the order of the element. */
export function captionsOf(element: HTMLMediaElement): readonly TextTrack[] {
  return [...element.textTracks]
    .filter(({ kind }) => kind === 'subtitles' || kind === 'captions')
    .slice(0, mostTracks)
}

/** Where it may be moved to, in seconds; undefined where there is nowhere to go to. */
export function rangeOf({ seekable }: HTMLMediaElement): { start: number; end: number } | undefined {
  if (seekable.length === 0) return undefined
  const [start, end] = [seekable.start(0), seekable.end(seekable.length - 1)]
  return end > start ? { start, end } : undefined
}

export function mediaState(element: HTMLMediaElement): MediaState {
  const { duration } = element
  const tracks = captionsOf(element)
  return {
    name: nameOf(element),
    kind: element instanceof HTMLVideoElement ? 'film' : 'sound',
    place: seconds(element.currentTime),
    length: seconds(duration),
    live: duration === Number.POSITIVE_INFINITY,
    // What has come to its end rests, whatever it says of itself.
    paused: element.paused || element.ended,
    muted: element.muted,
    volume: Math.round(100 * element.volume),
    rate: element.playbackRate,
    loop: element.loop,
    tracks: tracks.map(({ label, language }) => ({
      label: squeeze(label, longestName),
      language: squeeze(language, 35),
    })),
    track: tracks.findIndex(({ mode }) => mode === 'showing'),
    shown: shownAs(element),
  }
}

export function mediaSeen(element: HTMLMediaElement, last: boolean): MediaSeen {
  const { width, height } = rectOf(element)
  const { muted, loop, controls } = element
  return {
    ...mediaState(element),
    area: isPainted(element) ? Math.round(width * height) : 0,
    ready: element.readyState > 0,
    last,
    looks: muted && loop && !controls,
  }
}

function shownAs(element: HTMLMediaElement): MediaState['shown'] {
  if (pictureInPictureOf(element.ownerDocument) === element) return 'window'
  const whole = fullscreenOf(element.ownerDocument)
  const ours = whole === element || playerAround(element).some(at => at === whole)
  return whole !== null && ours ? 'screen' : 'page'
}

function seconds(value: number): number {
  return Number.isFinite(value) && value > 0 ? Math.min(value, Number.MAX_SAFE_INTEGER) : 0
}

/** Its accessible name; the caption of its figure; the name of its player; what is playing; its file's name. */
function nameOf(element: HTMLMediaElement): string {
  const tries = [
    // Its own content is for browsers that cannot play it.
    () => (has(element, 'aria-label') || has(element, 'aria-labelledby') ? accessibleName(element) : ''),
    () => attribute(element, 'title') ?? '',
    () => captionText(element),
    () => playerName(element),
    () => (element.paused ? '' : (navigator.mediaSession?.metadata?.title ?? '')),
    () => fileName(element.currentSrc),
    () => (windowOf(element.ownerDocument) === window.top ? '' : pageTitle(element.ownerDocument)),
  ]
  for (const tryOne of tries) {
    const name = squeeze(tryOne(), longestName)
    if (name !== '') return name
  }
  return ''
}

function captionText(element: Element): string {
  const figure = closest(element, 'figure')
  const caption = figure === null ? undefined : all(figure, 'figcaption')[0]
  return caption === undefined ? '' : (textOf(caption) ?? '')
}

function playerName(element: Element): string {
  const named = playerAround(element)
    .slice(0, 4)
    .find(at => (has(at, 'aria-label') || has(at, 'aria-labelledby')) && all(at, 'audio, video').length <= 1)
  return named === undefined ? '' : accessibleName(named)
}

/** `https://radio.test/songs/The%20organ.mp3` is “The organ”. */
function fileName(address: string): string {
  const file = /^https?:\/\/[^?#]*\/([^/?#]+)/i.exec(address)?.[1] ?? ''
  const bare = file.replace(/\.[a-z0-9]{1,5}$/i, '')
  try {
    return decodeURIComponent(bare).replace(/[-_+]+/g, ' ')
  } catch {
    // Half an escape is no escape.
    return bare
  }
}
