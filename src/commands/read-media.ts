import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import type { MediaWanted } from './media-context.ts'
import { wantNumber } from './read-slots.ts'

/** Longest place that can be named, in seconds: a day. */
const latest = 86_400

/** The row that was chosen; undefined where the command was said by itself. */
export function mediaRow({ tab, document, handle, track }: Slots): MediaWanted | undefined {
  if (typeof tab !== 'number' || typeof document !== 'string' || typeof handle !== 'number') return undefined
  const at = { documentId: document, handle }
  return typeof track === 'number' ? { tabId: tab, at, track } : { tabId: tab, at }
}

export function wantMedia(slots: Slots): MediaWanted {
  return mediaRow(slots) ?? { number: wantNumber(slots) }
}

/** A place in seconds, of minutes, seconds or both; `number-out-of-bounds` beyond a day. */
export function wantPlace({ minutes, number }: Slots): number {
  if (typeof minutes !== 'number' && typeof number !== 'number') throw new ClavierError('number-missing')
  const place = 60 * Number(minutes ?? 0) + Number(number ?? 0)
  if (!(place >= 0 && place <= latest))
    throw new ClavierError('number-out-of-bounds', { least: 0, most: latest })
  return place
}
