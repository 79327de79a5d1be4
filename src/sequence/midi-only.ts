import { ClavierError } from '../errors.ts'
import { cutText } from './keep-within-limits.ts'
import { type MidiContent, type MidiEvent, metaTypes } from './midi-chunks.ts'
import { limits, type Sequence, type SequenceEvent, sequenceVersion, type Track } from './sequence-schema.ts'
import { decodeText, latin1 } from './utf8.ts'

export interface ForeignMidi {
  /** What it is called where the file itself has no name. */
  readonly name: string
  /** Of the new sequence. */
  readonly id: string
  /** Wall time, milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number
}

/** A sequence of notes and words alone: it has no steps, and what is played means what the keys mean when it plays. */
export function isMidiOnly({ events }: Sequence): boolean {
  return events.every(({ kind }) => kind !== 'did') && events.some(({ kind }) => kind === 'note')
}

/**
 * Notes, lyrics and markers of a file of any program; all channels, on the clock that its tempos make. Throws
 * `sequence-file-empty` where there is none of these and `sequence-file-long` for more than a sequence holds.
 */
export function sequenceOfMidi(content: MidiContent, { name, id, createdAt }: ForeignMidi): Sequence {
  const clocks = trackClocks(content)
  const lyrics = lyricTypes(content)
  const tracks: Track[] = []
  const events: SequenceEvent[] = []
  for (const [index, { events: told, end }] of content.tracks.entries()) {
    const own = eventsOf(told, end, clocks[index] ?? (() => 0), tracks.length, lyrics(told))
    if (own.length === 0) continue
    for (const event of own) events.push(event)
    if (events.length > limits.events) throw new ClavierError('sequence-file-long')
    if (tracks.length < limits.tracks) tracks.push({ tab: tracks.length, title: nameOf(told) ?? '', url: '' })
  }
  if (events.length === 0) throw new ClavierError('sequence-file-empty')
  const inTime = events.toSorted((a, b) => a.ms - b.ms)
  const durationMs = inTime.reduce(
    (last, event) => Math.max(last, event.ms + (event.kind === 'note' ? event.duration : 0)),
    0,
  )
  if (durationMs > limits.durationMs) throw new ClavierError('sequence-file-long')
  const called = nameOf(content.tracks[0]?.events ?? []) ?? name
  return {
    version: sequenceVersion,
    id,
    name: cutText(called, limits.title),
    createdAt,
    durationMs,
    tracks,
    events: inTime,
  }
}

/** Milliseconds of a tick. */
type TrackClock = (tick: number) => number

/** In formats 0 and 1 all tracks share the tempos; in format 2 each is music of its own, played after the one before. */
function trackClocks({ format, division, tracks }: MidiContent): readonly TrackClock[] {
  const temposOf = (events: readonly MidiEvent[]) => events.filter(event => event.kind === 'tempo')
  if (format < 2) {
    const tempos = tracks.flatMap(({ events }) => temposOf(events)).toSorted((a, b) => a.tick - b.tick)
    const clock = clockOf(division, tempos, 0)
    return tracks.map(() => clock)
  }
  let begin = 0
  return tracks.map(({ events, end }) => {
    const tempos = temposOf(events)
    const clock = clockOf(division, tempos, begin)
    begin = clock(end)
    return clock
  })
}

function clockOf(
  division: MidiContent['division'],
  tempos: readonly { readonly tick: number; readonly quarter: number }[],
  begin: number,
): TrackClock {
  if ('second' in division) return tick => begin + (tick * 1_000) / division.second
  const at = (
    tick: number,
    since: { readonly tick: number; readonly ms: number; readonly quarter: number },
  ) => since.ms + ((tick - since.tick) * since.quarter) / division.quarter / 1_000
  // 120 quarter notes a minute until something else is said.
  let since = { tick: 0, ms: begin, quarter: 500_000 }
  const all = [since]
  for (const { tick, quarter } of tempos) {
    since = { tick, ms: at(tick, since), quarter }
    all.push(since)
  }
  // Looked up rather than walked through: a file may have very many tempos, and as many tracks.
  return tick => {
    let low = 0
    let high = all.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((all[middle]?.tick ?? 0) <= tick) low = middle
      else high = middle
    }
    return at(tick, all[low] ?? since)
  }
}

