import type { Text } from '../language/text.ts'

/** Giving sequences to others, and taking theirs. */
export interface Sharing {
  /**
   * Shows a kept sequence as a code: the one of that name, the one that is shown, or the last. `whole` leaves query
   * strings and typed values in. Rejects with `sequence-unknown`, `nothing-recorded`, `share-too-large`.
   */
  share(name: string | undefined, whole: boolean): Promise<Shared>
  /** Puts the code on the clipboard. These reject with `nothing-shared` where none is shown. */
  copy(): Promise<{ readonly name: string }>
  /** Downloads the QR codes as a picture; rejects with `share-too-large` where there are none. */
  savePicture(): Promise<{ readonly file: string }>
  close(): void
  /** Shows the next of several QR codes, and goes on only when asked; rejects with `one-code-only`. */
  next(): { readonly number: number; readonly count: number }
  /** Lets several QR codes follow one another by themselves; rejects with `one-code-only`. */
  run(): void
  /**
   * Shows what is in the code on the clipboard, before any of it is kept, or asks for it where the browser does not give
   * it. Rejects with what is wrong with the code.
   */
  paste(): Promise<Text>
  /** Opens the page that reads codes with the camera. */
  scan(): Promise<void>
}

export interface Shared {
  readonly name: string
  /** QR codes: 0 where it is too long for any. */
  readonly codes: number
  /** What was left out. */
  readonly queries: number
  readonly values: number
}
