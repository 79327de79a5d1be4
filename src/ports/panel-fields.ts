import type { Stop } from './clock.ts'
import type { Edit, Field, KeyPress, Pressed, Written } from './page-writing.ts'

/** `documentId` of the panel's own fields. */
export const panelDocument = 'panel'

/** A field of the panel. */
export interface PanelField extends Field {
  /** It is where the focus rests when nobody has put it anywhere: the box for phrases. */
  readonly resting: boolean
}

/**
 * Fields of the panel itself, known by `ElementRef.handle`; secret ones are none. They reject as those of a
 * page do: `element-gone`, `field-read-only`, `field-full`, `field-selects-not`, `no-form`.
 */
export interface PanelFields {
  /** The one that has the focus; undefined without one, or while the panel has not got it. */
  focused(): PanelField | undefined
  field(handle: number): Field
  write(handle: number, edit: Edit): Written
  select(handle: number, from: number, to: number): Field
  press(key: KeyPress): Pressed
  submit(handle: number | undefined): { readonly name: string }
  focus(handle: number): void
  /** Calls `came` whenever the focus comes to a field. */
  watch(came: () => void): Stop
}
