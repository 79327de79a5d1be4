import type { DidEvent, Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import type { SequenceRow } from '../../../src/state/panel-state.ts'
import type { PlayingState, SequencePreview, SharingState } from '../../../src/state/sequence-state.ts'
import { odd, oddWords, wallTime } from './words.ts'

export const sequenceRows: readonly SequenceRow[] = [
  row('morning', 'morning', 92_000, 14, 3, false),
  row('weather', 'weather and radio', 31_000, 5, 2, false),
  row('given', 'given by Anna', 8_000, 3, 1, true),
]

export const manySequences: readonly SequenceRow[] = Array.from({ length: 120 }, (_, place) =>
  row(
    `many-${place}`,
    oddWords[place % oddWords.length] ?? '',
    place * 61_000,
    place * 7,
    1 + (place % 9),
    place % 3 === 0,
  ),
)

function row(
  id: string,
  name: string,
  durationMs: number,
  steps: number,
  tabs: number,
  imported: boolean,
): SequenceRow {
  return { id, name, createdAt: wallTime, durationMs, steps, tabs, bytes: 640 * (steps + 1), imported }
}

const step = (
  ms: number,
  number: number,
  command: string,
  slots: DidEvent['intent']['slots'],
  heard: string,
) =>
  [
    { kind: 'said', ms, track: 0, text: heard, confidence: 0.9, language: 'en-GB' },
    {
      kind: 'did',
      ms: ms + 200,
      track: 0,
      step: number,
      intent: { command, slots, source: 'spoken', heard },
    },
    { kind: 'outcome', ms: ms + 500, track: 0, of: number, status: 'done', latencyMs: 300 },
  ] satisfies readonly SequenceEvent[]

/** One that has every lane of the piano roll. */
export const shownSequence: Sequence = {
  version: 2,
  id: 'morning',
  name: 'morning',
  createdAt: wallTime,
  durationMs: 24_000,
  tracks: [
    { tab: 0, title: 'News of the day', url: 'https://news.test/' },
    { tab: 1, title: odd.long, url: odd.address },
  ],
  events: [
    ...[48, 52, 55].map(
      (key, place) =>
        ({ kind: 'note', ms: place * 300, track: 0, key, velocity: 0.7, duration: 250 }) as const,
    ),
    ...step(1_500, 1, 'go-to', { name: 'mail' }, 'go to mail'),
    ...step(4_000, 2, 'scroll-down', {}, 'scroll down'),
    { kind: 'mark', ms: 6_000, track: 0, label: 'inbox' },
    ...step(7_000, 3, 'click', { words: 'Reply' }, 'click reply'),
    { kind: 'tab', ms: 9_000, track: 1, action: 'switch', of: 3 },
    { kind: 'pause', ms: 11_000, track: 1, wallMs: 60_000 },
    { kind: 'media', ms: 13_000, track: 1, url: '', place: 0, mediaMs: 0, playing: true },
    ...[48, 60, 64, 72].map(
      (key, place) =>
        ({ kind: 'note', ms: 15_000 + place * 900, track: 1, key, velocity: 0.5, duration: 800 }) as const,
    ),
    {
      kind: 'did',
      ms: 20_000,
      track: 1,
      step: 4,
      intent: { command: 'ask', slots: { words: odd.long }, source: 'typed', heard: `ask ${odd.long}` },
    },
    { kind: 'outcome', ms: 21_000, track: 1, of: 4, status: 'refused', code: 'page-empty', latencyMs: 900 },
  ],
}

export const playing: PlayingState = {
  id: 'morning',
  name: 'morning',
  step: 3,
  steps: 14,
  ms: 21_000,
  durationMs: 92_000,
  speed: 100,
  loop: false,
  stepwise: false,
  paused: false,
  stepWaits: false,
  within: [],
  words: 'go to mail',
  marks: true,
  difference: undefined,
  problem: undefined,
}

export const sequencePreview: SequencePreview = {
  sequences: [
    {
      from: 'morning.mid',
      name: odd.long,
      steps: 48,
      notes: 312,
      durationMs: 480_000,
      hosts: ['news.test', 'mail.test', `${'sub.'.repeat(20)}test`],
      commands: ['open {address}', 'click {words}', 'type {words}', 'scroll down'],
      more: { hosts: 4, commands: 11 },
      midiOnly: false,
    },
    {
      from: 'song.mid',
      name: odd.hebrew,
      steps: 0,
      notes: 96,
      durationMs: 61_000,
      hosts: [],
      commands: [],
      more: { hosts: 0, commands: 0 },
      midiOnly: true,
    },
  ],
  refused: [{ from: `${odd.unbroken}.mid`, error: { code: 'sequence-file-unknown', detail: {} } }],
}

export const sharing: SharingState = {
  id: 'morning',
  name: 'morning',
  code: `clavier1:${'6BF%PZ3.DV+'.repeat(24)}`,
  frames: ['clavier1:6BF%PZ3.DV+A1', 'clavier1:6BF%PZ3.DV+A2', 'clavier1:6BF%PZ3.DV+A3'],
  at: 1,
  whole: false,
  left: { queries: 2, values: 1 },
}
