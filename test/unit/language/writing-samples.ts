import type { writingTexts } from '../../../src/language/packs/parts/writing.ts'

type Sentences = typeof writingTexts.en

const words = 'the organ'
const field = 'Name'

/** Sample parameters of every sentence about writing; packs.test.ts holds them to be complete. */
export const writingSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  typed: [{ words, field }],
  'typed-secret': [{ field }],
  'typed-otherwise': [{ words, field }],
  'typed-unfit': [{ words, field }],
  selected: [{ words }],
  'selected-secret': [],
  'selected-nothing': [],
  deleted: [{ words }],
  'deleted-secret': [],
  'field-cleared': [{ field }],
  replaced: [{ words, by: 'gate' }],
  'line-added': [],
  'paragraph-added': [],
  'caret-between': [{ before: 'organ', after: 'was' }],
  'caret-after': [{ before: 'organ' }],
  'caret-at-start': [],
  'caret-at-end': [],
  'caret-moved': [],
  copied: [{ words }],
  'copied-here': [{ words }],
  cut: [{ words }],
  pasted: [{ words }],
  'typing-undone': [],
  'typing-redone': [],
  'typing-unchanged': [],
  'writing-undone': [],
  'selection-undone': [],
  'focus-undone': [],
  pressed: [{ keys: 'enter' }],
  'pressed-times': [{ keys: 'enter', count: 3 }],
  'pressed-focus': [{ keys: 'tab', name: 'Town' }],
  submitted: [{ name: 'Send' }],
  'write-on': [{ field }],
  'write-on-secret': [{ field }],
  'write-off': [{ field }],
  'write-lost': [],
  'write-sent': [{ field }],
  'write-send': [],
  'unnamed-field': [],
}

/** The details with which errors about writing are thrown. */
export const writingDetails = {
  'field-full': [{ most: 20, left: 3 }],
  'not-in-field': [{ words }],
  'form-closed': [{ name: 'Send' }],
  'form-unfit': [{ name: 'Mail' }],
  'key-unknown': [{ words: 'florb' }],
  'key-of-browser': [{ keys: 'control t', phrase: 'new tab' }],
  'key-does-nothing': [{ keys: 'F9' }],
} as const
