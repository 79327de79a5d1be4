import type { editingTexts } from '../../../src/language/packs/parts/editing.ts'

type Sentences = typeof editingTexts.en

/** Sample parameters of every sentence about editing; packs.test.ts holds them to be complete. */
export const editingSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'editing-opened': [{ name: 'harbour', count: 40 }],
  'editing-closed': [{ name: 'harbour' }],
  'editing-changed': [{ name: 'harbour' }],
  'editing-gone': [{ name: 'harbour' }],
  'event-at': [{ number: 3, time: '0:05.2', words: 'click 4' }],
  'events-selected': [{ count: 3 }],
  'events-unselected': [],
  'events-deleted': [{ count: 3 }],
  'recording-trimmed': [{ time: '0:12' }],
  'part-cut': [{ count: 3, seconds: '4.5' }],
  'events-later': [{ seconds: '2' }],
  'events-earlier': [{ seconds: '0.5' }],
  'wait-set': [{ seconds: '3' }],
  'event-changed': [{ words: 'find gate' }],
  'event-inserted': [{ words: 'Mark verse' }],
  'notes-shifted': [{ keys: 2 }],
  'edit-taken-back': [{ name: 'harbour' }],
}

/** Details of the errors that have any. */
export const editingDetails = {
  'sequence-plays': [{ name: 'harbour' }],
  'sequence-changed': [{ name: 'harbour' }],
  'sequence-full': [{ most: 100_000 }],
  'sequence-in-itself': [{ name: 'harbour' }],
  'no-such-event': [{ most: 40 }],
  'wait-out-of-range': [{ most: 600 }],
} as const
