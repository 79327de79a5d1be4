import * as v from 'valibot'
import type { ErrorCode } from '../errors.ts'
import { errorCodes } from '../errors.ts'
import { migrated, type VersionSteps } from '../kept-versions.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import { elementKinds } from '../ports/page.ts'
import type { ElementTarget } from '../ports/page-targets.ts'
import { targetSchema } from './target-schema.ts'

/** What a sequence may hold at most. The recorder keeps within these, the parser refuses what does not. */
export const limits = {
  events: 100_000,
  tracks: 200,
  /** Seven days in milliseconds: recording clock, durations and the wall time of a pause. */
  durationMs: 604_800_000,
  /** UTF-16 units of names, titles, labels and focus descriptions. */
  title: 300,
  /** UTF-16 units of an address. */
  address: 4_096,
  /** UTF-16 units of what was heard or said, and of all slots of one intent together. */
  words: 4_000,
  slots: 8,
} as const

/** One browser tab that took part. `tab` is the track's own index, so that a track can travel alone. */
export interface Track {
  readonly tab: number
  /** Untrusted page text. */
  readonly title: string
  /** An http or https address without credentials, or an empty string where none may be kept. */
  readonly url: string
}

interface Timed {
  /** Whole milliseconds on the recording clock, which stands still in a pause. */
  readonly ms: number
  /** Index into `tracks`: the tab that was in front. */
  readonly track: number
}

/** A key that was struck at `ms`; appended on its release, hence sorted into place when read. */
export interface NoteEvent extends Timed {
  readonly kind: 'note'
  /** MIDI note number, 0–127. */
  readonly key: number
  /** 0–1, as in the Sound port. */
  readonly velocity: number
  /** Milliseconds, ≥ 0. */
  readonly duration: number
  /** It was struck while keys wrote letters: what was typed could be read from it. */
  readonly spells?: true
}

export interface SaidEvent extends Timed {
  readonly kind: 'said'
  readonly text: string
  /** 0–1. */
  readonly confidence: number
  /** BCP 47 tag. */
  readonly language: string
  /** The words were a secret and are not kept: `text` is empty. */
  readonly secret?: true
}

/** A step: what an input meant. */
export interface DidEvent extends Timed {
  readonly kind: 'did'
  /** Number of the step within its sequence, unique; outcomes refer to it. */
  readonly step: number
  readonly intent: Intent
  /** The element that it acted on, as it was then. */
  readonly target?: ElementTarget
  /** The slot that other words may take the place of when it is played, and what the user calls it. */
  readonly parameter?: { readonly slot: string; readonly name: string }
  /** The words were a secret and are not kept: slots and heard are empty, the step cannot be replayed. */
  readonly secret?: true
}

export interface OutcomeEvent extends Timed {
  readonly kind: 'outcome'
  /** The `step` that this came of; each step has one outcome at most. */
  readonly of: number
  readonly status: OutcomeData['status']
  /** Details of the error are left out: they may hold words. */
  readonly code?: ErrorCode
  /** Milliseconds from intent to outcome in real time, pauses included. */
  readonly latencyMs: number
  readonly fingerprint?: Fingerprint
}

export interface TabEvent extends Timed {
  readonly kind: 'tab'
  readonly action: 'open' | 'switch' | 'close'
  /** The step whose effect this was; without it somebody used the browser by hand. */
  readonly of?: number
}

/** A sound or film of the page that was started, stopped or moved, by command or by the page. */
export interface MediaEvent extends Timed {
  readonly kind: 'media'
  /** Of the page, as tracks have it. */
  readonly url: string
  /** Place among the sounds and films of the page, from 0. */
  readonly place: number
  /** Whole milliseconds from its beginning. */
  readonly mediaMs: number
  readonly playing: boolean
  /** The step whose effect this was; without it the page, or a hand, did it. */
  readonly of?: number
}

/** A pause that lasted `wallMs` and took no time on the recording clock. */
export interface PauseEvent extends Timed {
  readonly kind: 'pause'
  readonly wallMs: number
}

export interface MarkEvent extends Timed {
  readonly kind: 'mark'
  readonly label: string
}

export type SequenceEvent =
  | NoteEvent
  | SaidEvent
  | DidEvent
  | OutcomeEvent
  | TabEvent
  | MediaEvent
  | PauseEvent
  | MarkEvent

/** Version that this Clavier writes. Version 1 had no media, targets, parameters and origin; nothing else differs. */
export const sequenceVersion = 2

/** What was played and said, what it meant and what came of it, in time, with a track per tab. */
export interface Sequence {
  readonly version: typeof sequenceVersion
  readonly id: string
  readonly name: string
  /** Wall time of the start, milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
  /** Length on the recording clock, whole milliseconds, ≥ the last event's `ms`. */
  readonly durationMs: number
  readonly tracks: readonly Track[]
  /** By `ms`, never falling. */
  readonly events: readonly SequenceEvent[]
  /** It came from a file or a code and has not been played to its end: steps that reach beyond the page are asked for. */
  readonly imported?: true
}

/** How many steps a sequence has. */
export function countSteps({ events }: Sequence): number {
  return events.reduce((steps, event) => (event.kind === 'did' ? steps + 1 : steps), 0)
}

/** Web addresses only, and none with a user name or password in it. */
const webAddress = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i

/** The address as it may be kept, or an empty string. A cut address would be another one: all or nothing. */
export function keptAddress(url: string): string {
  return url.length <= limits.address && webAddress.test(url) ? url : ''
}

