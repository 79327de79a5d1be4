import type { ElementRef } from './element-ref.ts'

/** What can be done to an element as a pointer or the focus would do it. */
export const actKinds = ['click', 'double', 'right', 'hold', 'hover', 'focus'] as const
export type ActKind = (typeof actKinds)[number]

/** What was seen to happen after an act, the greatest first; `none` when nothing answered. */
export const actEffects = ['tab', 'navigation', 'download', 'document', 'state', 'focus', 'none'] as const
export type ActEffect = (typeof actEffects)[number]

/** Fields that are operated by a value rather than by text; empty for what is none of them. */
export const fieldKinds = [
  '',
  'text',
  'select',
  'list',
  'check',
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
  'color',
  'range',
  'number',
  'file',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** What an element is and what it holds now. Strings are untrusted page text. */
export interface Looked {
  /** At most 120 characters each. */
  readonly name: string
  readonly role: string
  readonly field: FieldKind
  /** Absolute http or https address that it leads to, or empty. */
  readonly link: string
  /** It takes clicks by its markup or its look. */
  readonly operable: boolean
  /** It is switched off in the page. */
  readonly disabled: boolean
  /** A field whose words are neither told, kept nor recorded. */
  readonly secret: boolean
  /** Value of a field, never of a secret one, at most 120 characters; `on` or `off` where it is ticked. */
  readonly value: string
}

/** How a document was before an act, so that it can be put back. */
export interface Moment {
  /** What had the focus, by its handle; 0 for nothing. */
  readonly focus: number
  /** The document (0) and every scroller around the element, at most ten, in CSS pixels. */
  readonly scrolls: readonly { readonly handle: number; readonly left: number; readonly top: number }[]
}

/** A value as it was, to be put back: of a field, or places of the chosen options. */
export interface FieldState {
  /** Of the field to be put back; of radio buttons it is the one that was chosen. */
  readonly handle: number
  readonly value: string
  readonly chosen: readonly number[]
}

export interface Acted {
  readonly looked: Looked
  readonly effect: ActEffect
  /** The tab that it opened. */
  readonly opened?: number
  /** Undefined where the page went away. */
  readonly before?: Moment
  /** What it held, where it is a field whose value has changed. */
  readonly was?: FieldState
  /** What it holds now. */
  readonly value: string
}

/** How well a name fits the words that were sought, best first; 0 is only somewhat like them. */
export const fits = { exact: 4, prefix: 3, words: 2, near: 1, somewhat: 0 } as const

export interface FoundElement {
  readonly ref: ElementRef
  readonly name: string
  readonly role: string
  /** One of `fits`. */
  readonly fit: number
  /** 0 to 1 among those of one fit. */
  readonly likeness: number
  readonly inView: boolean
  readonly operable: boolean
  readonly link: string
}

/** Which elements a search by words is for. */
export type FindFor = 'act' | 'field'

/** What can be gone through one after another. */
export const stepKinds = ['link', 'heading', 'landmark', 'field', 'image', 'button', 'list', 'table'] as const
export type StepKind = (typeof stepKinds)[number]

/** Where a step led. */
export interface Stepped {
  readonly ref: ElementRef
  readonly looked: Looked
  /** From 1. */
  readonly place: number
  readonly total: number
  /** It went round the end. */
  readonly round: boolean
  /** Of the element's own document. */
  readonly before: Moment
}

export interface Option {
  /** Place in the list, from 0. */
  readonly place: number
  readonly label: string
  readonly chosen: boolean
}

/** Options of a list that fit some words, at most 90, and how many fit altogether. */
export interface Options {
  readonly options: readonly Option[]
  readonly total: number
  readonly multiple: boolean
}

/** What setting a field came to: how it was before, and what it holds now. */
export interface FieldSet {
  readonly was: FieldState
  readonly value: string
}

/**
 * Acts on single elements of a page, in whichever frame they are. Every call rejects with `element-gone`
 * where the element is no longer there, and as `Page` does.
 */
export interface PageActing {
  /** Tells what it is; nothing changes. */
  look(tabId: number, ref: ElementRef): Promise<Looked>
  /** Acts as a mouse would, by events that scripts make, and watches what comes of it, 1 s at most. */
  act(tabId: number, ref: ElementRef, kind: ActKind): Promise<Acted>
  /**
   * The same by input that the page takes for a hand's, through the browser's debugger. Rejects with
   * `by-hand-failed` where the browser does not let it.
   */
  actByHand(tabId: number, ref: ElementRef, kind: ActKind): Promise<Acted>
  /** Elements whose name or text fits the words, over all frames; the best first, at most 30. */
  findElements(tabId: number, words: string, wanted: FindFor): Promise<readonly FoundElement[]>
  /**
   * Goes to the next (1) or previous (−1) of that kind: scrolls there, gives it the focus or a mark of our
   * own. `level` 1–6 is for headings. Rejects with `none-of-kind`.
   */
  stepTo(tabId: number, kind: StepKind, by: 1 | -1, level?: number): Promise<Stepped>
  /** Options of a native or an ARIA list whose labels fit the words; all without words. */
  optionsOf(tabId: number, ref: ElementRef, words: string): Promise<Options>
  /** Chooses an option by its place; in a list of several it is added, or taken out where it was chosen. */
  chooseOption(tabId: number, ref: ElementRef, place: number): Promise<FieldSet>
  /** Sets a field as a user would. Rejects with `value-refused` where it does not take it, and puts it back. */
  setField(tabId: number, ref: ElementRef, value: string): Promise<FieldSet>
  /** So many steps up or down. Rejects with `value-refused` at its end. */
  stepField(tabId: number, ref: ElementRef, steps: number): Promise<FieldSet>
  /** Puts a field back; rejects with `element-gone`. */
  restoreField(tabId: number, documentId: string, was: FieldState): Promise<void>
  /** Puts focus and scroll places back, as far as they are still there. */
  restoreMoment(tabId: number, documentId: string, moment: Moment): Promise<void>
  /** The field or control that has the focus in whichever frame; undefined without one. */
  focusedElement(tabId: number): Promise<ElementRef | undefined>
  /** Closes the dialog on top. Resolves with its name; rejects with `no-dialog` and `dialog-stays`. */
  closeDialog(tabId: number): Promise<{ readonly name: string }>
  /** Puts text on the clipboard. Rejects with `clipboard-refused`. */
  copyText(text: string): Promise<void>
}
