import { ClavierError } from '../errors.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Mirror } from '../ports/mirror.ts'
import type { Store } from '../ports/store.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import {
  isNewer,
  type Mirrored,
  mirroredAsJson,
  nextStamp,
  parseMirrored,
  parseStamp,
  type SharedSettings,
  type Stamp,
  sameShared,
  sharedOf,
  unstamped,
} from '../settings/settings-mirror.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { SettingsService } from './settings-service.ts'

/** Where this machine keeps its id and when its shared settings were changed last. */
export const stampKey = 'settings-mirror'

/** How long settings are left alone before they are shared, in ms: at most 12 of the 120 writes that Chrome allows a minute. */
export const quietMs = 5000
/** How long after a refused write the next try is, in ms. */
export const patienceMs = 5 * 60_000

interface Parts {
  readonly mirror: Mirror
  readonly keep: Store
  readonly clock: Clock
  readonly store: PanelStore
  readonly settings: Pick<SettingsService, 'change'>
  readonly newId: () => string
  readonly onBug: (error: unknown) => void
}

/**
 * The person's settings on all their machines: a change is shared once it is quiet, the newest one wins, and
 * what came from elsewhere is never shared back. What cannot be shared stays on this machine, and is shown.
 */
export function createSettingsMirror({ mirror, keep, clock, store, settings, newId, onBug }: Parts) {
  let open = false
  let machine = ''
  let stamp: Stamp = unstamped
  /** Shared settings as this machine has them. */
  let own: SharedSettings | undefined
  /** What is shared now; undefined while there is nothing. */
  let seen: Mirrored | undefined
  let readable = true
  /** What is shared was read: before, what this machine has must not take its place. */
  let known = false
  let stopLooking: Stop = () => {}
  let waiting: Stop = () => {}
  let stopWatching: Stop = () => {}

  return {
    async open(): Promise<void> {
      const kept = parseStamp(await keep.get(stampKey))
      machine = kept.by === '' ? newId() : kept.by
      stamp = { at: kept.at, by: machine }
      open = true
      own = sharedOf(store.getState().settings)
      stopWatching = mirror.watch(value => void guarded(() => take(value)))
      await guarded(look)
    },
    /** The settings are these now, from wherever they came. */
    onSettings(now: Settings): void {
      if (!open) return
      const shared = sharedOf(now)
      if (!on()) {
        waiting()
        own = shared
        store.setState({ mirror: { kind: 'off', error: undefined } })
        return
      }
      if (store.getState().mirror.kind === 'off') {
        store.setState({ mirror: { kind: 'idle', error: undefined } })
        void guarded(async () => take(await mirror.read()))
      }
      if (own !== undefined && sameShared(own, shared)) return
      own = shared
      // What another machine has shared came back as this one's own settings.
      if (seen !== undefined && sameShared(seen.shared, shared)) return
      stamp = nextStamp(clock.wall(), machine, stamp, seen?.stamp ?? unstamped)
      void guarded(keepStamp)
      if (readable) shareSoon()
    },
    stop(): void {
      open = false
      stopLooking()
      waiting()
      stopWatching()
    },
  }

  function on(): boolean {
    return store.getState().settings.shareSettings
  }

  function keepStamp(): Promise<void> {
    return keep.set(stampKey, { at: stamp.at, by: machine })
  }

  function shareSoon(ms = quietMs): void {
    waiting()
    waiting = clock.after(ms, () => void guarded(share))
  }

  /** Reads what is shared, as soon as the browser gives it, and shares what is newer here. */
  async function look(): Promise<void> {
    stopLooking = clock.after(patienceMs, () => void guarded(look))
    await take(await mirror.read())
    stopLooking()
    // What was changed before there was anything to share with, or while the panel closed.
    if (own === undefined || !on() || !readable) return
    if (seen === undefined && !sameShared(own, sharedOf(defaultSettings))) {
      stamp = nextStamp(clock.wall(), machine, stamp)
      shareSoon()
    } else if (seen !== undefined && isNewer(stamp, seen.stamp)) shareSoon()
  }

  async function share(): Promise<void> {
    if (own === undefined || !on() || !readable || !known) return
    // Another panel of this machine was quicker, or another machine was told the same.
    if (seen !== undefined && (sameShared(seen.shared, own) || isNewer(seen.stamp, stamp))) return
    const next = { stamp, shared: own }
    try {
      await mirror.write(mirroredAsJson(next))
      seen = next
      store.setState({ mirror: { kind: 'shared', error: undefined } })
    } catch (error) {
      if (!(error instanceof ClavierError)) throw error
      store.setState({ mirror: { kind: 'refused', error: error.code } })
      shareSoon(patienceMs)
    }
  }

  /** Something is shared now, by whomever. */
  async function take(value: unknown): Promise<void> {
    known = true
    const came = value === undefined ? undefined : parseMirrored(value)
    readable = value === undefined || came !== undefined
    if (!readable) {
      store.setState({ mirror: { kind: 'refused', error: 'mirror-later' } })
      return
    }
    seen = came
    if (came === undefined || !on() || !isNewer(came.stamp, stamp)) return
    waiting()
    await settings.change(came.shared)
    stamp = came.stamp
    await keepStamp()
    store.setState({ mirror: { kind: 'shared', error: undefined } })
  }

  /** Nobody asked for what happens here: a storage that refuses it is no reason to stop. */
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ClavierError)) onBug(error)
    }
  }
}
