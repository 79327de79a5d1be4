import type { Compression } from './compression.ts'

/** What sharing needs of the browser. */
export interface ShareTools extends Compression {
  /** A picture of the QR codes that hold these texts, one beside the other in their order, as PNG. */
  picture(texts: readonly string[]): Promise<Uint8Array<ArrayBuffer>>
  /** The text on the clipboard, or undefined where the browser does not give it. */
  pasted(): Promise<string | undefined>
  /** Shows the page that reads codes with the camera, in front. */
  openScanner(): Promise<void>
}
