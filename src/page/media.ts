/** The sounds and films of a page: which one is meant, and moving in it. */
import { ClavierError } from '../errors.ts'
import type { MediaMove, MediaMoved } from '../ports/page.ts'
import { all, rectOf, shadowOf } from './clobber-proof.ts'
import { createElementHandles } from './element-handles.ts'

/** How long a page may take to get to the place it was sent to, in milliseconds. */
const patience = 1_500
/** Elements that are looked through for shadow roots with media in them, at most. */
const mostElements = 20_000

export interface Media {
  /** Rejects with `no-media`, or `cannot-seek` where there is nowhere to go to. */
  move(move: MediaMove): Promise<MediaMoved>
}

export function createMedia(document: Document): Media {
  const handles = createElementHandles()
  let last: WeakRef<HTMLMediaElement> | undefined

  function chosen(id: number | undefined): HTMLMediaElement {
    const wanted = id === undefined ? likeliest(mediaOf(document), last?.deref()) : handles.elementOf(id)
    if (!(wanted instanceof HTMLMediaElement)) throw new ClavierError('no-media')
    last = new WeakRef(wanted)
    return wanted
  }

  return {
    async move(move) {
      const element = chosen(move.id)
      const before = { id: handles.handleOf(element), muted: element.muted }
      if (move.what === 'volume') return { ...before, ...setVolume(element, move) }
      return { ...before, ...(await seek(element, move)) }
    },
  }
}

function setVolume(element: HTMLMediaElement, { by, to, muted }: MediaMove) {
  const from = Math.round(100 * element.volume)
  const wanted = Math.min(100, Math.max(0, to ?? from + (by ?? 0)))
  element.volume = wanted / 100
  element.muted = muted ?? wanted === 0
  return { from, to: Math.round(100 * element.volume), limit: 100 }
}

async function seek(element: HTMLMediaElement, { by, to }: MediaMove) {
  const { seekable, currentTime: from } = element
  if (seekable.length === 0) throw new ClavierError('cannot-seek')
  const [start, end] = [seekable.start(0), seekable.end(seekable.length - 1)]
  const aim = Math.min(end, Math.max(start, to ?? from + (by ?? 0)))
  if (Math.abs(aim - from) > 0.01) await arrive(element, aim)
  // A live broadcast may have no end.
  return { from, to: element.currentTime, limit: Math.min(end, Number.MAX_SAFE_INTEGER) }
}

/** Resolves when the element is at its new place, or has taken too long. */
function arrive(element: HTMLMediaElement, aim: number): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(late)
      element.removeEventListener('seeked', done)
      resolve()
    }
    const late = setTimeout(done, patience)
    element.addEventListener('seeked', done)
    element.currentTime = aim
  })
}

function isMedia(element: Element): element is HTMLMediaElement {
  return element instanceof HTMLMediaElement
}

/** All of the page's media; inside shadow roots only where there are none outside. */
function mediaOf(document: Document): readonly HTMLMediaElement[] {
  const found = [...all(document, 'audio, video')].filter(isMedia)
  if (found.length > 0) return found
  return [...all(document, '*')].slice(0, mostElements).flatMap(host => {
    const root = shadowOf(host)
    return root === null ? [] : [...all(root, 'audio, video')].filter(isMedia)
  })
}

/** What plays and is heard; else what plays; else the one moved last; else the largest that has something. */
function likeliest(
  media: readonly HTMLMediaElement[],
  last: HTMLMediaElement | undefined,
): HTMLMediaElement | undefined {
  const rank = (element: HTMLMediaElement): number => {
    const plays = !element.paused && !element.ended
    const { width, height } = rectOf(element)
    return (
      (plays && !element.muted ? 8e9 : plays ? 4e9 : 0) +
      (element === last ? 2e9 : 0) +
      (element.readyState > 0 ? 1e9 : 0) +
      Math.min(9e8, width * height)
    )
  }
  let best: HTMLMediaElement | undefined
  for (const element of media) if (best === undefined || rank(element) > rank(best)) best = element
  return best
}
