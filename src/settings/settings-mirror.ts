import * as v from 'valibot'
import type { Json } from '../ports/store.ts'
import { parseSettings, type Settings } from './settings.ts'

/**
 * Settings that are of the person and not of the machine. Not devices, loudspeakers, voices, servers, the vocabulary (it is
 * not shared), sites (they are more than the browser shares) and whether keys act, which is of the moment.
 */
const sharedKeys = [
  'language',
  'look',
  'motion',
  'feedback',
  'speakOutcomes',
  'soundOutcomes',
  'screenReader',
  'playReadBack',
  'speakReadBack',
  'speakDictated',
  'voiceLanguage',
  'readingSpeed',
  'oneHand',
  'latch',
  'keySound',
  'keyVoice',
  'layoutKinds',
  'layoutSeconds',
  'layoutBands',
  'layoutTurned',
  'layoutMono',
  'layoutCues',
  'following',
  'follows',
  'pauseMediaWithRecording',
  'playingSpeed',
  'playedNotesSound',
  'computerPiano',
  'hands',
  'numberLanguage',
  'amounts',
  'startWithBrowser',
] as const satisfies readonly (keyof Settings)[]

export type SharedSettings = Pick<Settings, (typeof sharedKeys)[number]>

/** When settings were changed last, and by which machine. */
export interface Stamp {
  /** Wall time, ms since 1970-01-01 UTC; later than every stamp that was known when it was made. */
  readonly at: number
  /** Id of a machine. */
  readonly by: string
}

export interface Mirrored {
  readonly stamp: Stamp
  readonly shared: SharedSettings
}

export const unstamped: Stamp = { at: 0, by: '' }

const mirrorVersion = 1
const stampEntries = {
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  by: v.pipe(v.string(), v.maxLength(64)),
}
const stamp = v.object(stampEntries)
const mirrored = v.object({
  version: v.literal(mirrorVersion),
  ...stampEntries,
  settings: v.record(v.string(), v.unknown()),
})

export function sharedOf(settings: Settings): SharedSettings {
  const entries = sharedKeys.map(key => [key, settings[key]])
  return Object.fromEntries(entries) as SharedSettings // one entry for each of its keys
}

export function mirroredAsJson({ stamp: { at, by }, shared }: Mirrored): Json {
  return { version: mirrorVersion, at, by, settings: { ...shared } }
}

/**
 * What another machine shares; undefined if it cannot be read by this version, and then it must not be
 * written over. Each setting is held to its bounds, and one that this version does not share is left out.
 */
export function parseMirrored(value: unknown): Mirrored | undefined {
  const parsed = v.safeParse(mirrored, value)
  if (!parsed.success) return undefined
  const { at, by, settings } = parsed.output
  const read = parseSettings({ ...settings, version: 2 })
  return read === undefined ? undefined : { stamp: { at, by }, shared: sharedOf(read) }
}

export function parseStamp(value: unknown): Stamp {
  const parsed = v.safeParse(stamp, value)
  return parsed.success ? parsed.output : unstamped
}

/** Whether `a` was made after `b`; of two at the same time every machine picks the same one. */
export function isNewer(a: Stamp, b: Stamp): boolean {
  return a.at === b.at ? a.by > b.by : a.at > b.at
}

/** The stamp of a change made now that comes after all that is known, however wrong clocks are. */
export function nextStamp(now: number, by: string, ...known: readonly Stamp[]): Stamp {
  return { at: Math.max(Math.trunc(now), ...known.map(({ at }) => at + 1)), by }
}

export function sameShared(a: SharedSettings, b: SharedSettings): boolean {
  return sharedKeys.every(key => JSON.stringify(ordered(a[key])) === JSON.stringify(ordered(b[key])))
}

/** Storage gives the keys of a record back in an order of its own. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
