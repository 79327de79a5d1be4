import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import { type ElementKind, elementKinds } from '../../../src/ports/page.ts'
import { metaTypes, readMidi, writeMidi } from '../../../src/sequence/midi-chunks.ts'
import { readMidiFile } from '../../../src/sequence/midi-file-read.ts'
import { writeMidiFile } from '../../../src/sequence/midi-file-write.ts'
import { limits, type Sequence, type SequenceEvent } from '../../../src/sequence/sequence-schema.ts'
import { anySequence, commands, intent, stepsAt } from './arbitrary-sequence.ts'

const foreign = { name: 'from a file', id: 'new-id', createdAt: 5 }
const read = (bytes: Uint8Array) => readMidiFile(bytes, { commands, ...foreign })

/** What the file is refused with. */
function refusal(bytes: Uint8Array): ErrorCode | 'taken' {
  try {
    read(bytes)
    return 'taken'
  } catch (error) {
    if (error instanceof ClavierError) return error.code
    throw error
  }
}

const ascii = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0))
/** The file with each text put in the place of another of the same length. */
function replaced(bytes: Uint8Array, what: string, by: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toContain(what)
  expect(by).toHaveLength(what.length)
  return ascii(text.replace(what, by))
}

/** A file of one track with these texts. */
const withTexts = (...texts: readonly string[]) =>
  writeMidi(1000, [
    {
      events: texts.map(text => ({ kind: 'text', tick: 0, type: metaTypes.text, bytes: ascii(text) })),
      end: 0,
    },
  ])

test('any sequence comes back as it was', () => {
  fc.assert(
    fc.property(anySequence, sequence => {
      expect(read(writeMidiFile(sequence))).toEqual({ sequence, midiOnly: false })
    }),
    { numRuns: 500 },
  )
})

// Every kind is there.
const kinds = Object.fromEntries(elementKinds.map(kind => [kind, 1])) as Record<ElementKind, number>

const full: Sequence = {
  version: 2,
  id: 'full',
  name: 'Böhm 🎹 \ud800',
  createdAt: 1_700_000_000_000,
  durationMs: 500_000_000,
  tracks: [
    { tab: 0, title: '', url: '' },
    { tab: 1, title: '新聞', url: 'https://example.org/?q=ü' },
  ],
  imported: true,
  events: [
    { kind: 'note', ms: 0, track: 0, key: 60, velocity: 0, duration: 0 },
    { kind: 'note', ms: 0, track: 0, key: 60, velocity: 1, duration: 900 },
    { kind: 'note', ms: 10, track: 0, key: 60, velocity: 0.5, duration: 100 },
    { kind: 'said', ms: 20, track: 1, text: '👩🏽‍🚀 größer', confidence: 0.25, language: 'de-DE' },
    { kind: 'said', ms: 20, track: 1, text: '', confidence: 1, language: 'en-US', secret: true },
    {
      kind: 'did',
      ms: 30,
      track: 1,
      step: 7,
      intent: intent('ask', { question: 'é'.repeat(3_900) }),
      parameter: { slot: 'question', name: 'what' },
      target: {
        selectors: [{ by: 'role', role: 'button', name: 'Größe' }],
        frame: [0, 2],
        frameUrl: 'https://example.org/',
        role: 'button',
        name: 'Größe',
        text: 'x',
        box: { x: 0.5, y: -3, width: 10, height: 20 },
        around: '',
      },
    },
    {
      kind: 'outcome',
      ms: 40,
      track: 1,
      of: 7,
      status: 'failed',
      code: 'step-failed',
      latencyMs: 10,
      fingerprint: {
        url: 'https://example.org/',
        titleHash: '0123abcd',
        scroll: 12.5,
        viewport: { width: 800, height: 600 },
        counts: kinds,
        focus: '',
        similarity: '0123456789abcdef',
      },
    },
    { kind: 'tab', ms: 50, track: 1, action: 'switch', of: 7 },
    { kind: 'media', ms: 60, track: 1, url: 'https://example.org/', place: 0, mediaMs: 5, playing: true },
    { kind: 'pause', ms: 70, track: 0, wallMs: 1234 },
    { kind: 'mark', ms: 499_999_999, track: 0, label: 'Ende 🎉' },
  ],
}

test('everything that an event can hold comes back, also what no encoding but JSON holds', () => {
  expect(read(writeMidiFile(full)).sequence).toEqual(full)
})

/** An hour of 20,000 events. */
function hour(): Sequence {
  const events: SequenceEvent[] = []
  for (let n = 0; n < 20_000; n += 1) {
    const ms = n * 180
    const track = n % 3
    if (n % 2 === 0)
      events.push({ kind: 'note', ms, track, key: 48 + (n % 25), velocity: 0.7, duration: 1_000 })
    else if (n % 4 === 1)
      events.push({ kind: 'did', ms, track, step: n, intent: intent('scroll-down', { number: n }) })
    else events.push({ kind: 'outcome', ms, track, of: n - 2, status: 'done', latencyMs: 360 })
  }
  return {
    ...stepsAt(),
    tracks: full.tracks.concat({ tab: 2, title: 'c', url: '' }),
    durationMs: 3_600_000,
    events,
  }
}

