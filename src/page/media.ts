/** The sounds and films of a document: which there are, and moving and changing them. */
import { ClavierError } from '../errors.ts'
import type { MediaChange, MediaSeen, MediaState, PlayerButton } from '../ports/page-media.ts'
import { click } from './click.ts'
import type { ElementHandles } from './element-handles.ts'
import type { ElementIndex } from './element-index.ts'
import { playButton, playerButton } from './media-buttons.ts'
import { changeElement, goTo } from './media-change.ts'
import { chapterFrom } from './media-chapters.ts'
import { mediaIn, mediaSeen, mediaState, rangeOf } from './media-elements.ts'
import { soon } from './moments.ts'

/** What there is in one document; a button only where there is no sound or film. */
export interface MediaListed {
  readonly items: readonly (MediaSeen & { readonly handle: number })[]
  readonly button?: { readonly handle: number; readonly name: string; readonly rank: number }
}

export interface MediaHands {
  list(): MediaListed
  change(handle: number, change: MediaChange): Promise<Changed>
  /** Presses a button that `list` has told of; rejects with `media-gone`. */
  press(handle: number): Promise<void>
  /** Rejects with `no-player-button`, and with `media-gone`. */
  pressPlayer(handle: number, button: PlayerButton): Promise<string>
  chapter(handle: number, by: 1 | -1): Promise<Changed & { readonly title: string }>
  /** Rejects with `cannot-seek` where there is nowhere to go to. */
  move(handle: number, move: HandleMove): Promise<Moved>
}

export interface Changed {
  readonly before: MediaState
  readonly after: MediaState
  readonly moving: boolean
}

/** `MediaMove` of one element. */
export interface HandleMove {
  readonly what: 'place' | 'volume'
  readonly by?: number
  readonly to?: number
  readonly muted?: boolean
}

export interface Moved {
  readonly from: number
  readonly to: number
  readonly limit: number
  readonly muted: boolean
}

interface Parts {
  readonly document: Document
  readonly index: ElementIndex
  readonly handles: ElementHandles
}

export function createMedia({ document, index, handles }: Parts): MediaHands {
  let last: WeakRef<Element> | undefined

  function elementOf(handle: number): HTMLMediaElement {
    const element = handles.elementOf(handle)
    if (!(element instanceof HTMLMediaElement)) throw new ClavierError('media-gone')
    last = new WeakRef(element)
    return element
  }

  return {
    list() {
      const items = mediaIn(document).map(element => ({
        ...mediaSeen(element, element === last?.deref()),
        handle: handles.handleOf(element),
      }))
      const button = items.length > 0 ? undefined : playButton(document)
      if (button === undefined) return { items }
      const { element, name, rank } = button
      return { items, button: { handle: handles.handleOf(element), name, rank } }
    },
    change: (handle, change) => changeElement(elementOf(handle), change),
    async press(handle) {
      const element = handles.elementOf(handle)
      if (element === undefined) throw new ClavierError('media-gone')
      await click(document, index, element)
    },
    async pressPlayer(handle, which) {
      const button = playerButton(document, elementOf(handle), which)
      if (button === undefined) throw new ClavierError('no-player-button')
      await click(document, index, button.element)
      return button.name
    },
    async chapter(handle, by) {
      const element = elementOf(handle)
      const { start, title } = await chapterFrom(element, by)
      const before = mediaState(element)
      await goTo(element, start)
      return { before, after: mediaState(element), moving: !element.paused, title }
    },
    async move(handle, move) {
      const element = elementOf(handle)
      const { muted } = element
      if (move.what === 'volume') return { ...setVolume(element, move), muted }
      return { ...(await seek(element, move)), muted }
    },
  }
}

function setVolume(element: HTMLMediaElement, { by, to, muted }: HandleMove) {
  const from = Math.round(100 * element.volume)
  const wanted = Math.min(100, Math.max(0, to ?? from + (by ?? 0)))
  element.volume = wanted / 100
  element.muted = muted ?? wanted === 0
  return { from, to: Math.round(100 * element.volume), limit: 100 }
}

async function seek(element: HTMLMediaElement, { by, to }: HandleMove) {
  const range = rangeOf(element)
  if (range === undefined) throw new ClavierError('cannot-seek')
  const from = element.currentTime
  await goTo(element, to ?? from + (by ?? 0))
  // A page may send it back.
  await soon(0)
  // A live broadcast may have no end.
  return { from, to: element.currentTime, limit: Math.min(range.end, Number.MAX_SAFE_INTEGER) }
}
