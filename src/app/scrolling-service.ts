import type { Scrolling, ScrollLevel } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Clock } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { EarconName } from '../ports/sound.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { wait } from './wait.ts'

/** CSS pixels a second of each level: slow reading to skimming, each step about half as much again. */
const usualSpeed = 65
const speeds = [15, 25, 40, usualSpeed, 105, 170, 275, 450, 720]
const usualLevel = speeds.indexOf(usualSpeed) + 1
/** Least time between two questions whether it still moves, in ms, whatever the page answers. */
const askAgain = 250

interface Parts {
  readonly page: Page
  readonly tabs: Tabs
  readonly clock: Clock
  readonly store: PanelStore
  readonly tell: (text: Text, earcon?: EarconName) => void
  readonly onBug: (error: unknown) => void
}

interface Run {
  readonly tabId: number
  readonly direction: 1 | -1
  level: number
  /** Clock time in ms. */
  readonly at: number
}

/** The page that scrolls by itself: at most one, shown in the panel, and told of when it ends. */
export function createScrolling({ page, tabs, clock, store, tell, onBug }: Parts) {
  let run: Run | undefined

  const scrolling: Scrolling = {
    async begin(direction) {
      const tabId = (await tabs.active()).id
      const same = run?.tabId === tabId && run.direction === direction ? run : undefined
      if (same === undefined) await stop()
      const level = same?.level ?? usualLevel
      const glided = await page.glide(tabId, direction * speedOf(level))
      if (!glided.moving) forget()
      else if (same === undefined) {
        const begun: Run = { tabId, direction, level, at: clock.now() }
        run = begun
        show()
        void follow(begun).catch(onBug)
      }
      return { tabId, glided, level: levelOf(level), before: same !== undefined && glided.moving }
    },
    async change(by) {
      const before = moving().level
      return { before, level: await scrolling.setLevel(before + by) }
    },
    async setLevel(level) {
      const current = moving()
      const held = Math.min(speeds.length, Math.max(1, level))
      const { moving: goesOn } = await page.glide(current.tabId, current.direction * speedOf(held))
      if (!goesOn) throw new ClavierError('nothing-scrolls')
      current.level = held
      show()
      return levelOf(held)
    },
    since: () => run?.at,
  }
  return { ...scrolling, stop }

  /** Resolves with whether anything scrolled by itself. */
  async function stop(): Promise<boolean> {
    if (run === undefined) return false
    const { tabId } = run
    forget()
    try {
      await page.glide(tabId, 0)
    } catch (error) {
      // A page that is gone does not scroll any more either.
      if (!(error instanceof ClavierError)) throw error
    }
    return true
  }

  /** Waits for the end that comes by itself. */
  async function follow(begun: Run): Promise<void> {
    try {
      let glided = await page.glideEnd(begun.tabId)
      while (run === begun && glided.moving) {
        await wait(clock, askAgain)
        if (run === begun) glided = await page.glideEnd(begun.tabId)
      }
      if (run !== begun) return
      forget()
      if (glided.atEnd) tell(say(begun.direction > 0 ? 'reached-bottom' : 'reached-top'), 'end-of-page')
      else if (glided.stuck) tell(say('scroll-held'), 'end-of-page')
    } catch (error) {
      if (run === begun) forget()
      // The tab was closed, or went to a page that lets nobody in: it has ended all the same.
      if (!(error instanceof ClavierError)) throw error
    }
  }

  function moving(): Run {
    if (run === undefined) throw new ClavierError('nothing-scrolls')
    return run
  }

  function forget(): void {
    run = undefined
    store.setState({ scrolling: undefined })
  }

  function show(): void {
    if (run === undefined) return
    const { direction, level } = run
    store.setState({ scrolling: { direction: direction > 0 ? 'down' : 'up', ...levelOf(level) } })
  }
}

const speedOf = (level: number) => speeds[level - 1] ?? usualSpeed
const levelOf = (level: number): ScrollLevel => ({ level, levels: speeds.length })
