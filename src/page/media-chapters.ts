/** Chapters that a sound or film brings along as a text track. */
import { ClavierError } from '../errors.ts'
import { all, squeeze } from './clobber-proof.ts'
import { untilMedia } from './media-moments.ts'

/** How long a track may take to be read, in milliseconds. */
const patience = 1_500
/** Chapters that are looked through, at most. */
const mostChapters = 2_000
/** Within so many seconds of its beginning, going back from a chapter is to the one before. */
const justBegun = 3

export interface Chapter {
  /** Seconds. */
  readonly start: number
  /** Untrusted, at most 120 characters. */
  readonly title: string
}

/** The chapter after (1) the place or before (−1) it. Rejects with `no-chapters`. */
export async function chapterFrom(element: HTMLMediaElement, by: 1 | -1): Promise<Chapter> {
  const chapters = await chaptersOf(element)
  const { currentTime } = element
  const chapter =
    by > 0
      ? chapters.find(({ start }) => start > currentTime + 0.05)
      : chapters.findLast(({ start }) => start < currentTime - justBegun)
  const reached = chapter ?? (by < 0 ? chapters[0] : undefined)
  if (reached === undefined) throw new ClavierError('no-chapters')
  return reached
}

async function chaptersOf(element: HTMLMediaElement): Promise<readonly Chapter[]> {
  const track = [...element.textTracks].find(({ kind }) => kind === 'chapters')
  if (track === undefined) throw new ClavierError('no-chapters')
  const { mode } = track
  // What is off is not even read by the browser.
  if (mode === 'disabled') track.mode = 'hidden'
  const read = () => (track.cues?.length ?? 0) > 0
  if (!read()) await untilTrack(element, track, read)
  const cues = [...(track.cues ?? [])].slice(0, mostChapters)
  track.mode = mode
  return cues
    .map(cue => ({ start: cue.startTime, title: cue instanceof VTTCue ? squeeze(cue.text, 120) : '' }))
    .sort((a, b) => a.start - b.start)
}

/** A track tells of itself at the element that names it, if anywhere. */
async function untilTrack(element: HTMLMediaElement, track: TextTrack, read: () => boolean): Promise<void> {
  const source = [...all(element, 'track')].find(
    (one): one is HTMLTrackElement => one instanceof HTMLTrackElement && one.track === track,
  )
  if (source === undefined) await untilMedia(element, ['loadeddata'], read, patience / 3)
  else await untilMedia(source, ['load', 'error'], () => read() || isOver(source), patience)
}

/** It has been read, or cannot be. */
const isOver = ({ readyState }: HTMLTrackElement) => readyState >= HTMLTrackElement.LOADED
