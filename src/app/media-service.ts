import type { Result } from '../commands/define-command.ts'
import type { MediaControls, MediaWanted, MediaWas } from '../commands/media-context.ts'
import { refusedOf } from '../commands/media-refused.ts'
import { ClavierError } from '../errors.ts'
import { clockTime } from '../language/clock-time.ts'
import { say } from '../language/text.ts'
import { likeliestMedia, listenable } from '../page/likeliest-media.ts'
import { sameElement } from '../ports/element-ref.ts'
import type { MediaChange, MediaChanged, MediaItem, MediaState, PlayButton } from '../ports/page-media.ts'
import { captionChoices, captionFor } from './media-captions.ts'
import { createMediaEverywhere, type MediaParts } from './media-everywhere.ts'
import { mediaChoices } from './media-rows.ts'
import { wait } from './wait.ts'

interface Here {
  readonly tabId: number
  readonly items: readonly MediaItem[]
}

/** Rates that "play faster" and "play slower" go through: what players offer, and a little further. */
const rates = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4]
/** How often, and how many times, a player that was started by its button is looked for, in ms. */
const lookAgain = 300
const mostLooks = 10

/** The sounds and films of the page in front. */
export function createMediaControls(parts: MediaParts): MediaControls {
  const { page, tabs, clock, store, choices } = parts
  /** What was listed last: its numbers go on meaning the same. */
  let listed: Here | undefined
  let playedAt: number | undefined

  return {
    async listen({ muted }) {
      const { tabId, items, buttons } = await found()
      if (items.length === 0) return startByButton(tabId, buttons, muted)
      const [item, ...others] = listenable(items)
      if (item === undefined) throw new ClavierError('no-media')
      if (others.length > 0) return offered({ tabId, items: [item, ...others] })
      return start(tabId, item, muted)
    },
    async offer() {
      const here = await some()
      return offered(here)
    },
    async play(wanted) {
      const { tabId, item } = await chosen(wanted)
      return start(tabId, item, false)
    },
    async pause() {
      const { tabId, items } = await some()
      const playing = items.filter(({ paused, looks }) => !paused && !looks)
      if (playing.length === 0) throw new ClavierError('nothing-plays')
      const { changed, left } = await each(tabId, playing, { paused: true })
      const [first] = changed
      if (first === undefined) throw new ClavierError('media-gone')
      return {
        text: say('media-paused', { ...called(first.before), at: clockTime(first.before.place), left }),
        undo: { media: changed.map(({ at }) => ({ tabId, at, change: { paused: false } })) },
      }
    },
    async resume() {
      const { tabId, items } = await some()
      const begun = items.filter(({ place, paused, looks }) => paused && place > 0 && !looks)
      return start(tabId, likeliestMedia(begun.length > 0 ? begun : items), false)
    },
    async mute(muted) {
      const { tabId, items } = await some()
      const others = items.filter(item => item.muted !== muted && !item.looks)
      if (others.length === 0) return { text: say(muted ? 'media-muted-already' : 'media-heard-already') }
      const { changed, left } = await each(tabId, others, { muted })
      return {
        text: say(muted ? 'media-muted' : 'media-unmuted', { count: changed.length, left }),
        undo: { media: changed.map(({ at }) => ({ tabId, at, change: { muted: !muted } })) },
      }
    },
    async seekTo(place) {
      const { tabId, item } = await meant()
      return placed(tabId, await page.changeMedia(tabId, item.at, { place }))
    },
    async restart() {
      const { tabId, item } = await meant()
      const changed = await page.changeMedia(tabId, item.at, { place: 0, paused: false })
      return played(tabId, changed)
    },
    async speed(wanted) {
      const { tabId, item } = await meant()
      if ('step' in wanted && item.paused) throw new ClavierError('nothing-plays')
      const rate = 'rate' in wanted ? wanted.rate : next(item.rate, wanted.step)
      const percent = (value: number) => Math.round(100 * value)
      if (Math.abs(rate - item.rate) < 0.005)
        return { text: say('media-speed', { percent: percent(item.rate) }), earcon: 'end-of-page' }
      const { at, before, after } = await page.changeMedia(tabId, item.at, { rate })
      playedAt = clock.now()
      return {
        text: say('media-speed', { percent: percent(after.rate) }),
        undo: { media: [{ tabId, at, change: { rate: before.rate } }] },
      }
    },
    async loop(on) {
      const { tabId, item } = await meant()
      const text = say('media-loops', { ...called(item), on: on ? 'on' : 'off' })
      if (item.loop === on) return { text }
      const { at } = await page.changeMedia(tabId, item.at, { loop: on })
      return { text, undo: { media: [{ tabId, at, change: { loop: !on } }] } }
    },
    async captionsOn(wanted) {
      const { tabId, item } =
        wanted === undefined ? await meant(({ tracks }) => tracks.length > 0) : await chosen(wanted)
      if (item.tracks.length === 0) throw new ClavierError('no-captions')
      const asked = wanted !== undefined && 'track' in wanted ? wanted.track : undefined
      const track = asked ?? captionFor(item.tracks, parts.language())
      if (track === undefined) {
        const rows = choices.offer(say('choices-captions'), captionChoices(tabId, item))
        return { text: say('choices-offered', { count: item.tracks.length, rows }) }
      }
      return captioned(tabId, item, track)
    },
    async captionsOff() {
      const { tabId, item } = await meant(({ track }) => track >= 0)
      if (item.track < 0) return { text: say('captions-off') }
      return captioned(tabId, item, -1)
    },
    async show(how) {
      const { tabId, item } = await meant(({ kind, shown }) =>
        how === 'page' ? shown !== 'page' : kind === 'film',
      )
      const text = say('media-shown', { ...called(item), what: how })
      if (item.shown === how) return { text }
      const { at, before } = await page.changeMedia(tabId, item.at, { shown: how })
      return { text, undo: { media: [{ tabId, at, change: { shown: before.shown } }] } }
    },
    async player(button) {
      const { tabId, item } = await meant()
      const name = await page.pressPlayer(tabId, item.at, button)
      return { text: say('player-pressed', { name }) }
    },
    async chapter(by) {
      const { tabId, item } = await meant()
      const { title, ...changed } = await page.moveChapter(tabId, item.at, by)
      const { undo } = placed(tabId, changed)
      const text = say('chapter-reached', { title, at: clockTime(changed.after.place) })
      return { text, ...(undo === undefined ? {} : { undo }) }
    },
    everywhere: createMediaEverywhere(parts),
    playedAt: () => playedAt,
  }

  async function found(): Promise<Here & { readonly buttons: readonly PlayButton[] }> {
    const tabId = (await tabs.active()).id
    return { tabId, ...(await page.media(tabId)) }
  }

  async function some(): Promise<Here> {
    const here = await found()
    if (here.items.length === 0) throw new ClavierError('no-media')
    return here
  }

  /** The likeliest one; of those that are `fit` where any is. */
  async function meant(fit: (item: MediaItem) => boolean = () => true) {
    const { tabId, items } = await some()
    const fitting = items.filter(fit)
    const item = likeliestMedia(fitting.length > 0 ? fitting : items)
    if (item === undefined) throw new ClavierError('no-media')
    return { tabId, item }
  }

  async function chosen(wanted: MediaWanted): Promise<{ tabId: number; item: MediaItem }> {
    if ('at' in wanted) {
      const { tabId, at } = wanted
      const item = (await page.media(tabId)).items.find(other => sameElement(other.at, at))
      if (item === undefined) throw new ClavierError('media-gone')
      return { tabId, item }
    }
    const now = await some()
    const here = listed !== undefined && isOf(listed, now) ? listed : now
    const { choices: shown } = store.getState()
    const ours = shown !== undefined && 'key' in shown.title && shown.title.key === 'choices-media'
    // While they are shown, numbers are as they are drawn.
    const row = here.items[wanted.number - 1 + (ours ? shown.from : 0)]
    if (row === undefined)
      throw new ClavierError('no-such-media', { number: wanted.number, count: here.items.length })
    const item = now.items.find(other => sameElement(other.at, row.at))
    if (item === undefined) throw new ClavierError('media-gone')
    return { tabId: now.tabId, item }
  }

  function offered(here: Here): Result<never> {
    listed = here
    const rows = choices.offer(say('choices-media'), mediaChoices(here.tabId, here.items, parts.language()))
    return { text: say('choices-offered', { count: here.items.length, rows }) }
  }

  async function start(tabId: number, item: MediaItem | undefined, muted: boolean) {
    if (item === undefined) throw new ClavierError('no-media')
    if (!item.paused && item.muted === muted) return { text: say('media-plays-already', called(item)) }
    return played(tabId, await page.changeMedia(tabId, item.at, { paused: false, muted }))
  }

  function played(tabId: number, { at, before, after, moving }: MediaChanged): Result<MediaWas> {
    playedAt = clock.now()
    const text = moving
      ? say('media-plays', { ...called(after), ...whereOf(after) })
      : say('media-starts', called(after))
    const change = { paused: before.paused, muted: before.muted, ...placeOf(before) }
    return { text, undo: { media: [{ tabId, at, change }] } }
  }

  function placed(tabId: number, { at, before, after }: MediaChanged): Result<MediaWas> {
    const text = say('media-at', { at: clockTime(after.place), of: clockTime(after.length) })
    if (Math.abs(after.place - before.place) < 0.01) return { text, earcon: 'end-of-page' }
    return { text, undo: { media: [{ tabId, at, change: { place: before.place } }] } }
  }

  async function captioned(tabId: number, item: MediaItem, track: number): Promise<Result<MediaWas>> {
    const { label, language } = item.tracks[track] ?? { label: '', language: '' }
    const text = track < 0 ? say('captions-off') : say('captions-on', { label: label || language })
    if (item.track === track) return { text }
    const { at, before } = await page.changeMedia(tabId, item.at, { track })
    return { text, undo: { media: [{ tabId, at, change: { track: before.track } }] } }
  }

  /** All of them at once; those that went away meanwhile are left out, and `left` do not let themselves be changed. */
  async function each(tabId: number, items: readonly MediaItem[], change: MediaChange) {
    const tries = await Promise.allSettled(items.map(({ at }) => page.changeMedia(tabId, at, change)))
    const changed = tries.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
    return { changed, left: refusedOf(tries) }
  }

  /** Players that load nothing before their button is pressed. */
  async function startByButton(
    tabId: number,
    buttons: readonly PlayButton[],
    muted: boolean,
  ): Promise<Result<MediaWas>> {
    const button = buttons.toSorted((a, b) => b.rank - a.rank)[0]
    if (button === undefined) throw new ClavierError('no-media')
    await page.pressPlay(tabId, button.at)
    for (let look = 0; look < mostLooks; look += 1) {
      await wait(clock, lookAgain)
      const item = likeliestMedia((await page.media(tabId)).items)
      if (item === undefined) continue
      return start(tabId, { ...item, paused: true }, muted)
    }
    return { text: say('media-pressed', { name: button.name }) }
  }
}

/** Whether what was listed is of the page that is there now: after a reload its numbers mean nothing. */
function isOf(listed: Here, now: Here): boolean {
  const there = listed.items.some(({ at }) => now.items.some(other => sameElement(other.at, at)))
  return listed.tabId === now.tabId && there
}

/** What a sentence calls it by. */
export function called({ name, kind }: Pick<MediaState, 'name' | 'kind'>) {
  return { name, kind }
}

/** Where it is, and of how much; of a broadcast there is no whole. */
export function whereOf({ place, length, live }: MediaState) {
  return { at: clockTime(place), of: live || length === 0 ? '' : clockTime(length) }
}

/** A broadcast cannot be sent back to where it was. */
function placeOf({ place, live, length }: MediaState): MediaChange {
  return live || length === 0 ? {} : { place }
}

function next(rate: number, step: 1 | -1): number {
  const wanted = step > 0 ? rates.find(one => one > rate + 0.01) : rates.findLast(one => one < rate - 0.01)
  return wanted ?? rate
}
