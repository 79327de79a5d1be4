/** Writing into the fields of a page, and pressing keys in it. */
import type { ElementRef } from './element-ref.ts'

/** One line, several, or text with a form of its own (`contenteditable`). */
export type FieldKind = 'line' | 'lines' | 'rich'

/** Longest text of a field that is told, in UTF-16 units. */
export const longestFieldText = 100_000

/** The text of a field and what is selected in it, in UTF-16 units; both ends are equal at a caret. */
export interface FieldText {
  /** Lines end with `\n`. Of a secret field a bullet for each unit. Untrusted page text. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A field that takes text. */
export interface Field extends FieldText {
  readonly ref: ElementRef
  readonly kind: FieldKind
  /** At most 120 characters. Untrusted page text. */
  readonly name: string
  /** A password, a card number, a code: never told back, kept or recorded. */
  readonly secret: boolean
  /** Its editor takes the text away from it at once, so that nothing can be read back. */
  readonly blind: boolean
  /** False where it holds more than is told: then only its caret is sure. */
  readonly whole: boolean
  /** Why nothing can be written; undefined where something can. */
  readonly closed?: 'read-only' | 'disabled'
  /** The most UTF-16 units that it takes. */
  readonly most?: number
  /** What goes in is no prose, such as an address: sentences do not begin with a capital there. */
  readonly plain?: boolean
}

/** A stretch of the text and what comes in its place. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What writing came to, read back from the field. */
export interface Written {
  readonly before: FieldText
  readonly after: FieldText
  /** False where the page made something else of it. */
  readonly asMeant: boolean
  /** The page's own rule for the field, such as a pattern, does not hold now. */
  readonly unfit: boolean
  /** Under this number the page keeps what a secret field held before, for `putBack`. */
  readonly kept?: number
}

/** A key with what is held along with it. */
export interface KeyPress {
  /** As `KeyboardEvent.key`: `Enter`, `a`, `A`. */
  readonly key: string
  /** As `KeyboardEvent.code` on the American layout: `KeyA`. */
  readonly code: string
  readonly keyCode: number
  readonly control: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly meta: boolean
}

/**
 * What a key did. `page`: the page acted on it and wanted nothing more done. `scroll` is left to be done: the
 * page would scroll. `nothing`: no script of a page can do what the browser does for it.
 */
export type KeyEffect =
  | 'page'
  | 'text'
  | 'caret'
  | 'focus'
  | 'click'
  | 'submit'
  | 'value'
  | 'closed'
  | 'scroll'
  | 'nothing'

export interface Pressed {
  readonly effect: KeyEffect
  /** Name of what has the focus now, at most 120 characters; empty where nothing has. Untrusted page text. */
  readonly name: string
  /** What had the focus before, to give it back. */
  readonly focused?: ElementRef
  /** The field whose text changed, and how. */
  readonly field?: { readonly ref: ElementRef; readonly secret: boolean; readonly written: Written }
}

/**
 * Text in the page. A field that is gone rejects with `element-gone`; one that takes none with
 * `field-no-text`, `field-read-only`, `field-disabled`, `field-full` or `field-refuses`, and then it holds
 * what it held before.
 */
export interface PageWriting {
  /** The field that has the page's focus, in whichever frame; undefined without one. */
  focusedField(tabId: number): Promise<Field | undefined>
  field(tabId: number, ref: ElementRef): Promise<Field>
  /** Fields that have just that name, case and accents aside; at most nine. */
  fieldsCalled(tabId: number, name: string): Promise<readonly ElementRef[]>
  /** Puts text in the place of a stretch; the caret stands behind it then. */
  write(tabId: number, ref: ElementRef, edit: Edit): Promise<Written>
  /** Takes so many characters before the caret away, and writes there. */
  writeOn(
    tabId: number,
    ref: ElementRef,
    step: { readonly back: number; readonly text: string },
  ): Promise<Written>
  select(tabId: number, ref: ElementRef, from: number, to: number): Promise<Field>
  /** Puts back what a secret field held. Rejects with `page-changed` where the page no longer knows. */
  putBack(tabId: number, ref: ElementRef, kept: number): Promise<void>
  /** The text in the clipboard of all programs; undefined where the browser does not tell it unasked. */
  clipboard(): Promise<string | undefined>
  /** Takes the selection to the clipboard; false where the browser does not let it, and then nothing has changed. */
  copy(tabId: number, ref: ElementRef): Promise<boolean>
  /** The field's own undo or redo, as the browser or the page keeps it. */
  retrace(tabId: number, ref: ElementRef, way: 'undo' | 'redo'): Promise<Written>
  /** Presses a key where the focus is. */
  press(tabId: number, key: KeyPress): Promise<Pressed>
  /** Sends the form of the field, or of what has the focus; rejects with `no-form`. */
  submit(tabId: number, ref?: ElementRef): Promise<{ readonly name: string }>
  /** Gives an element the focus. */
  refocus(tabId: number, ref: ElementRef): Promise<void>
}
