import { ClavierError } from '../errors.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import { type ElementRef, sameElement } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { MediaItem } from '../ports/page-media.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { FollowedClock } from '../sequence/play-options.ts'
import type { MediaEvent } from '../sequence/sequence-schema.ts'
import { wait } from './wait.ts'

interface Parts {
  readonly tabs: Tabs
  readonly page: Page
  readonly clock: Clock
  /** Called once a play: a sound or film that was recorded is not to be had. */
  readonly onMissing: () => void
  readonly onBug: (error: unknown) => void
}

/** A sound or film may be that far from where it was before it is put right. Milliseconds, below the 150 promised. */
const mostApart = 100
/** How often those that play along are looked at. Milliseconds. */
const lookMs = 1_000
/** How often, and how long, one that was told to play is waited for until it moves. Milliseconds. */
const startMs = 100
const startLimitMs = 4_500
/** Browsers play nothing faster or slower than that. */
const rates = { min: 0.25, max: 4 } as const
/** One that will not stay in step is left alone after so many tries. */
const mostTries = 3

interface Followed {
  readonly tabId: number
  readonly at: ElementRef
  readonly event: MediaEvent
  readonly clock: FollowedClock
  /** How fast it played before. */
  readonly rate: number
  tries: number
}

/** Keeps the sounds and films of the page where they were when a sequence was recorded. */
export function createPlayedMedia({ tabs, page, clock, onMissing, onBug }: Parts) {
  const following = new Map<string, Followed>()
  let stopTimer: Stop = () => {}
  let looking = false
  let still = false
  /** Counts up with every end: what was under way then begins nothing any more. */
  let ends = 0
  let missed = false

  function miss(): void {
    if (missed) return
    missed = true
    onMissing()
  }

  async function put(event: MediaEvent, follow: FollowedClock): Promise<number | undefined> {
    const key = `${event.track} ${event.url} ${event.place}`
    const begun = ends
    following.delete(key)
    try {
      const tabId = (await tabs.active()).id
      const item = (await page.media(tabId)).items[event.place]
      if (begun !== ends) return undefined
      if (item === undefined) {
        miss()
        return undefined
      }
      if (!event.playing) {
        await page.changeMedia(tabId, item.at, { ...placeOf(item, event.mediaMs), paused: true })
        return 0
      }
      const now = { tabId, at: item.at, event, clock: follow, rate: item.rate, tries: 0 }
      const gone = await start(now, item, event.mediaMs)
      if (begun !== ends) return undefined
      // The sequence was told to stand still while it was put there.
      if (still) await page.changeMedia(tabId, item.at, { paused: true })
      following.set(key, now)
      look()
      return gone
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      if (begun === ends) miss()
      return undefined
    }
  }

  /** Plays it from there; resolves once it moves, with how far it has come since. */
  async function start({ tabId, at, clock: follow }: Followed, item: MediaItem, ms: number): Promise<number> {
    const rate = Math.min(rates.max, Math.max(rates.min, follow.speed()))
    const wanted = { ...placeOf(item, ms), paused: false, ...(rate === item.rate ? {} : { rate }) }
    const { after, moving } = await page.changeMedia(tabId, at, wanted)
    if (item.live) return 0
    if (moving) return beyond(after.place, ms)
    const until = clock.now() + startLimitMs
    const begun = ends
    while (clock.now() < until && begun === ends) {
      await wait(clock, startMs)
      const loaded = (await page.media(tabId)).items.find(other => sameElement(other.at, at))
      if (loaded === undefined) throw new ClavierError('media-gone')
      if (!loaded.paused && loaded.place * 1000 > ms) return beyond(loaded.place, ms)
    }
    return 0
  }

  function look(): void {
    stopTimer()
    if (following.size === 0 || still) return
    stopTimer = clock.after(lookMs, () => {
      const begun = ends
      void putAllRight().then(() => {
        if (begun === ends) look()
      }, onBug)
    })
  }

  async function putAllRight(): Promise<void> {
    if (looking) return
    looking = true
    try {
      for (const [key, one] of [...following]) if (!(await putRight(one))) following.delete(key)
    } finally {
      looking = false
    }
  }

  /** False where it is not to be followed any more. */
  async function putRight(one: Followed): Promise<boolean> {
    const { tabId, at, event, clock: follow } = one
    try {
      const item = (await page.media(tabId)).items.find(other => sameElement(other.at, at))
      if (item === undefined || item.live || hasEnded(item)) return false
      if (still) return true
      const wanted = event.mediaMs + follow.ms() - event.ms
      if (!item.paused && Math.abs(item.place * 1000 - wanted) <= mostApart) {
        one.tries = 0
        return true
      }
      one.tries += 1
      if (one.tries > mostTries) return false
      const release = follow.hold()
      try {
        await start(one, item, event.mediaMs + follow.ms() - event.ms)
      } finally {
        release()
      }
      return true
    } catch (error) {
      if (error instanceof ClavierError) return false
      throw error
    }
  }

  async function each(change: (one: Followed) => Promise<unknown>): Promise<void> {
    await Promise.all(
      [...following.values()].map(one =>
        change(one).catch((error: unknown) => {
          // One that went away plays no more.
          if (!(error instanceof ClavierError)) throw error
        }),
      ),
    )
  }

  /** What was followed is left as it is, but for its speed. */
  function leave(): void {
    ends += 1
    stopTimer()
    void each(async ({ tabId, at, rate, clock: follow }) => {
      if (follow.speed() !== 1) await page.changeMedia(tabId, at, { rate })
    }).catch(onBug)
    following.clear()
  }

  return {
    put,
    /** Playing goes on from another moment: what is to play there is put anew. */
    jump: leave,
    /** What plays along stands still with the sequence, and goes on with it from where that is. */
    pause(paused: boolean): void {
      stopTimer()
      still = paused
      const change = async ({ tabId, at, event, clock: follow }: Followed) => {
        const place = (event.mediaMs + follow.ms() - event.ms) / 1000
        await page.changeMedia(tabId, at, paused ? { paused } : { paused, place })
      }
      const begun = ends
      void each(change).then(() => {
        if (!paused && begun === ends) look()
      }, onBug)
    },
    /** The sequence goes faster or slower from now on. */
    speedChanged(): void {
      void each(({ tabId, at, clock: follow }) =>
        page.changeMedia(tabId, at, { rate: Math.min(rates.max, Math.max(rates.min, follow.speed())) }),
      ).catch(onBug)
    },
    /** Nothing is played any more. */
    release(): void {
      still = false
      missed = false
      leave()
    },
  }
}

function placeOf({ live, length }: MediaItem, ms: number) {
  if (live) return {}
  return { place: length > 0 ? Math.min(length, ms / 1000) : ms / 1000 }
}

/** How far it is beyond where it was put, in milliseconds; what is far off says nothing of when it began. */
function beyond(place: number, ms: number): number {
  return Math.min(1_000, Math.max(0, place * 1000 - ms))
}

function hasEnded({ place, length }: MediaItem): boolean {
  return length > 0 && place >= length - 0.1
}
