import { ClavierError } from '../../../src/errors.ts'
import type { ElementRef } from '../../../src/ports/element-ref.ts'
import type { MediaChange, MediaItem, MediaState, PageMedia } from '../../../src/ports/page-media.ts'

/** The one sound that a page of the fake web may have. */
export interface FakeSound {
  place: number
  volume: number
  muted: boolean
  paused: boolean
  rate: number
  loop: boolean
  track: number
  shown: MediaState['shown']
}

interface Parts {
  readonly soundOf: (tabId: number) => FakeSound
  /** Seconds of it; undefined where the page has none. Rejects where the page cannot be reached. */
  readonly lengthOf: (tabId: number) => number | undefined
}

const chapters = [
  { start: 0, title: 'Bellows' },
  { start: 90, title: 'Pipes' },
]

/** Document of sounds that stay as they are, whatever is asked of them. */
export const staying = 'stays'

export const freshSound = (): FakeSound => ({
  place: 60,
  volume: 50,
  muted: false,
  paused: true,
  rate: 1,
  loop: false,
  track: -1,
  shown: 'page',
})

/** Sounds in memory: one on each page that has any, which does as it is told unless it is made to refuse. */
export function createFakeMedia({ soundOf, lengthOf }: Parts) {
  let refusal: ConstructorParameters<typeof ClavierError>[0] | undefined
  /** More of them on every page, for lists. */
  let more: readonly MediaItem[] = []
  let moreFirst = false
  /** Tabs whose own sounds stay as they are. */
  const stays = new Set<number>()

  const stateOf = (tabId: number, length: number): MediaState => ({
    name: 'Organ music',
    kind: 'film',
    length,
    live: false,
    tracks: [
      { label: 'English', language: 'en' },
      { label: 'Deutsch', language: 'de' },
    ],
    ...soundOf(tabId),
  })
  const itemsOf = (tabId: number): readonly MediaItem[] => {
    const length = lengthOf(tabId)
    if (length === undefined) return []
    const at = { documentId: `media-${tabId}`, handle: 1 }
    const item = {
      ...stateOf(tabId, length),
      area: 100,
      ready: true,
      last: false,
      looks: false,
      site: '',
      at,
    }
    return moreFirst ? [...more, item] : [item, ...more]
  }
  const sounding = (tabId: number, at: ElementRef): number => {
    if (at.documentId === staying || stays.has(tabId)) throw new ClavierError('media-stays')
    const length = lengthOf(tabId)
    if (length === undefined || at.documentId !== `media-${tabId}`) throw new ClavierError('media-gone')
    return length
  }
  const change = (tabId: number, at: ElementRef, changes: MediaChange) => {
    const length = sounding(tabId, at)
    if (refusal !== undefined) throw new ClavierError(refusal)
    const before = stateOf(tabId, length)
    Object.assign(soundOf(tabId), changes)
    return { at, before, after: stateOf(tabId, length), moving: true }
  }

  const page: PageMedia = {
    media: async tabId => ({ items: itemsOf(tabId), buttons: [] }),
    changeMedia: async (tabId, at, changes) => change(tabId, at, changes),
    pressPlay: async (tabId, at) => void sounding(tabId, at),
    pressPlayer: async (tabId, at, button) => {
      sounding(tabId, at)
      if (refusal !== undefined) throw new ClavierError(refusal)
      return button === 'next' ? 'Next piece' : 'Previous piece'
    },
    moveChapter: async (tabId, at, by) => {
      const { place } = soundOf(tabId)
      const chapter =
        by > 0 ? chapters.find(({ start }) => start > place) : chapters.findLast(({ start }) => start < place)
      if (chapter === undefined) throw new ClavierError('no-chapters')
      return { ...change(tabId, at, { place: chapter.start }), title: chapter.title }
    },
    moveMedia: async (tabId, { what, by = 0, to, muted = false }) => {
      const length = lengthOf(tabId)
      if (length === undefined) throw new ClavierError('no-media')
      const sound = soundOf(tabId)
      const limit = what === 'volume' ? 100 : length
      const wasMuted = sound.muted
      const from = what === 'volume' ? sound.volume : sound.place
      const aim = Math.min(limit, Math.max(0, to ?? from + by))
      if (what === 'volume') Object.assign(sound, { volume: aim, muted })
      else sound.place = aim
      return { at: { documentId: `media-${tabId}`, handle: 1 }, from, to: aim, limit, muted: wasMuted }
    },
  }
  return {
    page,
    /** Every change is refused so from now on; undefined lets them be made again. */
    refuse(code: typeof refusal) {
      refusal = code
    },
    /** Every page with a sound has these too; they are told of and do nothing. */
    add(items: readonly MediaItem[], first = false) {
      more = items
      moreFirst = first
    },
    /** Its own sound stays as it is from now on. */
    stay: (tabId: number) => stays.add(tabId),
  }
}
