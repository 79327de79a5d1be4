import type { ErrorCode, ErrorDetail } from '../../../src/errors.ts'
import type { Texts } from '../../../src/language/packs/pack.ts'
import type { modelsTexts } from '../../../src/language/packs/parts/models.ts'

const name = 'llama3.2:3b'

/** Sample parameters of every sentence about models. */
export const modelsSamples: { readonly [K in keyof typeof modelsTexts.en]: Parameters<Texts[K]> } = {
  'models-told': [{ count: 2, bytes: 4e9, names: `1 ${name}` }],
  'models-offline': [],
  'models-blocked': [],
  'models-none': [{ pulling: '' }],
  'models-hidden': [],
  'models-not-shown': [],
  'model-for-answers': [{ name }],
  'model-for-vectors': [{ name }],
  'model-loaded': [{ name, tokens: 8192 }],
  'model-unloaded': [{ name }],
  'choices-models': [],
  'models-several': [{ rows: `1 ${name}` }],
  'choices-delete-model': [],
  'delete-model': [{ name, bytes: 2e9 }],
  'delete-model-asked': [{ name, rows: `1 ${name}` }],
  'model-deleted': [{ name, bytes: 2e9 }],
  'pull-begun': [{ name, bytes: 2e9 }],
  'pull-queued': [{ name, before: 2 }],
  'pull-at': [{ name, percent: 50, seconds: 130 }],
  'pull-done': [{ name }],
  'pull-stopped': [{ name, why: 'The network is gone.' }],
  'pull-cancelled': [{ name, percent: 40 }],
  'pull-resumed': [{ name, percent: 40 }],
  'step-copied': [{ line: 'ollama serve' }],
  'steps-shown': [{ name: 'Linux' }],
  'memory-set': [{ gigabytes: 16, name }],
  'load-ahead-on': [],
  'load-ahead-off': [],
}

/** The details with which their errors are thrown, least first. */
export const modelsDetails: { readonly [C in ErrorCode]?: readonly ErrorDetail[] } = {
  'no-such-model': [{}, { name }],
  'model-unfit': [
    { name, use: 'vectors' },
    { name, use: 'answers' },
  ],
  'model-name-unfit': [{ name: 'a b/?' }],
  'pull-runs': [{ name }],
  'no-such-line': [{}, { number: 4, count: 3 }],
  'system-unknown': [{ heard: 'Amiga' }],
}
