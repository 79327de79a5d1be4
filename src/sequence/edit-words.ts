import { ClavierError } from '../errors.ts'
import type { Slots } from '../ports/intent.ts'
import { draftOf, type Edited } from './edit-draft.ts'
import { cutText } from './keep-within-limits.ts'
import { type DidEvent, limits, type Sequence, type SequenceEvent } from './sequence-schema.ts'

/** Slots in the order in which “its words” means them: what is written, before where. */
const wordSlots = ['value', 'text', 'option', 'question', 'words', 'to', 'name', 'number']
/** What names an element of one moment: no words of the user's. */
const handleSlots = ['document', 'handle']

/** The slot of a step that its words are, or undefined where it has none. */
export function slotOfWords({ intent, secret }: DidEvent): string | undefined {
  if (secret) return undefined
  const slots = Object.keys(intent.slots).filter(slot => !handleSlots.includes(slot))
  return wordSlots.find(slot => slots.includes(slot)) ?? slots[0]
}

/** The words of an event that can be others: of a step, of what was said, or of a mark. Undefined without any. */
export function wordsOfEvent(event: SequenceEvent): string | undefined {
  if (event.kind === 'mark') return event.label
  if (event.kind === 'said') return event.secret ? undefined : event.text
  const slot = event.kind === 'did' ? slotOfWords(event) : undefined
  return event.kind === 'did' && slot !== undefined ? String(event.intent.slots[slot]) : undefined
}

/**
 * Puts another value into a slot of a step. `heard` is the phrase that this makes, in place of what was
 * heard then. A number stays a number: rejects with `number-wanted`; and with `step-secret` where the words
 * were not kept, `no-words-there` where there is no such slot. `elsewhere`: the slot tells which element it is.
 */
export function changeSlot(
  sequence: Sequence,
  place: number,
  { slot, value, heard, elsewhere }: ChangedSlot,
): Edited {
  const did = stepAt(sequence, place)
  const { target, ...step } = did
  const before = did.intent.slots[slot]
  if (before === undefined) throw new ClavierError('no-words-there')
  if (typeof before === 'number' && (typeof value !== 'number' || !Number.isFinite(value)))
    throw new ClavierError('number-wanted')
  const others = Object.entries(did.intent.slots).reduce(
    (sum, [name, words]) => sum + (name !== slot && typeof words === 'string' ? words.length : 0),
    0,
  )
  const kept = typeof before === 'number' ? value : cutText(String(value), limits.words - others)
  const slots: Slots = { ...did.intent.slots, [slot]: kept }
  const intent = { ...did.intent, slots, heard: cutText(heard, limits.words) }
  const stays = target === undefined || elsewhere ? {} : { target }
  return set(sequence, place, { ...step, intent, ...stays })
}

export interface ChangedSlot {
  readonly slot: string
  readonly value: string | number
  readonly heard: string
  readonly elsewhere: boolean
}

/** The words that were said, or the label of a mark. Rejects with `step-secret` and `no-words-there`. */
export function changeText(sequence: Sequence, place: number, words: string): Edited {
  const event = sequence.events[place]
  if (event?.kind === 'mark') return set(sequence, place, { ...event, label: cutText(words, limits.title) })
  if (event?.kind !== 'said') throw new ClavierError('no-words-there')
  if (event.secret) throw new ClavierError('step-secret')
  return set(sequence, place, { ...event, text: cutText(words, limits.words) })
}

/** From now on the words of that slot are asked for when it is played, under that name. Rejects as `changeSlot`. */
export function makeParameter(sequence: Sequence, place: number, name: string): Edited {
  const did = stepAt(sequence, place)
  const slot = slotOfWords(did)
  if (slot === undefined || slot.length > 40) throw new ClavierError('no-words-there')
  return set(sequence, place, { ...did, parameter: { slot, name: cutText(name, limits.title) } })
}

/** Its own words are said again. Rejects with `no-parameter-there`. */
export function dropParameter(sequence: Sequence, place: number): Edited {
  const event = sequence.events[place]
  if (event?.kind !== 'did' || event.parameter === undefined) throw new ClavierError('no-parameter-there')
  const { parameter: _, ...did } = event
  return set(sequence, place, did)
}

/** Moves notes by semitones, as far as all of them stay MIDI notes. Rejects with `no-note-there` and `note-stays`. */
export function shiftNotes(
  sequence: Sequence,
  places: readonly number[],
  semitones: number,
): Edited & { readonly by: number } {
  const notes = places.flatMap(place => {
    const event = sequence.events[place]
    return event?.kind === 'note' ? [{ place, event }] : []
  })
  if (notes.length === 0) throw new ClavierError('no-note-there')
  const keys = notes.map(({ event }) => event.key)
  const lowest = keys.reduce((least, key) => Math.min(least, key))
  const highest = keys.reduce((most, key) => Math.max(most, key))
  const by = Math.min(127 - highest, Math.max(-lowest, Math.round(semitones)))
  if (by === 0) throw new ClavierError('note-stays')
  const draft = draftOf(sequence)
  draft.set(
    notes.map(({ place }) => place),
    notes.map(({ event }) => ({ ...event, key: event.key + by })),
  )
  return { ...draft.done(), by }
}

function stepAt(sequence: Sequence, place: number): DidEvent {
  const event = sequence.events[place]
  if (event?.kind !== 'did') throw new ClavierError('no-words-there')
  if (event.secret) throw new ClavierError('step-secret')
  return event
}

function set(sequence: Sequence, place: number, event: SequenceEvent): Edited {
  const draft = draftOf(sequence)
  draft.set([place], [event])
  return draft.done()
}
