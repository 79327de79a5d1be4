import type { CancelSignal } from './clock.ts'

/** Text of a PDF, page by page. Untrusted. */
export interface PdfText {
  /** As the file itself says, or an empty string. */
  readonly title: string
  /** BCP 47, as far as the file says so. */
  readonly language: string
  /** Pages that have text, in order, by their number from 1; together at most 400,000 characters. */
  readonly pages: readonly { readonly number: number; readonly text: string }[]
  /** True where the file held more than that, or more than 2,000 pages. */
  readonly cut: boolean
}

/**
 * Reads PDF files at an address. Rejects with `pdf-unreachable` where the file is not to be had, `pdf-too-large`
 * above 50 MB, `pdf-locked` where it asks for a password, `pdf-without-text` where it has none (it was scanned),
 * `pdf-broken` where it is none or damaged, and `cancelled`.
 */
export interface PdfReader {
  read(url: string, signal: CancelSignal): Promise<PdfText>
}
