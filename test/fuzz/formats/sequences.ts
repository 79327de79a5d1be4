import fc from 'fast-check'
import type { Json } from '../../../src/ports/store.ts'
import { parseImported } from '../../../src/sequence/parse-imported.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { type Head, keys, readIndex, readStored } from '../../../src/sequence/stored-sequence.ts'
import { createMemoryStore } from '../../unit/memory-store.ts'
import { anySequence, commands } from '../../unit/sequence/arbitrary-sequence.ts'
import { everyKind } from '../../unit/sequence/every-kind.ts'
import { type FuzzFormat, orRefused } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

export const replayed = commands
export const sampleSequences: readonly Sequence[] = [
  everyKind,
  everyKind,
  ...fc.sample(anySequence, { seed: 1, numRuns: 40 }),
]

const week = 7 * 24 * 60 * 60 * 1_000

function mustBeAddress(url: string): void {
  mustBeText(url, 0, 4_096, 'address')
  must(url === '' || /^https?:\/\/[^\s/?#@]/i.test(url), `address ${url}`)
  must(!/^[^/]*\/\/[^/?#]*@/.test(url), 'an address with a password')
}

/** Holds a sequence to its bounds, the order of its times, and that whatever it refers to is in it. */
export function mustBeSequence(sequence: Sequence, known: ReadonlySet<string> = replayed): void {
  mustBePlain(sequence)
  const { version, id, name, createdAt, durationMs, tracks, events } = sequence
  must(version === 2 && /^[A-Za-z0-9_-]{1,64}$/.test(id), 'version or id')
  mustBeText(name, 0, 300, 'name')
  must(!Number.isNaN(new Date(createdAt).getTime()) && createdAt >= 0, 'a time that is no date')
  mustBeWhole(durationMs, 0, week, 'length')
  must(tracks.length >= 1 && tracks.length <= 200 && events.length <= 100_000, 'too many tracks or events')
  for (const [place, track] of tracks.entries()) {
    must(track.tab === place, 'a track in another place')
    mustBeText(track.title, 0, 300, 'title')
    mustBeAddress(track.url)
  }
  const steps = new Set<number>()
  const answered = new Set<number>()
  let before = 0
  for (const event of events) {
    mustBeWhole(event.ms, before, durationMs, 'a time')
    mustBeWhole(event.track, 0, tracks.length - 1, 'track')
    before = event.ms
    mustBeEvent(event, known)
    if (event.kind === 'did') {
      must(!steps.has(event.step), 'a step twice')
      steps.add(event.step)
    } else if ('of' in event) {
      must(steps.has(event.of), 'the effect of a step that is not there')
      if (event.kind !== 'outcome') continue
      must(!answered.has(event.of), 'two outcomes of a step')
      answered.add(event.of)
    }
  }
}

function mustBeEvent(event: SequenceEvent, known: ReadonlySet<string>): void {
  switch (event.kind) {
    case 'note':
      mustBeWhole(event.key, 0, 127, 'key')
      must(event.velocity >= 0 && event.velocity <= 1, 'velocity')
      mustBeWhole(event.duration, 0, week, 'length of a note')
      break
    case 'said':
      must(event.confidence >= 0 && event.confidence <= 1 && event.language.length <= 35, 'said')
      mustBeText(event.text, 0, 4_000, 'words')
      break
    case 'did': {
      const { command, slots, heard } = event.intent
      must(known.has(command), `command ${command}`)
      mustBeText(heard, 0, 4_000, 'heard')
      must(Object.keys(slots).length <= 8, 'too many slots')
      for (const slot of Object.values(slots))
        must(typeof slot === 'number' || slot.length <= 4_000, 'a slot')
      must(!event.secret || (heard === '' && Object.keys(slots).length === 0), 'a secret that is told')
      if (event.target === undefined) break
      must(event.target.selectors.length <= 4 && event.target.frame.length <= 16, 'target')
      for (const text of [event.target.role, event.target.name, event.target.text, event.target.around])
        mustBeText(text, 0, 120, 'words of a target')
      mustBeAddress(event.target.frameUrl)
      break
    }
    case 'outcome':
      mustBeWhole(event.latencyMs, 0, week, 'latency')
      mustBeAddress(event.fingerprint?.url ?? '')
      break
    case 'media':
      mustBeWhole(event.mediaMs, 0, week, 'place of a film')
      mustBeAddress(event.url)
      break
    case 'pause':
      mustBeWhole(event.wallMs, 0, week, 'pause')
      break
    case 'mark':
      mustBeText(event.label, 0, 300, 'label')
      break
    case 'tab':
      must(['open', 'switch', 'close'].includes(event.action), 'action')
      break
  }
}

const imported: FuzzFormat = {
  name: 'sequence from elsewhere',
  generate: chance => mutatedJson(chance.pick(sampleSequences), chance),
  judge(input) {
    const sequence = orRefused(() => parseImported(input, replayed))
    if (sequence === undefined) return 'refused'
    mustBeSequence(sequence)
    mustBeSame(
      parseImported(JSON.parse(JSON.stringify(sequence)), replayed),
      sequence,
      'a sequence that was kept and read again',
    )
    return 'accepted'
  },
}

/** What lies in the store of one sequence. */
interface StoredParts {
  readonly index: unknown
  readonly head: unknown
  readonly chunks: readonly unknown[]
}

const storedParts: StoredParts = (() => {
  const { events, version, id, name, createdAt, durationMs, tracks } = everyKind
  const head: Head = {
    ...{ version, id, name, createdAt, durationMs, tracks },
    ...{
      events: events.length,
      steps: 2,
      bytes: 900,
      first: 0,
      chunks: 2,
      finished: true,
      touchedAt: createdAt,
    },
  }
  const { tracks: _tracks, first: _first, chunks: _chunks, version: _version, ...entry } = head
  return {
    index: { version: 1, entries: [{ ...entry, tabs: 2 }] },
    head,
    chunks: [events.slice(0, 6), events.slice(6)],
  }
})()

const stored: FuzzFormat = {
  name: 'sequence in the store',
  generate: chance => mutatedJson(storedParts, chance),
  async judge(input) {
    if (typeof input !== 'object' || input === null) return 'refused'
    const { index, head, chunks }: { index?: unknown; head?: unknown; chunks?: unknown } = input
    const store = createMemoryStore()
    const put = async (key: string, value: unknown) => {
      // What the store can hold is JSON.
      if (value !== undefined) await store.set(key, JSON.parse(JSON.stringify(value)) as Json)
    }
    await put(keys.index, index)
    await put(keys.head(everyKind.id), head)
    for (const [n, chunk] of (Array.isArray(chunks) ? chunks : []).slice(0, 9).entries())
      await put(keys.chunk(everyKind.id, n), chunk)
    for (const entry of await readIndex(store)) {
      mustBePlain(entry)
      mustBeWhole(entry.tabs, 1, 200, 'tabs')
    }
    const read = await readStored(store, everyKind.id)
    if (read === undefined) return 'refused'
    const { sequence, lost } = read
    // Whatever can be read is one that could be played; a command that there is none of is refused then.
    mustBeSequence(
      sequence,
      new Set(sequence.events.flatMap(one => (one.kind === 'did' ? [one.intent.command] : []))),
    )
    return lost === 0 ? 'accepted' : 'refused'
  },
}

export const sequenceFormats = [imported, stored] as const
