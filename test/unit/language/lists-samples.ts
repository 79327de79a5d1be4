import type { ErrorDetail } from '../../../src/errors.ts'
import type { listsTexts } from '../../../src/language/packs/parts/lists.ts'

type Sentences = typeof listsTexts.en

const counts = 'work 3 · rest 2'
const group = { control: 'Archive', group: 'rest' }

/** Sample parameters of every sentence about lists and comments; packs.test.ts holds them to be complete. */
export const listsSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'items-listed': [{ count: 12, first: 'Lunch', lists: 2 }],
  'items-some': [{ count: 300, total: 1_000, first: 'Lunch' }],
  'items-read': [{ count: 12 }],
  'group-read': [{ name: 'rest', count: 2 }],
  'items-closed': [],
  'items-sorted': [{ by: 'parrot', counts, unsure: 1 }],
  'sorted-by-words': [{ counts, unsure: 1, why: 'inside' }],
  'sorting-stopped': [{ done: 5, total: 12, counts }],
  'sorting-failed': [{ done: 5, total: 12, why: 'inside' }],
  'item-moved': [{ number: 3, name: 'rest' }],
  'labels-undone': [],
  'group-proposed-title': [],
  'group-do': [{ ...group, count: 2 }],
  'group-items': [{ numbers: '2, 5' }],
  'group-proposed': [{ ...group, count: 2 }],
  'group-done': [{ ...group, done: 1, total: 3, gone: 1, left: 1 }],
  'comments-listed': [{ count: 3, total: 9, answered: 1, author: 'Anna', first: 'Lovely.' }],
  'comment-answered': [{ number: 3 }],
  'answered-undone': [],
  'draft-in-box': [{ number: 3, author: 'Anna', text: 'Thank you.' }],
  'draft-in-page-box': [{ number: 3, text: 'Thank you.' }],
  'draft-shown': [{ number: 3, why: 'inside' }],
  'draft-waits': [{ number: 3 }],
  'reply-kept': [{ number: 3 }],
  'reply-unkept': [],
}

/** The details with which errors about them are thrown. */
export const listsDetails = {
  'no-such-item': [{ number: 13, count: 12 }],
  'item-no-button': [{ name: 'Archive' }],
  'labels-many': [{ most: 12, count: 13 }],
  'label-unknown': [{ name: 'wrok', labels: 'work, rest' }],
  'group-empty': [{ name: 'rest' }],
  'no-comment-fits': [{ words: 'by Anna' }],
  'comments-unclear': [{ words: 'purple' }],
} satisfies Readonly<Record<string, readonly ErrorDetail[]>>
