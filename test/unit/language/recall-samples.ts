import type { recallTexts } from '../../../src/language/packs/parts/recall.ts'

type Sentences = typeof recallTexts.en

/** Sample parameters of the sentences about recalling, files of what is kept, and its room. */
export const recallSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'kept-exported': [{ count: 3, files: 2, unreadable: 4 }],
  'kept-exported-training': [{ count: 3 }],
  'kept-exported-training-of': [{ count: 1, words: 'midi' }],
  'kept-file-asked': [],
  'kept-file-read': [{ count: 3, fresh: 2, refused: 1 }],
  'kept-merged': [{ count: 2 }],
  'kept-replaced': [{ count: 2, gone: 4 }],
  'recall-summary': [{ tag: 'midi' }],
  'recall-progress': [{ tag: 'midi', done: 1, of: 4 }],
  'recall-left': [{ missing: 'zithers', beyond: 'organs', most: 6 }],
  recalled: [{ by: 'parrot', count: 4, cited: 2, left: 'Left out: zithers.' }],
  'recalled-by-retrieval': [{ count: 3, left: 'Left out: zithers.' }],
  'kept-limit-set': [{ megabytes: 50, count: 3 }],
  'kept-limit-asks': [{ megabytes: 50, count: 1, rows: '1: let the oldest entry go' }],
  'choices-limit': [{ megabytes: 50 }],
  'limit-let-go': [{ count: 3 }],
}

/** Details of the refusals about files of what is kept. */
export const recallDetails = {
  'kept-file-no-room': [{ megabytes: 120 }],
}
