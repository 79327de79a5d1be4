import type { Command } from '../commands/define-command.ts'
import type { Editing, EditTold, EditUndo, EventsMeant } from '../commands/editing-context.ts'
import { ClavierError } from '../errors.ts'
import { secondsInWords } from '../language/event-texts.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { Store } from '../ports/store.ts'
import type { Edited } from '../sequence/edit-draft.ts'
import { insertEvent } from '../sequence/edit-insert.ts'
import { cutPart, deleteEvents, trimAfter, trimBefore } from '../sequence/edit-remove.ts'
import { moveEvents, setWait } from '../sequence/edit-times.ts'
import { dropParameter, makeParameter, shiftNotes } from '../sequence/edit-words.ts'
import type { Sequence } from '../sequence/sequence-schema.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { EditingState } from '../state/sequence-state.ts'
import { changeWords } from './change-words.ts'
import { createEditDesk } from './edit-desk.ts'
import { clockInWords, eventWords } from './event-words.ts'
import { intentInWords } from './intent-words.ts'
import type { RecordingsService } from './recordings-service.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly keep: Store
  readonly store: PanelStore
  readonly language: () => Language
  readonly newId: () => string
  readonly kept: Pick<RecordingsService, 'library' | 'wanted' | 'refresh'>
  /** Something to tell that no command asked for. */
  readonly tell: (text: Text) => void
}

/** A sequence that is open, and which of its events are meant. */
interface Aim {
  readonly sequence: Sequence
  /** Rising; at least one. */
  readonly places: readonly number[]
  readonly first: number
  readonly last: number
  /** The one at hand. */
  readonly at: number
}

