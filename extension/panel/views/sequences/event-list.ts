import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { clockInWords, eventWords } from '../../../../src/app/event-words.ts'
import type { Language } from '../../../../src/language/language.ts'
import type { Sequence } from '../../../../src/sequence/sequence-schema.ts'
import type { EditorLabelOf } from './editor-texts.ts'

/** Options that are in the page at once: with all 20,000 a panel would not move any more. */
const shownAtOnce = 60
/** How far the keys go that go far. */
const leap = 10

/** The options that are shown: `from` of them to before `to`, with the one at hand well inside. */
export function shownOptions(count: number, cursor: number, before: number): { from: number; to: number } {
  const last = Math.max(0, count - shownAtOnce)
  const stays = cursor >= before && cursor < before + shownAtOnce
  const from = stays ? before : cursor - Math.floor(shownAtOnce / 2)
  const kept = Math.min(last, Math.max(0, from))
  return { from: kept, to: Math.min(count, kept + shownAtOnce) }
}

/** Which event a key goes to from the one at hand; undefined for keys that go nowhere. */
export function eventAfterKey(key: string, cursor: number, count: number): number | undefined {
  const within = (index: number) => Math.min(count - 1, Math.max(0, index))
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return within(cursor + 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return within(cursor - 1)
    case 'PageDown':
      return within(cursor + leap)
    case 'PageUp':
      return within(cursor - leap)
    case 'Home':
      return within(0)
    case 'End':
      return within(count - 1)
    default:
      return undefined
  }
}

export interface EventList {
  readonly sequence: Sequence
  readonly picked: ReadonlySet<number>
  /** The event that the focus is on, or would come to. */
  readonly cursor: number
  readonly shown: { readonly from: number; readonly to: number }
  readonly language: Language
  readonly label: EditorLabelOf
  readonly onKey: (event: KeyboardEvent) => void
  readonly onClick: (index: number, event: MouseEvent) => void
  /** Shows other options, `by` so many further on. */
  readonly turn: (by: number) => void
}

/**
 * All events as a listbox of many choices. The focus itself goes from option to option: VoiceOver, magnifiers and
 * what is spoken to (“click …”) go by the real focus and do not all follow `aria-activedescendant`, and the
 * browser brings what has the focus into view. Only some options are in the page; each says which of how many it is.
 */
export function eventList(list: EventList) {
  const { sequence, shown, label } = list
  const count = sequence.events.length
  if (count === 0) return html`<p class="empty">${label('noEvents')}</p>`
  const indices = Array.from({ length: shown.to - shown.from }, (_, offset) => shown.from + offset)
  return html`<div class="event-list">
    <p class="unseen" id="events-help">${label('eventsHelp')}</p>
    ${shown.from > 0 ? html`<button type="button" class="button quiet" @click=${() => list.turn(-shownAtOnce)}>${label('earlierEvents')}</button>` : nothing}
    <ul class="events" role="listbox" aria-multiselectable="true" aria-label=${label('events')} aria-describedby="events-help" @keydown=${list.onKey}>
      ${repeat(
        indices,
        index => index,
        index => option(index, list),
      )}
    </ul>
    ${shown.to < count ? html`<button type="button" class="button quiet" @click=${() => list.turn(shownAtOnce)}>${label('laterEvents')}</button>` : nothing}
  </div>`
}

function option(index: number, { sequence, picked, cursor, language, onClick }: EventList) {
  const event = sequence.events[index]
  if (event === undefined) return nothing
  const isPicked = picked.has(index)
  return html`<li class="event" role="option" id="event-${index}" data-kind=${event.kind}
    aria-selected=${isPicked ? 'true' : 'false'} aria-setsize=${sequence.events.length} aria-posinset=${index + 1}
    tabindex=${index === cursor ? '0' : '-1'} @click=${(click: MouseEvent) => onClick(index, click)}>
    <span class="event-check" aria-hidden="true">${isPicked ? '✓' : ''}</span>
    <span class="event-place figure"><span>${index + 1}</span> <span>${clockInWords(event.ms, language)}</span></span>
    <span class="event-words" dir="auto">${eventWords(event, sequence, language)}</span>
  </li>`
}
