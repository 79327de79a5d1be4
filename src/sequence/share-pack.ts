import type { Fingerprint } from '../ports/page.ts'
import { elementKinds } from '../ports/page.ts'
import type { ElementTarget, TargetSelector } from '../ports/page-targets.ts'
import { limits, type Sequence, type SequenceEvent } from './sequence-schema.ts'

/**
 * A sequence as lists instead of objects, so that a code is short. What it holds, by place:
 *
 * sequence     version, id, name, createdAt, durationMs, tracks, events, imported (1)
 * track        title, url
 * event        kind (its place in `kinds`), ms since the event before, track, and then
 *   note       key, velocity, duration, spells (1)
 *   said       text, confidence, language, secret (1)
 *   did        step, command, slots, source (its place in `sources`), heard, target, [slot, name] of its parameter, secret (1)
 *   outcome    of, status (its place in `statuses`), latencyMs, code, fingerprint
 *   tab        action (its place in `actions`), of
 *   media      url, place, mediaMs, playing (0 or 1), of
 *   pause      wallMs
 *   mark       label
 * target       selectors, frame, frameUrl, role, name, text, [x, y, width, height], around
 * selector     'd', attribute, value · 'r', role, name · 't', text · 'c', css, shadow
 * fingerprint  url, titleHash, scroll, width, height, counts (in the order of `elementKinds`), focus, similarity
 *
 * What is not there is null; a row of nulls at the end of a list is left out. New things go to the end of their list.
 */
type Packed = string | number | null | { readonly [key: string]: string | number } | readonly Packed[]

const kinds = ['note', 'said', 'did', 'outcome', 'tab', 'media', 'pause', 'mark'] as const
const sources = ['typed', 'spoken', 'played', 'clicked', 'sequence'] as const
const statuses = ['done', 'refused', 'failed'] as const
const actions = ['open', 'switch', 'close'] as const

export function packSequence(sequence: Sequence): Packed {
  const { version, id, name, createdAt, durationMs, tracks, events, imported } = sequence
  let before = 0
  const packed = events.map(event => {
    const since = event.ms - before
    before = event.ms
    return short([kinds.indexOf(event.kind), since, event.track, ...rest(event)])
  })
  const shortTracks = tracks.map(({ title, url }) => [title, url])
  return short([version, id, name, createdAt, durationMs, shortTracks, packed, flag(imported)])
}

/**
 * What a packed sequence would be, for the schema to judge: everything may be wrong in it but its form.
 * Undefined where not even that is right; `too-many` where it says to hold more events than a sequence may.
 */
export function unpackSequence(packed: unknown): unknown | 'too-many' {
  if (!Array.isArray(packed)) return undefined
  const [version, id, name, createdAt, durationMs, tracks, events, imported] = packed as unknown[] // of anything
  if (!Array.isArray(tracks) || !Array.isArray(events)) return undefined
  if (events.length > limits.events) return 'too-many'
  let ms = 0
  const unpacked = events.map((event: unknown) => {
    const [kind, since, track, ...parts] = list(event)
    // What is no number makes one that the schema refuses.
    ms += typeof since === 'number' ? since : Number.NaN
    return { kind: at(kinds, kind), ms, track, ...unpackRest(at(kinds, kind), parts) }
  })
  return {
    version,
    id,
    name,
    createdAt,
    durationMs,
    tracks: tracks.map((track: unknown, tab) => ({ tab, title: list(track)[0], url: list(track)[1] })),
    events: unpacked,
    ...on('imported', unflag(imported)),
  }
}

function rest(event: SequenceEvent): readonly Packed[] {
  switch (event.kind) {
    case 'note':
      return [event.key, event.velocity, event.duration, flag(event.spells)]
    case 'said':
      return [event.text, event.confidence, event.language, flag(event.secret)]
    case 'did': {
      const { command, slots, source, heard } = event.intent
      // A sequence holds no intent of an arrival: its schema has no such source.
      const from = sources.indexOf(source === 'arrival' ? 'sequence' : source)
      const { target, parameter, secret } = event
      return [
        event.step,
        command,
        slots,
        from,
        heard,
        target === undefined ? null : packTarget(target),
        parameter === undefined ? null : [parameter.slot, parameter.name],
        flag(secret),
      ]
    }
    case 'outcome': {
      const look = event.fingerprint === undefined ? null : packFingerprint(event.fingerprint)
      return [event.of, statuses.indexOf(event.status), event.latencyMs, event.code ?? null, look]
    }
    case 'tab':
      return [actions.indexOf(event.action), event.of ?? null]
    case 'media':
      return [event.url, event.place, event.mediaMs, event.playing ? 1 : 0, event.of ?? null]
    case 'pause':
      return [event.wallMs]
    case 'mark':
      return [event.label]
  }
}

