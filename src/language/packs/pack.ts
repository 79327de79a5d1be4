import type { ErrorCode, ErrorDetail } from '../../errors.ts'
import type { enTexts } from './en-texts.ts'

/** Every sentence of Clavier by key; English gives the keys and their parameters. */
export type Texts = typeof enTexts
export type TextKey = keyof Texts

/** A language pack: complete, or it does not compile. */
export interface Pack {
  readonly texts: { readonly [K in TextKey]: (...params: Parameters<Texts[K]>) => string }
  readonly errors: { readonly [C in ErrorCode]: (detail: ErrorDetail) => string }
}
