import type { CommandContext } from '../commands/command-context.ts'
import type { MediaControls } from '../commands/media-context.ts'
import { refusedOf } from '../commands/media-refused.ts'
import { detailOf, siteOf } from '../commands/tab-choices.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/text.ts'
import { likeliestMedia } from '../page/likeliest-media.ts'
import type { Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { MediaItem } from '../ports/page-media.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'

export interface MediaParts {
  readonly page: Page
  readonly tabs: Tabs
  readonly clock: Clock
  readonly store: PanelStore
  readonly choices: CommandContext['choices']
  readonly language: () => Language
}

/** Tabs that are asked what they play, at most. */
const mostAsked = 30

interface Sounding {
  readonly tab: Tab
  /** What plays there; empty where the tab lets nobody look, or was not asked. */
  readonly playing: readonly MediaItem[]
}

/** What sounds in any tab, of any window. */
export function createMediaEverywhere({
  page,
  tabs,
  choices,
  language,
}: MediaParts): MediaControls['everywhere'] {
  return {
    async mute(muted) {
      const all = await tabs.list()
      const others = all.filter(tab => tab.muted !== muted && !tab.panel)
      if (others.length === 0) return { text: say(muted ? 'tabs-muted-already' : 'tabs-heard-already') }
      const tries = await Promise.allSettled(others.map(({ id }) => tabs.setMuted(id, muted)))
      const ids = others.flatMap(({ id }, place) => (tries[place]?.status === 'fulfilled' ? [id] : []))
      return {
        text: say(muted ? 'tabs-muted' : 'tabs-unmuted', { count: ids.length, left: refusedOf(tries) }),
        undo: { media: [], tabs: { ids, muted: !muted } },
      }
    },
    async pause() {
      const sounding = await soundingTabs()
      if (sounding.length === 0) throw new ClavierError('nothing-plays')
      const playing = sounding.flatMap(({ tab, playing }) => playing.map(item => ({ tab, item })))
      const tries = await Promise.allSettled(
        playing.map(({ tab, item }) => page.changeMedia(tab.id, item.at, { paused: true })),
      )
      const paused = playing.filter((_, place) => tries[place]?.status === 'fulfilled')
      const silent = new Set(paused.map(({ item }) => item))
      const isSilent = ({ playing: all }: Sounding) => all.length > 0 && all.every(item => silent.has(item))
      const left = sounding.filter(one => !isSilent(one)).length
      return {
        text: say(left === 0 ? 'paused-everywhere' : 'paused-nearly-everywhere', {
          count: paused.length,
          left,
        }),
        undo: {
          media: paused.map(({ tab, item }) => ({ tabId: tab.id, at: item.at, change: { paused: false } })),
        },
      }
    },
    async tell() {
      const sounding = await soundingTabs()
      const [only, ...others] = sounding
      if (only === undefined) throw new ClavierError('nothing-plays')
      const rows = choices.offer(
        say('choices-sounding'),
        sounding.map(({ tab, playing }) => ({
          label: tab.title || tab.url,
          detail: detailOf([siteOf(tab.url), likeliestMedia(playing)?.name ?? ''], { language }),
          intent: { command: 'tab', slots: { tab: tab.id, address: tab.url } },
        })),
      )
      const name = likeliestMedia(only.playing)?.name ?? ''
      return {
        text:
          others.length === 0
            ? say('playing-here', { title: only.tab.title, name: name === only.tab.title ? '' : name })
            : say('choices-offered', { count: sounding.length, rows }),
      }
    },
  }

  /** Tabs that sound, and what plays in them. */
  async function soundingTabs(): Promise<readonly Sounding[]> {
    const sounding = (await tabs.sounding()).filter(({ panel }) => !panel)
    const known = await Promise.all(
      sounding.map(async (tab, at) => ({ tab, playing: at < mostAsked ? await playingIn(tab) : [] })),
    )
    // Browsers say only after a while that a tab has begun to sound.
    const [front] = await tabs.active().then(
      tab => [tab],
      () => [],
    )
    if (front === undefined || sounding.some(({ id }) => id === front.id)) return known
    const playing = await playingIn(front)
    return playing.length === 0 ? known : [{ tab: front, playing }, ...known]
  }

  async function playingIn(tab: Tab): Promise<readonly MediaItem[]> {
    try {
      const { items } = await page.media(tab.id)
      return items.filter(({ paused, muted }) => !paused && !muted)
    } catch (error) {
      // A page of the browser, or one that hangs, may sound all the same.
      if (!(error instanceof ClavierError)) throw error
      return []
    }
  }
}
