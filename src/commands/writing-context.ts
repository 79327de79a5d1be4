import type { ElementRef } from '../ports/element-ref.ts'
import type { Field, FieldText } from '../ports/page-writing.ts'
import type { Result } from './result.ts'

/** What takes a change of a field back. Plain data. */
export type WritingUndo = {
  readonly tabId: number
  /** The field that had the focus, where another was written in. */
  readonly focused?: ElementRef
} & (
  | {
      readonly kind: 'edit'
      readonly ref: ElementRef
      readonly from: number
      readonly removed: string
      readonly inserted: string
      /** What was selected before. */
      readonly selected: { readonly from: number; readonly to: number }
    }
  /** The whole of a field before something that went on for a while. */
  | { readonly kind: 'whole'; readonly ref: ElementRef; readonly was: FieldText }
  /** A secret field: only the page knows what it held. */
  | { readonly kind: 'kept'; readonly ref: ElementRef; readonly kept: number }
  | { readonly kind: 'selection'; readonly ref: ElementRef; readonly from: number; readonly to: number }
  | { readonly kind: 'focus'; readonly ref: ElementRef }
  | { readonly kind: 'scroll'; readonly scroller: number; readonly offset: number; readonly across: boolean }
  /** What the page did by itself cannot be taken back. */
  | { readonly kind: 'gone' }
)

export type WritingResult = Promise<Result<WritingUndo>>

/**
 * Text in the page in front: in the field that has its focus, else in the one that was written in last. Every
 * call rejects with `no-field` without one, and with what the field refuses, and then nothing has changed.
 */
export interface Writing {
  /** Types words as they are; “… in 4”, “… into Name” at their end name another field. */
  type(words: string): WritingResult
  /** Writes what `make` gives into the field with the focus, and into no other; so much before the caret goes. */
  put(make: (field: Field) => { readonly back: number; readonly text: string }): WritingResult
  /** Presses a key by its name. Rejects with `key-unknown`, or `not-a-key` where the words
   * may have been meant for a secret field, `key-of-browser` and `key-does-nothing`. */
  press(words: string): WritingResult
  submit(): WritingResult
  /** Lets letters go into the field from now on. Rejects with `keys-off`. */
  begin(): WritingResult
  selectWords(words: string): WritingResult
  selectBetween(between: { readonly from: string; readonly to: string }): WritingResult
  selectUnit(unit: 'all' | 'word' | 'line' | 'sentence'): WritingResult
  selectBack(words: number): WritingResult
  unselect(): WritingResult
  /** What is selected, or the character before the caret. */
  remove(): WritingResult
  removeWords(words: string): WritingResult
  removeUnit(unit: 'word' | 'line'): WritingResult
  removeBack(unit: 'words' | 'letters', count: number): WritingResult
  clear(): WritingResult
  replace(change: { readonly words: string; readonly by: string }): WritingResult
  addLines(count: number): WritingResult
  goTo(place: 'field-end' | 'field-start' | 'line-end' | 'line-start'): WritingResult
  goBy(way: 'left' | 'right', unit: 'words' | 'letters', count: number): WritingResult
  copy(): WritingResult
  cut(): WritingResult
  paste(): WritingResult
  retrace(way: 'undo' | 'redo'): WritingResult
  /** Rejects with `page-changed` where what was written is not there any more. */
  takeBack(change: WritingUndo): Promise<Result<never>['text']>
}
