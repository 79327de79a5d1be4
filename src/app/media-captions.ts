import type { Choice } from '../commands/choice.ts'
import type { Language } from '../language/language.ts'
import type { CaptionTrack, MediaItem } from '../ports/page-media.ts'
import { slotsOf } from './media-rows.ts'

/** The place of the subtitles that are surely meant; undefined where it has to be asked. */
export function captionFor(tracks: readonly CaptionTrack[], language: Language): number | undefined {
  const spoken = tracks.flatMap((track, place) => (isOf(track, language) ? [place] : []))
  if (spoken.length > 0) return spoken[0]
  return tracks.length === 1 ? 0 : undefined
}

export function captionChoices(tabId: number, { at, tracks }: MediaItem): readonly Choice[] {
  return tracks.map(({ label, language }, track) => ({
    label: label || language || String(track + 1),
    detail: label === '' ? '' : language,
    intent: { command: 'captions-on', slots: { ...slotsOf(tabId, at), track } },
  }))
}

function isOf({ language }: CaptionTrack, wanted: Language): boolean {
  const tag = language.toLowerCase()
  return tag === wanted || tag.startsWith(`${wanted}-`)
}
