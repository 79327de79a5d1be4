import { registry } from '../commands/registry.ts'
import { clockTime } from '../language/clock-time.ts'
import { eventTexts, secondsInWords } from '../language/event-texts.ts'
import type { Language } from '../language/language.ts'
import { noteName } from '../music/notes.ts'
import type { DidEvent, Sequence, SequenceEvent } from '../sequence/sequence-schema.ts'
import { intentInWords } from './intent-words.ts'

/** Steps by their number, as far as a list of events was read: one that is recorded grows. */
const stepsOf = new WeakMap<
  readonly SequenceEvent[],
  { readonly steps: Map<number, DidEvent>; read: number }
>()

function stepOf(events: readonly SequenceEvent[], step: number): DidEvent | undefined {
  const known = stepsOf.get(events) ?? { steps: new Map<number, DidEvent>(), read: 0 }
  stepsOf.set(events, known)
  for (; known.read < events.length; known.read++) {
    const event = events[known.read]
    if (event?.kind === 'did') known.steps.set(event.step, event)
  }
  return known.steps.get(step)
}

/** UTF-16 units of words and titles that are told of one event at most. */
const mostWords = 200

/**
 * What one event is, in a few words of the user's language; its time is told beside it (`clockInWords`).
 * What was said, titles and names of elements are untrusted: show it as text.
 */
export function eventWords(event: SequenceEvent, sequence: Sequence, language: Language): string {
  const texts = eventTexts(language)
  const seconds = (ms: number) => texts.seconds(secondsInWords(ms, language))
  switch (event.kind) {
    case 'note':
      return texts.note(noteName(event.key), seconds(event.duration))
    case 'said':
      return event.secret ? texts.saidSecret : texts.said(short(event.text))
    case 'did':
      return stepInWords(event, language)
    case 'outcome': {
      const did = stepOf(sequence.events, event.of)
      const phrase = did === undefined ? texts.nameless : phraseOf(did, language)
      return texts.outcome[event.status](phrase, seconds(event.latencyMs))
    }
    case 'tab': {
      const track = sequence.tracks[event.track]
      return texts.tab[event.action](short(track?.title || track?.url || texts.nameless))
    }
    case 'media':
      return (event.playing ? texts.mediaPlays : texts.mediaRests)(clockInWords(event.mediaMs, language))
    case 'pause':
      return texts.pause(seconds(event.wallMs))
    case 'mark':
      return texts.mark(short(event.label))
  }
}

/** A place on the clock of a sequence or a film, from milliseconds: `1:05.2`, `1:02:00`; tenths only where there are any. */
export function clockInWords(ms: number, language: Language): string {
  const tenths = Math.round(ms / 100)
  const rest = tenths % 10
  const part = rest === 0 ? '' : `${language === 'en' ? '.' : ','}${rest}`
  return `${clockTime(tenths / 10)}${part}`
}

function stepInWords(did: DidEvent, language: Language): string {
  const texts = eventTexts(language)
  const phrase = phraseOf(did, language)
  if (did.secret) return texts.didSecret(phrase)
  const element = short(did.target?.name || did.target?.text || '')
  // Words that name the element already need not name it twice.
  const named = element !== '' && Object.values(did.intent.slots).includes(element)
  const what = texts.did(phrase, named ? '' : element)
  return did.parameter === undefined ? what : `${what}, ${texts.parameter(did.parameter.name)}`
}

function phraseOf({ intent }: DidEvent, language: Language): string {
  const command = registry.find(({ id }) => id === intent.command)
  return short(command === undefined ? intent.command : intentInWords(command, intent.slots, language))
}

function short(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  // By characters: half an emoji is none.
  return plain.length <= mostWords ? plain : `${[...plain].slice(0, mostWords).join('')}…`
}