const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const share = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const address = v.pipe(
  v.string(),
  v.check(url => url === '' || keptAddress(url) === url),
)
const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))
const finite = v.pipe(v.number(), v.finite())
const time = whole(limits.durationMs)
const stepNumber = whole(limits.events)
const count = whole(10_000_000)

export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))
export const nameSchema = text(limits.title)
/** Milliseconds since 1970; the largest that a date can hold (ECMA-262, 21.4.1.1). */
export const wallSchema = whole(8.64e15)
export const durationSchema = time
export const countSchema = whole(limits.events)

export const tracksSchema = v.pipe(
  v.array(
    v.strictObject({
      tab: whole(limits.tracks - 1),
      title: text(limits.title),
      url: address,
    }),
  ),
  v.minLength(1),
  v.maxLength(limits.tracks),
  v.check(tracks => tracks.every((track, index) => track.tab === index)),
)

const slotsSchema = v.pipe(
  v.record(text(40), v.union([text(limits.words), finite])),
  v.check(slots => {
    const entries = Object.values(slots)
    const words = entries.reduce<number>((sum, slot) => sum + (typeof slot === 'string' ? slot.length : 0), 0)
    return entries.length <= limits.slots && words <= limits.words
  }),
)

const fingerprintSchema = v.strictObject({
  url: address,
  titleHash: hex(8),
  scroll: v.pipe(finite, v.minValue(0), v.maxValue(100)),
  viewport: v.strictObject({ width: count, height: count }),
  counts: v.strictObject(v.entriesFromList(elementKinds, count)),
  focus: text(limits.title),
  similarity: hex(16),
})

const timed = { ms: time, track: whole(limits.tracks - 1) }
const secret = v.exactOptional(v.literal(true))

export const eventSchema: v.GenericSchema<unknown, SequenceEvent> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('note'),
    ...timed,
    key: whole(127),
    velocity: share,
    duration: time,
    spells: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    kind: v.literal('said'),
    ...timed,
    text: text(limits.words),
    confidence: share,
    language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{0,35}$/)),
    secret,
  }),
  v.pipe(
    v.strictObject({
      kind: v.literal('did'),
      ...timed,
      step: stepNumber,
      intent: v.strictObject({
        command: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
        slots: slotsSchema,
        source: v.picklist(['typed', 'spoken', 'played', 'clicked', 'sequence']),
        heard: text(limits.words),
      }),
      target: v.exactOptional(targetSchema),
      parameter: v.exactOptional(v.strictObject({ slot: text(40), name: text(limits.title) })),
      secret,
    }),
    v.check(did => !did.secret || (did.intent.heard === '' && Object.keys(did.intent.slots).length === 0)),
  ),
  v.strictObject({
    kind: v.literal('outcome'),
    ...timed,
    of: stepNumber,
    status: v.picklist(['done', 'refused', 'failed']),
    code: v.exactOptional(v.picklist(errorCodes)),
    latencyMs: time,
    fingerprint: v.exactOptional(fingerprintSchema),
  }),
  v.strictObject({
    kind: v.literal('tab'),
    ...timed,
    action: v.picklist(['open', 'switch', 'close']),
    of: v.exactOptional(stepNumber),
  }),
  v.strictObject({
    kind: v.literal('media'),
    ...timed,
    url: address,
    place: whole(1_000),
    mediaMs: time,
    playing: v.boolean(),
    of: v.exactOptional(stepNumber),
  }),
  v.strictObject({ kind: v.literal('pause'), ...timed, wallMs: time }),
  v.strictObject({ kind: v.literal('mark'), ...timed, label: text(limits.title) }),
])

const sequenceSchema: v.GenericSchema<unknown, Sequence> = v.strictObject({
  version: v.literal(sequenceVersion),
  id: idSchema,
  name: nameSchema,
  createdAt: wallSchema,
  durationMs: time,
  tracks: tracksSchema,
  events: v.pipe(v.array(v.unknown()), v.maxLength(limits.events), v.array(eventSchema)),
  imported: v.exactOptional(v.literal(true)),
})

/** Why the events contradict each other, by index of the first that does; undefined if they do not. */
function contradiction(sequence: Sequence): number | undefined {
  const steps = new Set<number>()
  const answered = new Set<number>()
  let before = 0
  for (const [index, event] of sequence.events.entries()) {
    if (event.ms < before || event.ms > sequence.durationMs) return index
    if (event.track >= sequence.tracks.length) return index
    before = event.ms
    if (event.kind === 'did') {
      if (steps.has(event.step)) return index
      steps.add(event.step)
    } else if (event.kind === 'outcome') {
      if (!steps.has(event.of) || answered.has(event.of)) return index
      answered.add(event.of)
    } else if (
      (event.kind === 'tab' || event.kind === 'media') &&
      event.of !== undefined &&
      !steps.has(event.of)
    )
      return index
  }
  return undefined
}

/** From each older version to the next. */
const fromVersion: VersionSteps = { 1: old => ({ ...old, version: 2 }) }

/**
 * Takes in a sequence from outside, all or nothing. `commands` are the ids that it may hold: for an
 * import, every registered command but those that are never replayed. The caller caps the size of
 * the text that it was parsed from; commands check their own slots when they run.
 */
export function parseSequence(value: unknown, commands: ReadonlySet<string>): Sequence | undefined {
  const parsed = v.safeParse(sequenceSchema, migrated(value, fromVersion), { abortEarly: true })
  if (!parsed.success) return undefined
  const sequence = parsed.output
  if (contradiction(sequence) !== undefined) return undefined
  const known = sequence.events.every(event => event.kind !== 'did' || commands.has(event.intent.command))
  return known ? sequence : undefined
}
