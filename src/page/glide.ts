/** Scrolling that goes on by itself until it is told to stop, comes to the end, or is forgotten. */
import type { Glided } from '../ports/page.ts'
import { isConnected, isDrawn } from './clobber-proof.ts'
import { soon } from './moments.ts'
import { axes } from './scroll-axis.ts'
import type { ScrollerChoice } from './scroller-choice.ts'
import type { ScrollerIds } from './scroller-ids.ts'

/** Without a word from the panel for this long, in milliseconds, nobody is left to stop it. */
const lease = 10_000
/** How long `end` waits at most, in milliseconds. */
const longestWait = 4_000
/** How long the end of the page must stay the end, in milliseconds: some pages then load more. */
const endRest = 500
/** How often it is looked whether the page gets on at all, in milliseconds. */
const lookEvery = 800
/** Least part of the way that it must have got on by then: less, and the page puts itself back. */
const leastProgress = 0.1
/** Longest time that one frame counts for, in milliseconds: a page that hung must not leap. */
const longestFrame = 100
/** Where motion is not wanted, it goes in steps this long, in milliseconds. */
const calmStep = 700

export interface Glider {
  /** Resolves at once, or after the first frames, with whether it moves. `less`: in steps, as where the system wants less motion. */
  glide(pixelsPerSecond: number, less?: boolean): Promise<Glided>
  end(): Promise<Glided>
  stop(): void
}

interface Run {
  readonly scroller: Element
  readonly from: number
  /** Page's snapping moves it to other offsets than it is sent to. */
  readonly snaps: boolean
  speed: number
  /** Where it would be now: fractions count, and snapping is overcome. */
  aim: number
  /** Where it was seen last. */
  at: number
  frameAt: number
  movedAt: number
  /** When and where it was looked last whether it gets on. */
  lookedAt: number
  lookedWhere: number
  leaseUntil: number
  /** Time that was not yet turned into a step, where motion is not wanted. */
  unspent: number
  request: number
  readonly ended: Promise<void>
  readonly finish: () => void
}

const { down } = axes

export function createGlider(
  document: Document,
  choice: ScrollerChoice,
  ids: ScrollerIds,
  alive: () => boolean,
): Glider {
  let run: Run | undefined
  let lessMotion = false
  let last: Glided = { from: 0, to: 0, limit: 0, scroller: 0, moving: false, atEnd: false, stuck: false }

  function atEnd({ scroller, speed }: Pick<Run, 'scroller' | 'speed'>): boolean {
    const offset = down.offset(scroller)
    return speed < 0 ? offset < 1 : offset >= down.limit(scroller) - 1
  }

  function seen(current: Run, moving: boolean): Glided {
    const { scroller, from } = current
    const [to, limit] = [down.offset(scroller), down.limit(scroller)]
    return { from, to, limit, scroller: ids.idOf(scroller), moving, atEnd: atEnd(current), stuck: false }
  }

  function stop(stuck = false): void {
    if (run === undefined) return
    const stopped = run
    run = undefined
    cancelAnimationFrame(stopped.request)
    last = { ...seen(stopped, false), stuck }
    document.removeEventListener('visibilitychange', whenHidden)
    stopped.finish()
  }

  function whenHidden(): void {
    if (!isDrawn(document)) stop()
  }

  /** Nothing moves: the page as it is. */
  function resting(speed: number): Glided {
    const scroller = choice.choose(down, speed < 0 ? -1 : 1)
    if (scroller === undefined)
      return { ...last, from: 0, to: 0, limit: 0, moving: false, atEnd: false, stuck: false }
    const at = down.offset(scroller)
    const end = down.limit(scroller) >= 1 && atEnd({ scroller, speed })
    last = {
      from: at,
      to: at,
      limit: down.limit(scroller),
      scroller: ids.idOf(scroller),
      moving: false,
      atEnd: end,
      stuck: false,
    }
    return last
  }

  function start(scroller: Element, speed: number): Run {
    choice.used(scroller)
    const now = performance.now()
    const at = down.offset(scroller)
    let finish = () => {}
    const ended = new Promise<void>(resolve => {
      finish = resolve
    })
    const snaps = getComputedStyle(scroller).scrollSnapType !== 'none'
    const times = { frameAt: now, movedAt: now, lookedAt: now, leaseUntil: now + lease }
    const request = requestAnimationFrame(step)
    const started: Run = {
      ...{ scroller, from: at, snaps, speed, aim: at, at, lookedWhere: at, ...times },
      ...{ unspent: calmStep, request, ended, finish },
    }
    document.addEventListener('visibilitychange', whenHidden)
    run = started
    return started
  }

  function step(): void {
    if (run === undefined) return
    const now = performance.now()
    const passed = Math.min(longestFrame, now - run.frameAt)
    run.frameAt = now
    if (!alive() || !isConnected(run.scroller) || now > run.leaseUntil) {
      stop()
      return
    }
    advance(run, passed)
    if (Math.abs(down.offset(run.scroller) - run.at) >= 1) {
      run.at = down.offset(run.scroller)
      run.movedAt = now
    }
    if (atEnd(run) && now - run.movedAt > endRest) stop()
    else if (!atEnd(run) && isStuck(run, now)) stop(true)
    else run.request = requestAnimationFrame(step)
  }

  function isStuck(current: Run, now: number): boolean {
    const { scroller, speed, snaps } = current
    // How long it takes to move at all: a pixel, or to the next place where it snaps.
    const least = (1_000 * (snaps ? down.size(scroller) : 1)) / Math.abs(speed)
    const passed = now - current.lookedAt
    if (passed < lookEvery + calmStep + least) return false
    const progress = (down.offset(scroller) - current.lookedWhere) * Math.sign(speed)
    current.lookedAt = now
    current.lookedWhere = down.offset(scroller)
    return progress < (leastProgress * Math.abs(speed) * passed) / 1_000
  }

  function advance(current: Run, passed: number): void {
    const { scroller, speed, snaps } = current
    // Somebody else moved it: on from there.
    if (!snaps && Math.abs(down.offset(scroller) - current.at) >= 1) current.aim = down.offset(scroller)
    let spent = passed
    if (lessMotion || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      current.unspent += passed
      if (current.unspent < calmStep) return
      spent = current.unspent
      current.unspent = 0
    }
    const aim = current.aim + (speed * spent) / 1_000
    current.aim = Math.min(down.limit(scroller), Math.max(0, aim))
    down.moveTo(scroller, current.aim, 'instant')
  }

  return {
    async glide(speed, less = false) {
      lessMotion = less
      // What nobody sees does not go on by itself.
      if (speed === 0 || !isDrawn(document)) {
        const wasMoving = run !== undefined
        stop()
        return speed === 0 || wasMoving ? last : resting(speed)
      }
      if (run !== undefined && Math.sign(run.speed) === Math.sign(speed)) {
        run.speed = speed
        run.leaseUntil = performance.now() + lease
        return seen(run, true)
      }
      stop()
      const scroller = choice.choose(down, speed < 0 ? -1 : 1)
      if (scroller === undefined || atEnd({ scroller, speed })) return resting(speed)
      return seen(start(scroller, speed), true)
    },
    async end() {
      if (run === undefined) return last
      run.leaseUntil = performance.now() + lease
      const { ended } = run
      await Promise.race([ended, soon(longestWait)])
      return run === undefined ? last : seen(run, true)
    },
    stop: () => stop(),
  }
}