/** Strikes of one key, the first of them first, and the next that is let go. A file may hold a key very often. */
interface Held {
  readonly notes: { readonly at: number; readonly velocity: number }[]
  next: number
}

/** Which meta events of a track are sung: lyrics, and in karaoke files, which begin with a text `@K…`, texts as well. */
function lyricTypes({ tracks }: MidiContent): (told: readonly MidiEvent[]) => readonly number[] {
  const begins = (event: MidiEvent) => event.kind === 'text' && latin1(event.bytes.subarray(0, 2)) === '@K'
  const karaoke = tracks.some(({ events }) => events.some(begins))
  return told => (karaoke && !told.some(begins) ? [metaTypes.lyric, metaTypes.text] : [metaTypes.lyric])
}

function eventsOf(
  told: readonly MidiEvent[],
  end: number,
  clock: TrackClock,
  track: number,
  lyrics: readonly number[],
): SequenceEvent[] {
  const place = Math.min(track, limits.tracks - 1)
  const events: SequenceEvent[] = []
  /** Keys that sound, by channel and key, the first struck first. */
  const held = new Map<number, Held>()
  let struckKeys = 0
  const close = (channelKey: number, { at, velocity }: { at: number; velocity: number }, now: number) => {
    const ms = Math.round(at)
    const duration = Math.round(now) - ms
    if (ms + duration > limits.durationMs) throw new ClavierError('sequence-file-long')
    events.push({ kind: 'note', ms, track: place, key: channelKey % 128, velocity: velocity / 127, duration })
  }
  for (const event of told) {
    const now = clock(event.tick)
    if (event.kind === 'tempo') continue
    if (event.kind === 'text') {
      const words = decodeText(event.bytes).trim()
      if (words === '' || now > limits.durationMs) continue
      const when = { ms: Math.round(now), track: place }
      if (lyrics.includes(event.type)) {
        // Karaoke: a line begins with a slash, a note about the file with an at sign, and comments stand at the start.
        const text = cutText(words.replace(/^[/\\]/, ''), limits.words)
        const sung = event.type === metaTypes.lyric || (event.tick > 0 && !text.startsWith('@'))
        if (sung && text !== '') events.push({ kind: 'said', ...when, text, confidence: 1, language: '' })
      } else if (event.type === metaTypes.marker)
        events.push({ kind: 'mark', ...when, label: cutText(words, limits.title) })
      continue
    }
    const channelKey = event.channel * 128 + event.key
    const sounding = held.get(channelKey)
    if (event.kind === 'on') {
      struckKeys += 1
      if (struckKeys > limits.events) throw new ClavierError('sequence-file-long')
      const struck = { at: now, velocity: event.velocity }
      if (sounding === undefined) held.set(channelKey, { notes: [struck], next: 0 })
      else sounding.notes.push(struck)
    } else if (sounding !== undefined) {
      const first = sounding.notes[sounding.next]
      if (first === undefined) continue
      sounding.next += 1
      close(channelKey, first, now)
    }
  }
  // What is never let go sounds until the track ends.
  const last = clock(end)
  for (const [channelKey, { notes, next }] of held)
    for (const note of notes.slice(next)) close(channelKey, note, last)
  return events
}

function nameOf(events: readonly MidiEvent[]): string | undefined {
  const named = events.find(event => event.kind === 'text' && event.type === metaTypes.name)
  const name = named?.kind === 'text' ? decodeText(named.bytes).trim() : ''
  return name === '' ? undefined : cutText(name, limits.title)
}
