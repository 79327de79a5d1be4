import type { CancelSignal } from '../ports/clock.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Result } from './result.ts'
import type { WritingResult, WritingUndo } from './writing-context.ts'

/** How it was before dictation began or ended. Plain data. */
export interface DictationUndo {
  readonly on: boolean
  /** Whether Clavier listened. */
  readonly listening: boolean
  /** The field that had the focus, where another was given it. */
  readonly focused?: { readonly tabId: number; readonly ref: ElementRef }
}

/** What was taken back, and what writes it again; null in a secret field, where nobody knows it. */
export interface ScratchUndo {
  readonly scratched: WritingUndo
  readonly again: WritingUndo | null
}

/** Words that had no field, once they have one. */
export interface KeptUndo {
  readonly kept: string
  readonly change: WritingUndo
}

/** What is to be dictated. */
export interface DictatedSlots {
  readonly words: string
  /** The text just as it is written, so many characters before the caret away; else it is read as speech. */
  readonly exact?: { readonly back: number }
}

/** Speech that is written. Where nothing is dictated what goes on with it rejects with `dictation-off`. */
export interface Dictation {
  /** Rejects with `no-field`, with what stands in the way of listening, and with `cancelled`. */
  begin(signal: CancelSignal): Promise<Result<DictationUndo>>
  /** The field by its number or its name; rejects with `no-such-hint` and `no-field` too. */
  beginIn(field: string, signal: CancelSignal): Promise<Result<DictationUndo>>
  stop(): Promise<Result<DictationUndo>>
  /** Puts dictation and listening back as they were. */
  putBack(before: DictationUndo): Promise<Result<never>['text']>
  /** Writes into the field with the focus. Rejects as writing does. */
  write(dictated: DictatedSlots): WritingResult
  spell(words: string): WritingResult
  takeBack(change: WritingUndo): Promise<Result<never>['text']>
  /** Takes what was dictated last back; rejects with `nothing-dictated`. */
  scratch(): Promise<Result<ScratchUndo>>
  unscratch(change: ScratchUndo): Promise<Result<never>['text']>
  isOn(): boolean
  /** Capitals for every word, or not; resolves with how it was. */
  setCapitals(on: boolean): boolean
  /** The next words follow without a space, or not. */
  setJoined(on: boolean): void
  /** Writes what was said while no field had the focus; rejects with `nothing-kept`. */
  putKept(): Promise<Result<KeptUndo>>
  keepAgain(change: KeptUndo): Promise<Result<never>['text']>
}
