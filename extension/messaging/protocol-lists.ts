/** Messages about lists and comments. What serves them comes to a page only where its lists are asked for. */
import * as v from 'valibot'
import { targetRisks } from '../../src/ports/page-targets.ts'
import { count, handle, length, message, nothing, ordinal, text } from './message.ts'

const key = v.pipe(v.string(), v.regex(/^[0-9a-f-]{1,40}$/))
const optionalKey = v.pipe(v.string(), v.regex(/^[0-9a-f-]{0,40}$/))
/** What a date can hold (ECMA-262, 21.4.1.1). */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))
const item = v.strictObject({ handle: ordinal, key })
const risk = v.exactOptional(v.picklist(targetRisks))

export const listMessages = {
  /** Scores of the document's lists, the likeliest first. */
  'list-find': message('lists', nothing, v.pipe(v.array(length), v.maxLength(12))),
  /** `place` is one of those that `list-find` told of last. */
  'list-items': message(
    'lists',
    v.strictObject({ place: count }),
    v.strictObject({
      items: v.pipe(
        v.array(v.strictObject({ handle: ordinal, key, text: text(300), link: text(2_000) })),
        v.maxLength(300),
      ),
      total: count,
    }),
  ),
  'list-opener': message('lists', item, handle),
  'list-control': message(
    'lists',
    v.strictObject({ ...item.entries, words: text(1_000) }),
    v.strictObject({ handle: ordinal, name: text(120), risk }),
  ),
  'list-comments': message(
    'lists',
    nothing,
    v.strictObject({
      comments: v.pipe(
        v.array(
          v.strictObject({
            handle: ordinal,
            key,
            text: text(4_000),
            author: text(120),
            time: text(120),
            at: v.exactOptional(time),
            url: text(2_000),
            replyTo: optionalKey,
            depth: count,
            own: v.boolean(),
            answered: v.boolean(),
          }),
        ),
        v.maxLength(500),
      ),
      total: count,
    }),
  ),
  'list-reply-place': message(
    'lists',
    item,
    v.strictObject({
      kind: v.picklist(['box', 'opener']),
      handle: ordinal,
      own: v.boolean(),
      name: text(120),
    }),
  ),
} as const
