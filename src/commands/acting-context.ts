import type { Text } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { ActKind, FieldState, Moment, StepKind } from '../ports/page-acting.ts'
import type { EarconName } from '../ports/sound.ts'

/** What an act is for: by hint number, by what is said of it, or an element that was offered by either. */
export type ActTarget =
  | { readonly number: number }
  | { readonly words: string }
  /** `words` are for when it has been made anew since. */
  | { readonly ref: ElementRef; readonly words?: string }

/** What takes an act back; `for-good` where nothing does. Plain data. */
export type ActUndo =
  | { readonly kind: 'for-good' }
  | { readonly kind: 'moment'; readonly tabId: number; readonly document: string; readonly moment: Moment }
  | { readonly kind: 'field'; readonly tabId: number; readonly document: string; readonly was: FieldState }
  /** `url` is where it was before. */
  | { readonly kind: 'travelled'; readonly tabId: number; readonly url: string }
  | { readonly kind: 'opened'; readonly brought: number; readonly from: number }
  | { readonly kind: 'window'; readonly windowId: number; readonly from: number }

export interface ActResult {
  readonly text: Text
  readonly earcon?: EarconName
  /** Its words went into a secret field. */
  readonly secret?: boolean
  readonly undo?: ActUndo
}

/**
 * Acts on single elements of the page in front. Where several fit what was said they are offered to choose
 * from, and nothing else is done. Rejects with `no-such-hint`, `element-not-found`, `element-gone`,
 * `element-off` and as the page does.
 */
export interface Acting {
  /** `byHand` uses input that pages take for a hand’s; rejects with `by-hand-off` while that is not allowed. */
  act(kind: ActKind, target: ActTarget, byHand?: boolean): Promise<ActResult>
  /** From now on that element is the one that was reached last; nothing is done to it. */
  reach(tabId: number, ref: ElementRef): void
  /** Clicks what was reached, or acted on, last. Rejects with `nothing-reached`. */
  clickReached(): Promise<ActResult>
  /** Both reject with `no-link`. */
  openLink(target: ActTarget, where: 'tab' | 'window'): Promise<ActResult>
  copyLink(target: ActTarget): Promise<ActResult>
  step(kind: StepKind, by: 1 | -1, level?: number): Promise<ActResult>
  /** Chooses from a list by words, or by the place in it; without a target from the one reached last. */
  chooseOption(option: string | number, target?: ActTarget): Promise<ActResult>
  /** Sets a field to what is said. Rejects with `not-a-field`, `value-unclear` and `value-refused`. */
  setField(target: ActTarget, value: string): Promise<ActResult>
  /** So many steps up, or down below 0, in the field reached last. */
  stepField(steps: number): Promise<ActResult>
  closeDialog(): Promise<ActResult>
  /** Rejects with `nothing-to-undo` where it is for good. */
  takeBack(undo: ActUndo, command: string): Promise<Text>
}
