import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ClavierError } from '../../../src/errors.ts'
import { applyChanges, placeAfter, placesOf, runsOf } from '../../../src/sequence/edit-change.ts'
import type { Edited } from '../../../src/sequence/edit-draft.ts'
import { insertEvent } from '../../../src/sequence/edit-insert.ts'
import { printOf } from '../../../src/sequence/edit-print.ts'
import { cutPart, deleteEvents, trimAfter, trimBefore } from '../../../src/sequence/edit-remove.ts'
import { moveEvents, setWait, waitBefore } from '../../../src/sequence/edit-times.ts'
import {
  changeSlot,
  changeText,
  dropParameter,
  makeParameter,
  shiftNotes,
  slotOfWords,
  wordsOfEvent,
} from '../../../src/sequence/edit-words.ts'
import {
  limits,
  parseSequence,
  type Sequence,
  type SequenceEvent,
} from '../../../src/sequence/sequence-schema.ts'
import { anySequence, commands, intent } from './arbitrary-sequence.ts'

const known = new Set([...commands, 'play', 'click', 'set-field', 'type', 'find'])

/** A sequence whose outcomes and effects come late, among what was done meanwhile. */
const anyTangled: fc.Arbitrary<Sequence> = fc
  .tuple(anySequence, fc.array(fc.nat(40), { minLength: 40, maxLength: 40 }), fc.boolean())
  .map(([sequence, places, imported]) => {
    const late: SequenceEvent[] = []
    const early: SequenceEvent[] = []
    for (const event of sequence.events) {
      if (event.kind === 'outcome') late.push(event)
      else early.push(event)
      if (event.kind === 'did')
        late.push({
          kind: 'media',
          ms: 0,
          track: 0,
          url: '',
          place: 0,
          mediaMs: 5,
          playing: true,
          of: event.step,
        })
    }
    const mixed = [...early]
    for (const [n, event] of late.entries()) {
      const cause = event.kind === 'outcome' || event.kind === 'media' ? event.of : -1
      const from = mixed.findIndex(other => other.kind === 'did' && other.step === cause) + 1
      mixed.splice(from + ((places[n] ?? 0) % (mixed.length - from + 1)), 0, event)
    }
    let ms = 0
    const events = mixed.map(event => {
      ms = Math.max(ms, event.ms)
      return { ...event, ms }
    })
    return {
      ...sequence,
      events,
      durationMs: ms + 500,
      ...(imported ? { imported: true as const } : {}),
    }
  })

type Edit = (sequence: Sequence) => Edited

const anyPlaces = fc.array(fc.nat(60), { minLength: 1, maxLength: 8 })
const within = (sequence: Sequence, places: readonly number[]) =>
  [...new Set(places.map(place => place % sequence.events.length))].sort((a, b) => a - b)
const one = (sequence: Sequence, place: number) => place % sequence.events.length

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  anyPlaces.map(
    (places): Edit =>
      it =>
        deleteEvents(it, within(it, places)),
  ),
  anyPlaces.map(
    (places): Edit =>
      it =>
        cutPart(it, within(it, places)),
  ),
  fc.nat(60).map(
    (place): Edit =>
      it =>
        trimBefore(it, one(it, place)),
  ),
  fc.nat(60).map(
    (place): Edit =>
      it =>
        trimAfter(it, one(it, place)),
  ),
  fc.tuple(anyPlaces, fc.integer({ min: -9_000, max: 9_000 })).map(
    ([places, ms]): Edit =>
      it =>
        moveEvents(it, within(it, places), ms),
  ),
  fc.tuple(fc.nat(60), fc.integer({ min: -1, max: 20_000 })).map(
    ([place, ms]): Edit =>
      it =>
        setWait(it, one(it, place), ms),
  ),
  fc
    .tuple(fc.nat(60), fc.constantFrom('name', 'number', 'question'), fc.oneof(fc.string(), fc.integer()))
    .map(
      ([place, slot, value]): Edit =>
        it =>
          changeSlot(it, one(it, place), { slot, value, heard: `${value}`, elsewhere: false }),
    ),
  fc.tuple(fc.nat(60), fc.string()).map(
    ([place, words]): Edit =>
      it =>
        changeText(it, one(it, place), words),
  ),
  fc.tuple(fc.nat(60), fc.string()).map(
    ([place, name]): Edit =>
      it =>
        makeParameter(it, one(it, place), name),
  ),
  fc.nat(60).map(
    (place): Edit =>
      it =>
        dropParameter(it, one(it, place)),
  ),
  fc.tuple(anyPlaces, fc.integer({ min: -200, max: 200 })).map(
    ([places, by]): Edit =>
      it =>
        shiftNotes(it, within(it, places), by),
  ),
  fc.tuple(fc.option(fc.nat(60), { nil: undefined }), fc.string()).map(
    ([place, label]): Edit =>
      it =>
        insertEvent(it, place === undefined ? undefined : one(it, place), { kind: 'mark', label }),
  ),
  fc.tuple(fc.nat(60), fc.integer({ min: -5, max: limits.durationMs * 2 })).map(
    ([place, wallMs]): Edit =>
      it =>
        insertEvent(it, one(it, place), { kind: 'pause', wallMs }),
  ),
  fc.tuple(fc.nat(60), fc.string()).map(
    ([place, name]): Edit =>
      it =>
        insertEvent(it, one(it, place), { kind: 'call', name, heard: `play ${name}` }),
  ),
)

