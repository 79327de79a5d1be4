import type { Text } from '../language/text.ts'
import type { Change } from '../sequence/edit-change.ts'

/** What takes an edit back: plain data, which holds only what the edit took away. */
export interface EditUndo {
  readonly id: string
  /** Of the sequence as the edit left it. */
  readonly print: string
  /** What leads back; or under which key this panel remembers it, where it is much. */
  readonly back: readonly Change[] | string
}

/** What came of an edit. */
export interface EditTold {
  readonly text: Text
  /** Undefined where nothing has changed. */
  readonly undo?: EditUndo
}

/** Which events are meant, by numbers from 1 in the order of the sequence. */
export type EventsMeant =
  | { readonly from: number; readonly to: number }
  /** One more, or one less where it is selected already. */
  | { readonly also: number }
  | 'all'
  | 'none'

/**
 * Editing a kept sequence. Every change is kept at once; one that is refused has changed nothing. Where no
 * sequence is open all but `open` rejects with `nothing-edited`. Changes are made to the selected events, and
 * reject with `no-event-selected` where there are none; with `sequence-plays` while it is played; with
 * `sequence-changed` where it is no longer what is shown, which then is shown; and with `storage-full`.
 */
export interface Editing {
  /** Opens the kept recording of that name, the last one without a name. Rejects as playing it does. */
  open(name: string | undefined): Promise<Text>
  close(): Text
  /** Rejects with `no-such-event`. */
  select(which: EventsMeant): Promise<Text>
  /** Goes to the next (1) or the one before (−1) and tells of it. Rejects with `no-such-event`. */
  step(by: 1 | -1): Promise<Text>
  /** Rejects with `edit-empties` where nothing would be left. */
  remove(): Promise<EditTold>
  trim(side: 'before' | 'after'): Promise<EditTold>
  cut(): Promise<EditTold>
  /** By ms, earlier below 0. Rejects with `event-stays`. */
  move(ms: number): Promise<EditTold>
  /** In ms. Rejects with `wait-out-of-range`. */
  setWait(ms: number): Promise<EditTold>
  /** Of the event at hand, or of the one of that number. Rejects as `changeSlot` and `changeText`. */
  changeWords(words: string, number: number | undefined): Promise<EditTold>
  makeParameter(name: string): Promise<EditTold>
  dropParameter(): Promise<EditTold>
  shiftNotes(semitones: number): Promise<EditTold>
  /** Of so many ms by the wall. */
  insertPause(ms: number): Promise<EditTold>
  /** Without a name it is called as its time. */
  insertMark(name: string | undefined): Promise<EditTold>
  /** A step that plays another recording. Rejects with `sequence-unknown`, `name-ambiguous`, `sequence-in-itself`. */
  insertSequence(name: string): Promise<EditTold>
  /** Rejects with `sequence-changed` where the sequence is not as the edit left it, and with `edit-forgotten`. */
  takeBack(undo: EditUndo): Promise<Text>
}
