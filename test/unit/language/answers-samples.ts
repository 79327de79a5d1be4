import type { providersTexts } from '../../../src/language/packs/parts/providers.ts'

type Sentences = typeof providersTexts.en

/** Sample parameters of every sentence about who answers; packs.test.ts holds them to be complete. */
export const providersSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'provider-auto': [],
  'provider-ollama': [],
  'provider-openai': [],
  'provider-browser': [],
  'provider-none': [],
  'provider-ready': [{ who: 'the harbour', model: 'owl', count: 2 }],
  'answers-by-auto': [],
  'answers-by-ollama': [],
  'answers-by-openai': [],
  'answers-by-browser': [],
  'answers-by-none': [],
  'choices-who-answers': [],
  'who-answers-offered': [{ who: 'the harbour', rows: '1 Ollama' }],
  'answers-key-kept': [],
  'answers-key-gone': [],
  'answers-key-none': [],
}

/** What errors of who answers carry. */
export const answersDetails = {
  'ollama-old': [{ name: 'owl' }],
  'model-unknown': [{ name: 'owl' }],
  'address-unfit': [{ address: 'http://a*b' }],
  'chat-failed': [{}, { reason: 'nobody-knows' }, { reason: 'status' }],
  'provider-unknown': [{ words: 'dodo' }],
  'browser-model-waits': [{}, { percent: 34 }],
  'chat-model': [{}, { name: 'owl' }],
} as const