/** As `toEqual`, which takes ten times as long where they are equal. */
function same(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other)
}

function refusable(edit: Edit, sequence: Sequence): Edited | undefined {
  try {
    return edit(sequence)
  } catch (error) {
    // A refusal is coded; whatever else is thrown is a bug and fails the test.
    if (error instanceof ClavierError) return undefined
    throw error
  }
}

describe('any edits one after another', () => {
  test('leave a sequence that is accepted from outside, and each is taken back exactly', () => {
    fc.assert(
      fc.property(
        anyTangled.filter(({ events }) => events.length > 0),
        fc.array(anyEdit, { maxLength: 12 }),
        (start, edits) => {
          same(parseSequence(start, known), start)
          let now = start
          const backs: { readonly to: Sequence; readonly back: Edited['back'] }[] = []
          for (const edit of edits) {
            const edited = refusable(edit, now)
            if (edited === undefined) continue
            same(parseSequence(edited.sequence, known), edited.sequence)
            expect(edited.sequence.events.length).toBeGreaterThan(0)
            expect(edited.sequence.imported).toBe(start.imported)
            if (edited.at !== undefined) expect(edited.sequence.events[edited.at]).toBeDefined()
            backs.unshift({ to: now, back: edited.back })
            now = edited.sequence
          }
          for (const { to, back } of backs) {
            // As the undo stack keeps it: through JSON.
            const kept = JSON.parse(JSON.stringify(back)) as typeof back
            now = applyChanges(now, kept).sequence
            same(now, to)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test('tell where each event came to', () => {
    fc.assert(
      fc.property(
        anyTangled.filter(({ events }) => events.length > 0),
        anyEdit,
        (before, edit) => {
          const edited = refusable(edit, before)
          if (edited === undefined) return
          const after = edited.sequence.events
          const places = before.events.map((_, place) => placeAfter(place, edited.changes))
          const there = places.filter(place => place !== undefined)
          expect(new Set(there).size).toBe(there.length)
          for (const [n, place] of places.entries()) {
            const was = before.events[n]
            const is = place === undefined ? undefined : after[place]
            expect(is?.kind).toBe(place === undefined ? undefined : was?.kind)
            if (was?.kind === 'did' && is?.kind === 'did') expect(is.step).toBe(was.step)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('leave no step without its outcome, and no outcome without its step', () => {
    const pairs = ({ events }: Sequence) =>
      events.flatMap(event =>
        event.kind === 'did' ? [event.step] : event.kind === 'outcome' ? [event.of] : [],
      )
    fc.assert(
      fc.property(
        anyTangled.filter(({ events }) => events.length > 0),
        anyEdit,
        (before, edit) => {
          const edited = refusable(edit, before)
          if (edited === undefined) return
          const counts = new Map<number, number>()
          for (const step of pairs(edited.sequence)) counts.set(step, (counts.get(step) ?? 0) + 1)
          const added = new Set(pairs(edited.sequence).filter(step => !pairs(before).includes(step)))
          for (const [step, count] of counts) expect(count).toBe(added.has(step) ? 1 : 2)
        },
      ),
    )
  })

  test('what takes an edit back is small, whatever stays', () => {
    const events = Array.from(
      { length: 20_000 },
      (_, n): SequenceEvent => ({
        kind: 'note',
        ms: n * 100,
        track: 0,
        key: 60,
        velocity: 0.5,
        duration: 80,
      }),
    )
    const long = { ...sequenceOf(), events, durationMs: 2_000_000 }
    const places = events.map((_, place) => place)
    const size = ({ back }: Edited) => JSON.stringify(back).length
    expect(size(setWait(long, 5, 9_000))).toBeLessThan(200)
    expect(size(moveEvents(long, places, 700))).toBeLessThan(200)
    expect(size(deleteEvents(long, [7]))).toBeLessThan(300)
    expect(size(cutPart(long, [100, 120]))).toBeLessThan(4_000)
  })
})

test('runs are the places that they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), places => {
      const rising = places.toSorted((a, b) => a - b)
      expect(placesOf(runsOf(rising))).toEqual(rising)
    }),
  )
})

const note = (ms: number, key = 60): SequenceEvent => ({
  kind: 'note',
  ms,
  track: 0,
  key,
  velocity: 0.5,
  duration: 100,
})
const did = (ms: number, step: number, slots = {}, command = 'find', track = 0): SequenceEvent => ({
  kind: 'did',
  ms,
  track,
  step,
  intent: intent(command, slots),
})
const came = (ms: number, of: number, track = 0): SequenceEvent => ({
  kind: 'outcome',
  ms,
  track,
  of,
  status: 'done',
  latencyMs: 10,
})
const target = {
  selectors: [],
  frame: [],
  frameUrl: '',
  role: 'textbox',
  name: 'Town',
  text: '',
  box: { x: 0, y: 0, width: 1, height: 1 },
  around: '',
}

function sequenceOf(...events: readonly SequenceEvent[]): Sequence {
  return {
    version: 2,
    id: 'a',
    name: 'mail',
    createdAt: 0,
    durationMs: (events.at(-1)?.ms ?? 0) + 100,
    tracks: ['Mail', 'Bank', 'Shop'].map((title, tab) => ({ tab, title, url: `https://example.org/${tab}` })),
    events,
  }
}
const times = ({ sequence }: Edited) => sequence.events.map(({ kind, ms }) => `${kind} ${ms}`)
const code = (edit: () => unknown) => {
  try {
    edit()
  } catch (error) {
    return error instanceof ClavierError ? error.code : error
  }
  return undefined
}

describe('taking away', () => {
  const three = sequenceOf(
    did(1_000, 1),
    came(1_200, 1),
    note(2_000),
    did(3_000, 2, {}, 'find', 1),
    came(3_500, 2, 1),
    note(4_000),
  )

  test('a step goes with its outcome, whichever of them is meant; times stay', () => {
    expect(times(deleteEvents(three, [0]))).toEqual(['note 2000', 'did 3000', 'outcome 3500', 'note 4000'])
    expect(times(deleteEvents(three, [4]))).toEqual(['did 1000', 'outcome 1200', 'note 2000', 'note 4000'])
    expect(times(deleteEvents(three, [2]))).toHaveLength(5)
  })

  test('a tab on which nothing is left goes too, with its address', () => {
    const { sequence, back } = deleteEvents(three, [3])
    expect(JSON.stringify(sequence)).not.toContain('Bank')
    expect(sequence.tracks.map(({ tab, title }) => `${tab} ${title}`)).toEqual(['0 Mail', '1 Shop'])
    expect(applyChanges(sequence, back).sequence).toEqual(three)
  })

  test('never all', () => {
    expect(code(() => deleteEvents(three, [0, 2, 3, 5]))).toBe('edit-empties')
    expect(code(() => cutPart(three, [1, 5]))).toBe('edit-empties')
  })

  test('before an event: it begins with it', () => {
    const { sequence } = trimBefore(three, 2)
    expect(sequence.events.map(({ ms }) => ms)).toEqual([0, 1_000, 1_500, 2_000])
    expect(sequence.durationMs).toBe(2_100)
    expect(code(() => trimBefore(sequence, 0))).toBe('nothing-to-trim')
  })

  test('before an outcome is before its step', () => {
    expect(times(trimBefore(three, 4))).toEqual(['did 0', 'outcome 500', 'note 1000'])
  })

  test('after a step: its outcome stays, and that of others before it', () => {
    const late = sequenceOf(did(0, 1), did(1_000, 2), came(1_100, 2), note(2_000), came(3_000, 1))
    expect(times(trimAfter(late, 1))).toEqual(['did 0', 'did 1000', 'outcome 1100', 'outcome 3000'])
    expect(trimAfter(late, 1).sequence.durationMs).toBe(3_000)
    expect(code(() => trimAfter(trimAfter(three, 5).sequence, 5))).toBe('nothing-to-trim')
  })

  test('a part is cut and its gap closed', () => {
    expect(times(cutPart(three, [2, 3]))).toEqual(['did 1000', 'outcome 1200', 'note 2500'])
    expect(cutPart(three, [2, 3]).sequence.durationMs).toBe(2_600)
    expect(cutPart(three, [2, 3]).at).toBe(2)
  })

  test('what came of a step before the part stays, at the cut', () => {
    const late = sequenceOf(did(0, 1), note(1_000), came(1_500, 1), note(2_000), note(5_000))
    expect(times(cutPart(late, [1, 3]))).toEqual(['did 0', 'outcome 1000', 'note 4000'])
  })

  test('an answer that came much later does not take what is before it along', () => {
    const late = sequenceOf(did(0, 1), note(1_000), note(2_000), came(9_000, 1), note(9_500))
    expect(times(cutPart(late, [0]))).toEqual(['note 1000', 'note 2000', 'note 9500'])
  })
})

describe('times', () => {
  const two = sequenceOf(note(1_000, 61), did(1_500, 1), came(1_700, 1), note(2_000, 62))

  test('a step moves with its outcome, a note alone', () => {
    expect(times(moveEvents(two, [1], 1_000))).toEqual(['note 1000', 'note 2000', 'did 2500', 'outcome 2700'])
    expect(times(moveEvents(two, [3], -600))).toEqual(['note 1000', 'note 1400', 'did 1500', 'outcome 1700'])
  })

  test('no further than there is time, and it says how far', () => {
    expect(moveEvents(two, [1, 3], -9_000).by).toBe(-1_500)
    expect(moveEvents(two, [3], limits.durationMs).by).toBe(limits.durationMs - 2_000)
    const start = sequenceOf(note(0), note(5))
    expect(code(() => moveEvents(start, [0], -100))).toBe('event-stays')
  })

  test('the wait that is set is the one that is told, of what came of a step too', () => {
    expect([0, 1, 2, 3].map(place => waitBefore(two, place))).toEqual([1_000, 500, 500, 300])
    for (const place of [0, 1, 2, 3]) expect(waitBefore(setWait(two, place, 40).sequence, place)).toBe(40)
  })

  test('the wait before an event shifts all behind it', () => {
    expect(times(setWait(two, 2, 100))).toEqual(['note 1000', 'did 1100', 'outcome 1300', 'note 1600'])
    expect(setWait(two, 0, 0).sequence.durationMs).toBe(1_100)
    expect(code(() => setWait(two, 1, -1))).toBe('wait-out-of-range')
    expect(code(() => setWait(two, 1, limits.durationMs))).toBe('wait-out-of-range')
    expect(code(() => setWait(two, 1, Number.NaN))).toBe('wait-out-of-range')
  })
})

describe('words', () => {
  const step = (slots: Record<string, string | number>, command = 'find', more = {}): SequenceEvent => ({
    ...did(0, 1, slots, command),
    ...more,
  })
  const change = (event: SequenceEvent, value: string | number, elsewhere = false) => {
    const slot = event.kind === 'did' ? slotOfWords(event) : undefined
    return changeSlot(sequenceOf(event), 0, {
      slot: slot ?? 'words',
      value,
      heard: `find ${value}`,
      elsewhere,
    }).sequence.events[0]
  }

  test('of a step are changed, and what was heard then is no longer there', () => {
    const changed = change(step({ words: 'organ' }), 'gate')
    expect(changed).toMatchObject({ intent: { slots: { words: 'gate' }, heard: 'find gate' } })
  })

  test('what is written is meant before where it is written', () => {
    expect(change(step({ words: 'town', value: 'Haarlem' }, 'set-field'), 'Delft')).toMatchObject({
      intent: { slots: { words: 'town', value: 'Delft' } },
    })
  })

  test('numbers stay numbers', () => {
    expect(change(step({ number: 3 }), 4)).toMatchObject({ intent: { slots: { number: 4 } } })
    expect(code(() => change(step({ number: 3 }), 'four'))).toBe('number-wanted')
    expect(change(step({ words: 'x' }), 4)).toMatchObject({ intent: { slots: { words: '4' } } })
  })

  test('an element goes with the words that told which it is, and stays with others', () => {
    expect(change(step({ words: 'town' }, 'click', { target }), 'shop', true)).not.toHaveProperty('target')
    expect(change(step({ words: 'town' }, 'type', { target }), 'shop')).toHaveProperty('target', target)
  })

  test('of secrets never', () => {
    const secret = step({}, 'type', { secret: true, intent: { ...intent('type'), heard: '' } })
    expect(code(() => change(secret, 'x'))).toBe('step-secret')
    expect(code(() => makeParameter(sequenceOf(secret), 0, 'x'))).toBe('step-secret')
    const said: SequenceEvent = {
      kind: 'said',
      ms: 0,
      track: 0,
      text: '',
      confidence: 1,
      language: '',
      secret: true,
    }
    expect(code(() => changeText(sequenceOf(said), 0, 'x'))).toBe('step-secret')
  })

  test('of a mark are its label; a note has none', () => {
    const mark = sequenceOf({ kind: 'mark', ms: 0, track: 0, label: 'verse' })
    expect(changeText(mark, 0, 'chorus').sequence.events[0]).toHaveProperty('label', 'chorus')
    expect(code(() => changeText(sequenceOf(note(0)), 0, 'x'))).toBe('no-words-there')
    expect(code(() => change(step({}), 'x'))).toBe('no-words-there')
  })

  test('that are offered to be changed are those that are', () => {
    const filled = step({ words: 'town', value: 'Haarlem' }, 'set-field')
    expect(wordsOfEvent(filled)).toBe('Haarlem')
    expect(wordsOfEvent({ kind: 'mark', ms: 0, track: 0, label: 'verse' })).toBe('verse')
    expect(wordsOfEvent(step({ number: 3 }))).toBe('3')
    expect(wordsOfEvent(step({}, 'type', { secret: true }))).toBeUndefined()
    expect(wordsOfEvent(note(0))).toBeUndefined()
  })

  test('become a parameter, and words again', () => {
    const made = makeParameter(sequenceOf(step({ words: 'organ' })), 0, 'what')
    expect(made.sequence.events[0]).toHaveProperty('parameter', { slot: 'words', name: 'what' })
    expect(dropParameter(made.sequence, 0).sequence.events[0]).not.toHaveProperty('parameter')
    expect(code(() => dropParameter(sequenceOf(step({})), 0))).toBe('no-parameter-there')
  })
})

describe('notes', () => {
  test('move together, as far as there are keys', () => {
    const two = sequenceOf(note(0, 120), note(1, 100), did(2, 1))
    const up = shiftNotes(two, [0, 1, 2], 12)
    expect(up.by).toBe(7)
    expect(up.sequence.events.flatMap(event => (event.kind === 'note' ? [event.key] : []))).toEqual([
      127, 107,
    ])
    expect(code(() => shiftNotes(up.sequence, [0], 1))).toBe('note-stays')
    expect(code(() => shiftNotes(two, [2], 1))).toBe('no-note-there')
  })
})

describe('what comes in', () => {
  const two = sequenceOf(did(1_000, 0, {}, 'find', 1), came(1_200, 0, 1), note(2_000))

  test('is before the event at hand, at its time and in its tab', () => {
    const marked = insertEvent(two, 1, { kind: 'mark', label: 'verse' })
    expect(marked.sequence.events[0]).toEqual({ kind: 'mark', ms: 1_000, track: 1, label: 'verse' })
    expect(marked.at).toBe(0)
  })

  test('is at the end without one', () => {
    const { sequence } = insertEvent(two, undefined, { kind: 'pause', wallMs: 4_000 })
    expect(sequence.events.at(-1)).toEqual({ kind: 'pause', ms: 2_100, track: 0, wallMs: 4_000 })
  })

  test('another sequence is a step that plays it, with a number of its own', () => {
    const { sequence } = insertEvent(two, 2, { kind: 'call', name: 'morning', heard: 'play morning' })
    expect(sequence.events[2]).toMatchObject({
      step: 1,
      intent: { command: 'play', slots: { name: 'morning' }, heard: 'play morning' },
    })
    const last = sequenceOf(did(0, limits.events), note(1))
    expect(insertEvent(last, 1, { kind: 'call', name: 'x', heard: '' }).sequence.events[1]).toMatchObject({
      step: 0,
    })
  })

  test('never beyond what a sequence may hold', () => {
    const full = { ...two, events: Array.from({ length: limits.events }, () => note(0)) }
    expect(code(() => insertEvent(full, 0, { kind: 'mark', label: '' }))).toBe('sequence-full')
  })
})

test('the print tells of any change but name and origin', () => {
  const two = sequenceOf(did(1_000, 0), note(2_000))
  expect(printOf({ ...two, name: 'other', imported: true })).toBe(printOf(two))
  expect(printOf(setWait(two, 1, 1).sequence)).not.toBe(printOf(two))
})