function unpackRest(kind: SequenceEvent['kind'] | undefined, parts: readonly unknown[]): object {
  const [a, b, c, d, e, f, g, h] = parts
  switch (kind) {
    case 'note':
      return { key: a, velocity: b, duration: c, ...on('spells', unflag(d)) }
    case 'said':
      return { text: a, confidence: b, language: c, ...on('secret', unflag(d)) }
    case 'did':
      return {
        step: a,
        intent: { command: b, slots: c, source: at(sources, d), heard: e },
        ...on('target', f == null ? undefined : unpackTarget(f)),
        ...on('parameter', g == null ? undefined : { slot: list(g)[0], name: list(g)[1] }),
        ...on('secret', unflag(h)),
      }
    case 'outcome':
      return {
        of: a,
        status: at(statuses, b),
        latencyMs: c,
        ...on('code', d ?? undefined),
        ...on('fingerprint', e == null ? undefined : unpackFingerprint(e)),
      }
    case 'tab':
      return { action: at(actions, a), ...on('of', b ?? undefined) }
    case 'media':
      return { url: a, place: b, mediaMs: c, playing: d === 1, ...on('of', e ?? undefined) }
    case 'pause':
      return { wallMs: a }
    case 'mark':
      return { label: a }
    default:
      return {}
  }
}

function packTarget({ selectors, frame, frameUrl, role, name, text, box, around }: ElementTarget): Packed {
  const { x, y, width, height } = box
  return [selectors.map(packSelector), frame, frameUrl, role, name, text, [x, y, width, height], around]
}

function unpackTarget(packed: unknown): object {
  const [selectors, frame, frameUrl, role, name, text, box, around] = list(packed)
  const [x, y, width, height] = list(box)
  return {
    selectors: list(selectors).map(unpackSelector),
    frame,
    frameUrl,
    role,
    name,
    text,
    box: { x, y, width, height },
    around,
  }
}

function packSelector(selector: TargetSelector): Packed {
  switch (selector.by) {
    case 'test-id':
      return ['d', selector.attribute, selector.value]
    case 'role':
      return ['r', selector.role, selector.name]
    case 'text':
      return ['t', selector.text]
    case 'css':
      return ['c', selector.css, selector.shadow]
  }
}

function unpackSelector(packed: unknown): object {
  const [by, a, b] = list(packed)
  if (by === 'd') return { by: 'test-id', attribute: a, value: b }
  if (by === 'r') return { by: 'role', role: a, name: b }
  if (by === 't') return { by: 'text', text: a }
  return { by: by === 'c' ? 'css' : undefined, css: a, shadow: b }
}

function packFingerprint(look: Fingerprint): Packed {
  const { url, titleHash, scroll, viewport, counts, focus, similarity } = look
  const inOrder = elementKinds.map(kind => counts[kind])
  return [url, titleHash, scroll, viewport.width, viewport.height, inOrder, focus, similarity]
}

function unpackFingerprint(packed: unknown): object {
  const [url, titleHash, scroll, width, height, counts, focus, similarity] = list(packed)
  const inOrder = list(counts)
  return {
    url,
    titleHash,
    scroll,
    viewport: { width, height },
    counts: Object.fromEntries(elementKinds.map((kind, place) => [kind, inOrder[place]])),
    focus,
    similarity,
  }
}

/** Without the nulls at its end. */
function short(packed: readonly Packed[]): readonly Packed[] {
  return packed.slice(0, packed.findLastIndex(part => part !== null) + 1)
}

function flag(set: true | undefined): 1 | null {
  return set === true ? 1 : null
}

/** What is neither a flag nor nothing stays, for the schema to refuse. */
function unflag(packed: unknown): unknown {
  return packed === 1 ? true : (packed ?? undefined)
}

/** A property, where there is something to put into it. */
function on(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value }
}

function at<T>(all: readonly T[], place: unknown): T | undefined {
  return typeof place === 'number' ? all[place] : undefined
}

function list(packed: unknown): readonly unknown[] {
  return Array.isArray(packed) ? packed : []
}