/** Editing what was recorded. `end` is for escape. */
export function createEditing(parts: Parts): Editing & { end(): boolean } {
  const { commands, store, language, kept } = parts
  const desk = createEditDesk(parts)

  return {
    async open(name) {
      const { id } = await kept.wanted(name)
      const { sequence } = await desk.open(id)
      store.setState({ view: 'sequences' })
      return say('editing-opened', { name: sequence.name, count: sequence.events.length })
    },
    close() {
      const { sequence } = desk.now()
      desk.close()
      return say('editing-closed', { name: sequence.name })
    },
    end() {
      const open = store.getState().editing !== undefined
      if (open) desk.close()
      return open
    },
    async select(which) {
      const editing = desk.now()
      const { selected, at } = meant(editing, which)
      desk.select(selected, at)
      if (selected.length === 0) return say('events-unselected')
      return selected.length === 1
        ? told(editing.sequence, at)
        : say('events-selected', { count: selected.length })
    },
    async step(by) {
      const { sequence, at } = desk.now()
      const next = at === undefined ? (by > 0 ? 0 : sequence.events.length - 1) : at + by
      check(sequence, next)
      desk.select([next], next)
      return told(sequence, next)
    },
    remove: () =>
      edit(
        ({ sequence, places }) => deleteEvents(sequence, places),
        ({ sequence }, { sequence: { events } }) =>
          say('events-deleted', { count: sequence.events.length - events.length }),
      ),
    trim: side =>
      edit(
        ({ sequence, first, last }) =>
          side === 'before' ? trimBefore(sequence, first) : trimAfter(sequence, last),
        (_, { sequence }) => say('recording-trimmed', { time: clock(sequence.durationMs) }),
      ),
    cut: () =>
      edit(
        ({ sequence, places }) => cutPart(sequence, places),
        ({ sequence: before }, { sequence }) =>
          say('part-cut', {
            count: before.events.length - sequence.events.length,
            seconds: seconds(before.durationMs - sequence.durationMs),
          }),
      ),
    move: ms =>
      edit(
        ({ sequence, places }) => moveEvents(sequence, places, ms),
        (_, { by }) =>
          by > 0
            ? say('events-later', { seconds: seconds(by) })
            : say('events-earlier', { seconds: seconds(-by) }),
      ),
    setWait: ms =>
      edit(
        ({ sequence, first }) => setWait(sequence, first, ms),
        () => say('wait-set', { seconds: seconds(ms) }),
      ),
    changeWords: (words, number) =>
      edit(
        ({ sequence, at }) => changeWords(sequence, at, words, { commands, language: language() }),
        ({ at }, edited) => changed(edited, at),
        number,
      ),
    makeParameter: name =>
      edit(
        ({ sequence, at }) => makeParameter(sequence, at, name),
        ({ at }, edited) => changed(edited, at),
      ),
    dropParameter: () =>
      edit(
        ({ sequence, at }) => dropParameter(sequence, at),
        ({ at }, edited) => changed(edited, at),
      ),
    shiftNotes: semitones =>
      edit(
        ({ sequence, places }) => shiftNotes(sequence, places, semitones),
        (_, { by }) => say('notes-shifted', { keys: by }),
      ),
    insertPause: ms =>
      insert((sequence, place) => insertEvent(sequence, place, { kind: 'pause', wallMs: ms })),
    insertMark: name =>
      insert((sequence, place) => {
        const ms = place === undefined ? sequence.durationMs : (sequence.events[place]?.ms ?? 0)
        return insertEvent(sequence, place, { kind: 'mark', label: name ?? clock(ms) })
      }),
    async insertSequence(said) {
      const { id, name } = await kept.wanted(said)
      if (id === desk.now().sequence.id) throw new ClavierError('sequence-in-itself', { name })
      const play = commands.find(command => command.id === 'play')
      const heard = play === undefined ? '' : intentInWords(play, { name }, language())
      return insert((sequence, place) => insertEvent(sequence, place, { kind: 'call', name, heard }))
    },
    async takeBack(undo: EditUndo) {
      const { name } = await desk.takeBack(undo)
      return say('edit-taken-back', { name })
    },
  }

  /** Changes the events that are meant: the selected ones, or the one of that number. */
  async function edit<E extends Edited>(
    change: (aim: Aim) => E,
    tell: (aim: Aim, edited: E) => Text,
    number?: number,
  ): Promise<EditTold> {
    let text: Text | undefined
    const undo = await desk.change(editing => {
      const aim = aimOf(number === undefined ? editing : numbered(editing, number))
      const edited = change(aim)
      text = tell(aim, edited)
      return number === undefined ? edited : { ...edited, at: aim.at }
    })
    // It is told of once it is kept.
    if (text === undefined) throw new Error('An edit was kept that was never made.')
    return undo === undefined ? { text } : { text, undo }
  }

  /** Puts something before the selected events, or at the end. */
  async function insert(
    change: (sequence: Sequence, place: number | undefined) => Edited,
  ): Promise<EditTold> {
    let words = ''
    const undo = await desk.change(({ sequence, selected, at }) => {
      const edited = change(sequence, selected[0] ?? at)
      const inserted = edited.sequence.events[edited.at ?? 0]
      words = inserted === undefined ? '' : eventWords(inserted, edited.sequence, language())
      return edited
    })
    const text = say('event-inserted', { words })
    return undo === undefined ? { text } : { text, undo }
  }

  function told(sequence: Sequence, place: number | undefined): Text {
    const event = place === undefined ? undefined : sequence.events[place]
    if (place === undefined || event === undefined) return say('events-unselected')
    return say('event-at', {
      number: place + 1,
      time: clock(event.ms),
      words: eventWords(event, sequence, language()),
    })
  }

  function changed({ sequence }: Edited, place: number): Text {
    const event = sequence.events[place]
    return say('event-changed', { words: event === undefined ? '' : eventWords(event, sequence, language()) })
  }

  function clock(ms: number): string {
    return clockInWords(ms, language())
  }

  function seconds(ms: number): string {
    return secondsInWords(ms, language())
  }
}

function aimOf({ sequence, selected, at }: EditingState): Aim {
  const places = selected.length > 0 ? selected : at === undefined ? [] : [at]
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) throw new ClavierError('no-event-selected')
  return { sequence, places, first, last, at: at !== undefined && places.includes(at) ? at : first }
}

function numbered(editing: EditingState, number: number): EditingState {
  check(editing.sequence, number - 1)
  return { ...editing, selected: [number - 1], at: number - 1 }
}

function check({ events }: Sequence, place: number): void {
  if (events[place] === undefined) throw new ClavierError('no-such-event', { most: events.length })
}

function meant(
  { sequence, selected, at }: EditingState,
  which: EventsMeant,
): Pick<EditingState, 'selected' | 'at'> {
  if (which === 'none') return { selected: [], at: undefined }
  if (which === 'all') {
    check(sequence, 0)
    return { selected: sequence.events.map((_, place) => place), at: at ?? 0 }
  }
  if ('also' in which) {
    const place = which.also - 1
    check(sequence, place)
    const others = selected.filter(other => other !== place)
    if (others.length < selected.length) return { selected: others, at: others.at(-1) }
    return { selected: [...others, place].sort((a, b) => a - b), at: place }
  }
  const from = Math.min(which.from, which.to) - 1
  const to = Math.max(which.from, which.to) - 1
  check(sequence, from)
  check(sequence, to)
  return { selected: Array.from({ length: to - from + 1 }, (_, n) => from + n), at: which.to - 1 }
}
