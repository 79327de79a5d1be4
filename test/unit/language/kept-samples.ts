import type { keptTexts } from '../../../src/language/packs/parts/kept.ts'

type Sentences = typeof keptTexts.en

const question = 'How fast is MIDI?'
const tags = 'midi, ai'
const title = 'The organ'

/** Sample parameters of the sentences about what is kept. */
export const keptSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'kept-answer': [{ count: 2 }],
  'kept-answer-pruned': [{ count: 2, pruned: 1 }],
  'kept-already': [{ question }],
  'kept-undone': [],
  'kept-tags-suggested': [{ tags }],
  tagged: [{ tags, question }],
  'tagged-already': [{ tags, question }],
  untagged: [{ tags, question, missing: 'harbour' }],
  'entry-pinned': [{ question }],
  'entry-unpinned': [{ question }],
  'entry-forgotten': [{ question }],
  'tag-renamed': [{ from: 'midi', to: 'keys', count: 1 }],
  'tags-merged': [{ from: 'midi', to: 'keys', count: 3 }],
  'tags-weighed': [{ percent: 40 }],
  'choices-kept': [{ words: 'midi' }],
  'choices-kept-newest': [],
  'choices-related': [{ tags }],
  'choices-tags': [],
  'tag-count': [{ count: 3 }],
  'tag-near': [{ percent: 63 }],
  'kept-best': [{ count: 3, question, answer: 'In a millisecond.' }],
  'kept-more': [{ from: 21, to: 40, of: 90, first: question }],
  'kept-no-more': [{ count: 3 }],
  'entry-opened': [{ question }],
  'entry-copied': [{ question }],
  'kept-source': [{ title }],
  'kept-source-at': [{ title, time: '1:02' }],
  'kept-source-late': [{ title, time: '1:02' }],
  'kept-source-left': [],
}

/** Details of the refusals about what is kept. */
export const keptDetails = {
  'no-entry': [{ number: 4, count: 2 }],
  'entry-large': [{ most: 100 }],
  'kept-not-found': [{ words: 'midi' }],
  'none-related': [{ tags }],
  'tag-missing': [{ question, tag: 'ai' }],
  'tag-unknown': [{ tag: 'ai' }],
  'tags-full': [{ question, most: 30 }],
  'entry-no-source': [{ question }],
}
