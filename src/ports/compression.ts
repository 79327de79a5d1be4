export type Inflated =
  | { readonly kind: 'text'; readonly text: string }
  /** It is no raw deflate of UTF-8, or not a whole one. */
  | { readonly kind: 'damaged' }
  /** It would be more than was allowed; no more than that was made. */
  | { readonly kind: 'too-large' }

/** Raw deflate (RFC 1951) of texts in UTF-8. */
export interface Compression {
  deflate(text: string): Promise<Uint8Array<ArrayBuffer>>
  /** @param most of bytes that may come of it */
  inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated>
}
