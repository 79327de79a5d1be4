import type { Choice } from '../commands/choice.ts'
import { detailOf } from '../commands/tab-choices.ts'
import { clockTime } from '../language/clock-time.ts'
import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { MediaItem } from '../ports/page-media.ts'

/** Sounds and films as rows to choose from: name, kind, length, what it does now, and in which frame. */
export function mediaChoices(
  tabId: number,
  items: readonly MediaItem[],
  language: Language,
): readonly Choice[] {
  return items.map(item => {
    const kind = say('media-kind', { kind: item.kind })
    const details: readonly (string | Text)[] = [
      ...(item.name === '' ? [] : [kind]),
      lengthOf(item),
      say('media-state', { what: stateOf(item) }),
      item.place > 0 ? clockTime(item.place) : '',
      item.site,
    ]
    return {
      label: item.name || render(language, kind),
      detail: detailOf(details, { language: () => language }),
      intent: { command: 'play-media', slots: slotsOf(tabId, item.at) },
    }
  })
}

/** An element as slots, for rows that stand for it. */
export function slotsOf(tabId: number, { documentId, handle }: ElementRef) {
  return { tab: tabId, document: documentId, handle }
}

function lengthOf({ live, length }: MediaItem): string | Text {
  if (live) return say('media-live')
  return length > 0 ? clockTime(length) : ''
}

function stateOf({ paused, muted, place }: MediaItem): 'playing' | 'muted' | 'paused' | 'still' {
  if (!paused) return muted ? 'muted' : 'playing'
  return place > 0 ? 'paused' : 'still'
}