test('20,000 events come back as they were', () => {
  const sequence = hour()
  expect(read(writeMidiFile(sequence)).sequence).toEqual(sequence)
})

test('each way in which a file can be wrong is told apart, and nothing of it is taken', () => {
  const good = writeMidiFile(full)
  expect(refusal(good)).toBe('taken')
  expect(refusal(new Uint8Array())).toBe('sequence-file-unknown')
  expect(refusal(ascii('RIFF'.repeat(10)))).toBe('sequence-file-unknown')
  expect(refusal(good.subarray(0, 9))).toBe('sequence-file-cut')
  expect(refusal(good.subarray(0, good.length - 40))).toBe('sequence-file-cut')
  expect(refusal(replaced(good, '"label":"Ende', '"label":"Ente'))).toBe('sequence-file-changed')
  expect(refusal(replaced(good, '"mediaMs":5', '"mediaMs";5'))).toBe('sequence-file-changed')
  expect(refusal(replaced(good, 'clavier1{"n":9,', 'clavier1{"n":3,'))).toBe('sequence-file-order')
  expect(refusal(replaced(good, 'clavier1{"n":9,', 'somebody{"n":9,'))).toBe('sequence-file-cut')
  expect(refusal(replaced(good, 'clavier1{"n":9,', 'clavier2{"n":9,'))).toBe('sequence-file-later')
  expect(refusal(writeMidiFile({ ...full, version: 3 as 2 }))).toBe('sequence-file-later') // as a later one writes it
  expect(refusal(writeMidiFile({ ...full, durationMs: 5 }))).toBe('sequence-file-damaged')
  expect(refusal(withTexts('clavier12{"n":0}'))).toBe('sequence-file-later')
  expect(refusal(withTexts('clavier1+{"n":9}'))).toBe('sequence-file-order')
  expect(refusal(withTexts('clavier1{"n":0,"event":{}}', 'clavier1#00000000'))).toBe('sequence-file-cut')
  expect(refusal(withTexts('clavier1{"head":{"events":10000000}}', 'clavier1#00000000'))).toBe(
    'sequence-file-long',
  )
})

test('a step of a command that is not registered, and what opens no page of the web, are refused by name', () => {
  const step = (slots: Readonly<Record<string, string>>, command = 'ask'): Sequence => ({
    ...stepsAt(),
    events: [{ kind: 'did', ms: 0, track: 0, step: 0, intent: intent(command, slots) }],
  })
  expect(refusal(writeMidiFile(step({ question: 'why?' })))).toBe('taken')
  expect(refusal(writeMidiFile(step({ question: 'javascript: the good parts' })))).toBe('taken')
  expect(refusal(writeMidiFile(step({}, 'format-disk')))).toBe('sequence-file-command')
  for (const address of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'FILE:///etc/passwd',
    'data:text/html,x',
  ])
    expect(refusal(writeMidiFile(step({ question: address }))), address).toBe('sequence-file-address')
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a:b@example.org/'])
    expect(refusal(writeMidiFile({ ...stepsAt(1), tracks: [{ tab: 0, title: '', url }] })), url).toBe(
      'sequence-file-address',
    )
})

test('files of millions of events end at a limit', () => {
  const events = Array.from({ length: 700_000 }, () => [0, 0x90, 60, 1]).flat()
  const length = [events.length >>> 24, events.length >>> 16, events.length >>> 8, events.length]
  const header = [...ascii('MThd'), 0, 0, 0, 6, 0, 0, 0, 1, 0, 96, ...ascii('MTrk'), ...length]
  expect(refusal(Uint8Array.from(header.concat(events)))).toBe('sequence-file-long')
  const running = Uint8Array.from(header.concat(events, events))
  new DataView(running.buffer).setUint32(18, 9_000_000)
  expect(refusal(running)).toBe('sequence-file-cut')
  expect(refusal(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('sequence-file-large')
})

test('whatever is done to a file, it is read or refused with a reason', () => {
  const good = writeMidiFile(full)
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(good.length - 1), bit: fc.nat(7) }), { maxLength: 8 }),
      fc.integer({ min: 0, max: good.length }),
      (flips, length) => {
        const bytes = good.slice(0, length)
        for (const { at, bit } of flips) if (at < length) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(refusal(bytes)).toMatch(/^(?:taken|sequence-file-)/)
      },
    ),
    { numRuns: 1_000 },
  )
  const head = [...ascii('MThd'), 0, 0, 0, 6, 0, 1, 0, 1]
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, begins) => {
      const bytes = begins ? Uint8Array.from([...head, ...noise]) : noise
      expect(refusal(bytes)).toMatch(/^(?:taken|sequence-file-)/)
    }),
    { numRuns: 2_000 },
  )
})

test('a pause of more than a quantity of MIDI holds is kept', () => {
  const [track] = readMidi(writeMidiFile(full)).tracks.slice(1)
  expect(track?.end).toBe(500_000_000)
  expect(limits.durationMs).toBeGreaterThan(0x0fffffff)
})
