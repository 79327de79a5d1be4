import * as v from 'valibot'
import { message, text } from './message.ts'

/** Between the page with the camera and the panel. */
export const scanningMessages = {
  /**
   * A whole code that was seen, of at most 20 QR codes of 700 bytes; the panel shows what is in it, or why it is
   * nothing. `words`: what came of it, in the panel's language.
   */
  'code-scanned': message(
    'panel',
    v.strictObject({ code: text(14_000) }),
    v.strictObject({ taken: v.boolean(), words: text(2_000) }),
  ),
} as const
