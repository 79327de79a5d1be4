/** Messages about what is settled for sites; `protocol.ts` has them among all. */
import * as v from 'valibot'
import { handle, length, message, nothing, text } from './message.ts'

export const siteMessages = {
  'page-selector': message('page', handle, v.strictObject({ selector: text(500), count: length })),
  'page-secret-focus': message(
    'page',
    nothing,
    v.strictObject({ focus: v.picklist(['secret', 'frame', 'open']) }),
  ),
}
