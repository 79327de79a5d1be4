import type { EditUndo } from '../commands/editing-context.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { Stop } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { applyChanges, type Change, placeAfter } from '../sequence/edit-change.ts'
import type { Edited } from '../sequence/edit-draft.ts'
import { printOf } from '../sequence/edit-print.ts'
import { parseSequence, type Sequence } from '../sequence/sequence-schema.ts'
import { keys, readHead } from '../sequence/stored-sequence.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { EditingState } from '../state/sequence-state.ts'
import type { RecordingsService } from './recordings-service.ts'

interface Parts {
  readonly keep: Store
  readonly store: PanelStore
  readonly newId: () => string
  readonly kept: Pick<RecordingsService, 'library' | 'refresh'>
  readonly tell: (text: Text) => void
}

/**
 * UTF-16 units of JSON that take one edit back at most, where they are kept beside all other changes in the
 * session's storage, which has 10 MB for everything. More than that is remembered by this panel alone.
 */
const mostKept = 100_000
/** Edits that took much away and are remembered here. */
const mostRemembered = 5

/** The one sequence that is open, as it is stored; what is changed is kept at once. */
export function createEditDesk(parts: Parts) {
  const { keep, store, kept } = parts
  /** Which state of the stored sequence is shown: the number of its first chunk, another with each that is written. */
  let shown = 0
  let stopWatching: Stop = () => {}
  const remembered = new Map<string, readonly Change[]>()
  /** Changes run one after another: each begins with what the one before has kept. */
  let before: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = before.then(work)
    before = done.catch(() => undefined)
    return done
  }

  return {
    open: (id: string) => inTurn(() => open(id)),
    close,
    now,
    select(selected: readonly number[], at: number | undefined): void {
      store.setState({ editing: { ...now(), selected, at } })
    },
    /** Makes a change and keeps it. Resolves with what takes it back; undefined where nothing has changed. */
    change: (edit: (editing: EditingState) => Edited): Promise<EditUndo | undefined> =>
      inTurn(async () => {
        const editing = await fresh()
        const edited = edit(editing)
        if (edited.changes.length === 0) return undefined
        await write(edited, shown)
        return { id: edited.sequence.id, print: printOf(edited.sequence), back: keptBack(edited.back) }
      }),
    takeBack: ({ id, print, back }: EditUndo): Promise<Sequence> =>
      inTurn(async () => {
        const open = store.getState().editing?.sequence.id === id ? await fresh() : undefined
        const state = open === undefined ? ((await readHead(keep, id))?.first ?? 0) : shown
        const sequence = open?.sequence ?? unplayed(await kept.library.load(id))
        if (printOf(sequence) !== print) throw new ClavierError('sequence-changed', { name: sequence.name })
        const changes = typeof back === 'string' ? remembered.get(back) : back
        if (changes === undefined) throw new ClavierError('edit-forgotten')
        // It may have waited in storage: only what makes a whole sequence is kept.
        const restored = parseSequence(
          applyChanges(sequence, changes).sequence,
          commandsOf(sequence, changes),
        )
        if (restored === undefined) throw new ClavierError('sequence-changed', { name: sequence.name })
        await write({ sequence: restored, changes, back: [] }, state)
        return restored
      }),
  }

  function now(): EditingState {
    const { editing } = store.getState()
    if (editing === undefined) throw new ClavierError('nothing-edited')
    return editing
  }

  async function open(id: string): Promise<EditingState> {
    const { editing } = store.getState()
    if (editing?.sequence.id === id) return fresh()
    const head = await readHead(keep, id)
    if (head?.finished === false) throw new ClavierError('already-recording')
    const sequence = unplayed(await kept.library.load(id))
    close()
    shown = head?.first ?? 0
    const opened = { sequence, selected: [], at: undefined }
    show(opened)
    stopWatching = keep.watch(keys.head(id), () => void inTurn(() => lookAgain(id)))
    return opened
  }

  function close(): void {
    stopWatching()
    stopWatching = () => {}
    store.setState({ editing: undefined })
  }

  function show(editing: EditingState): void {
    store.setState({ editing })
  }

  /** What is open, as long as it is what is stored and may be changed. */
  async function fresh(): Promise<EditingState> {
    const { sequence } = now()
    unplayed(sequence)
    const same = await refresh(sequence)
    if (!same) throw new ClavierError('sequence-changed', { name: sequence.name })
    return now()
  }

  /** Throws `sequence-plays` while it is played. */
  function unplayed(sequence: Sequence): Sequence {
    const { playing } = store.getState()
    if (playing?.id === sequence.id || playing?.within.includes(sequence.name))
      throw new ClavierError('sequence-plays', { name: sequence.name })
    return sequence
  }

  /** Takes in what is stored now; false where its events are others. Rejects with `sequence-unknown`, and closes it. */
  async function refresh({ id, name }: Sequence): Promise<boolean> {
    const head = await readHead(keep, id)
    const editing = stillOpen(id)
    if (head === undefined || head.deletedAt !== undefined) {
      close()
      throw new ClavierError('sequence-unknown', { name })
    }
    if (head.first === shown) {
      if (head.name !== editing.sequence.name)
        show({ ...editing, sequence: { ...editing.sequence, name: head.name } })
      return true
    }
    const sequence = await kept.library.load(id)
    const meanwhile = stillOpen(id)
    shown = head.first
    const same = printOf(sequence) === printOf(editing.sequence)
    show(same ? { ...meanwhile, sequence } : { sequence, selected: [], at: undefined })
    return same
  }

  /** Escape closes it at any moment. Throws `nothing-edited` then. */
  function stillOpen(id: string): EditingState {
    const editing = now()
    if (editing.sequence.id !== id) throw new ClavierError('nothing-edited')
    return editing
  }

  /** Something has written the sequence that is open: another panel, or this one. */
  async function lookAgain(id: string): Promise<void> {
    const { editing } = store.getState()
    if (editing?.sequence.id !== id) return
    const { name } = editing.sequence
    try {
      if (!(await refresh(editing.sequence))) parts.tell(say('editing-changed', { name }))
    } catch (error) {
      // Bugs throw; what cannot be read any more is not open any more.
      if (!(error instanceof ClavierError)) throw error
      const { code, detail } = error
      // The store may answer again: the next change looks at it anew.
      if (code === 'nothing-edited' || code === 'storage-broken' || code === 'storage-refused') return
      close()
      parts.tell(code === 'sequence-unknown' ? say('editing-gone', { name }) : { error: { code, detail } })
    }
  }

  /** Writes over that state. It shows where it is open still, with what is selected by then. */
  async function write(edited: Edited, over: number): Promise<void> {
    const state = await kept.library.replace(edited.sequence, over)
    const { editing } = store.getState()
    if (editing?.sequence.id === edited.sequence.id) {
      shown = state
      show(after(editing, edited))
    }
    await kept.refresh()
  }

  function keptBack(back: readonly Change[]): EditUndo['back'] {
    if (JSON.stringify(back).length <= mostKept) return back
    const key = parts.newId()
    remembered.set(key, back)
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
    return key
  }
}

/** The same events are selected as before, as far as they are there. */
function after({ selected, at }: EditingState, edited: Edited): EditingState {
  const { sequence, changes } = edited
  const moved = (place: number) => placeAfter(place, changes)
  const left = selected.flatMap(place => moved(place) ?? []).sort((a, b) => a - b)
  const hand = edited.at ?? (at === undefined ? undefined : moved(at))
  return edited.at === undefined
    ? { sequence, selected: left, at: hand ?? left[0] }
    : { sequence, selected: [edited.at], at: edited.at }
}

/** Commands of a sequence, and of what comes back: an older version may have had others than this one. */
function commandsOf({ events }: Sequence, changes: readonly Change[]): ReadonlySet<string> {
  const back = changes.flatMap(change => ('events' in change ? change.events : []))
  return new Set([...events, ...back].flatMap(event => (event.kind === 'did' ? [event.intent.command] : [])))
}
