import type { askingTexts } from '../../../src/language/packs/parts/asking.ts'

type Sentences = typeof askingTexts.en

/** Sample parameters of every sentence about asking; packs.test.ts holds them to be complete. */
export const askingSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'question-summary': [],
  'question-summary-marked': [],
  'question-shorter': [],
  'question-longer': [],
  'source-visits': [],
  'pdf-page': [{ page: 3 }],
  'answer-missing': [{ done: 'Answered by owl.', count: 2 }],
  'answer-turns-dropped': [{ done: 'Answered by owl.', count: 3 }],
  'answer-before-back': [],
  'question-in-field': [{ question: 'when' }],
  'conversation-new': [],
  'conversation-back': [],
  'thoughts-shown': [],
  'thoughts-hidden': [],
  'answers-brief': [],
  'answers-detailed': [],
  'answers-usual': [],
  'temperature-set': [{ percent: 20, model: 'owl' }],
  'option-set': [{ option: 'top k 40', model: 'owl' }],
  'prompt-set': [],
  'prompt-standard': [],
  'prompt-shown': [],
  'prompts-back': [],
}

/** The details with which errors about asking are thrown. */
export const askingDetails = {
  'source-unknown': [{ name: 'news' }],
  'tabs-too-many': [{ most: 24 }],
  'option-unknown': [{ words: 'volume 3' }],
  'option-unfit': [{ words: 'top k many' }],
  'prompt-too-long': [{ most: 4000 }],
}
