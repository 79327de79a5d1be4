import type { TextKey, Texts } from '../../../src/language/packs/pack.ts'
import type { playingTexts } from '../../../src/language/packs/parts/playing.ts'

type Samples = { readonly [K in Extract<keyof (typeof playingTexts)['en'], TextKey>]: Parameters<Texts[K]> }

const name = 'harbour'

/** Sample parameters of the sentences in `src/language/packs/parts/playing.ts`. */
export const playingSamples = {
  'step-waits': [{ step: 3, heard: 'click save', why: 'It is gone.' }],
  'step-decisions': [{ waits: 'Waiting at step 3. It is gone.', rows: '1 Try again · 2 Stop' }],
  'why-failed': [],
  'why-timeout': [],
  'why-secret': [],
  'why-words': [],
  'why-tab-closed': [{ title: 'Mail' }],
  'why-gone': [],
  'why-renamed': [{ nearest: 'Keep' }],
  'why-several': [],
  'why-off': [],
  'why-frame-gone': [],
  'why-other-address': [],
  'why-other-page': [],
  'why-submits': [],
  'why-posts': [],
  'why-pays': [],
  'why-downloads': [],
  'why-keys': [],
  'choices-step': [{ step: 3 }],
  'choice-retry': [],
  'choice-open-again': [],
  'choice-allow': [],
  'choice-skip': [],
  'choice-go-on': [],
  'choice-nearest': [{ name: 'Keep' }],
  'choice-stop': [],
  'step-retried': [],
  'step-skipped': [],
  'step-taken': [],
  'nearest-used': [],
  'playing-paused': [{ name }],
  'playing-resumed': [{ name }],
  'playing-speed': [{ percent: 200 }],
  'playing-stepwise': [],
  'playing-media-missing': [],
  'playing-on': [],
  'playing-loops': [{ on: 'on' }],
  'step-next': [],
  'mark-next': [],
  'mark-previous': [],
  'sequence-played-left': [{ name, steps: 3, left: 1 }],
  'choices-parts': [{ words: 'organ' }],
  'parts-offered': [{ words: 'organ', rows: '1 the organ' }],
  'differs-address': [],
  'differs-content': [],
  'differs-little': [],
} satisfies Samples

/** Sample details of the errors in `src/language/packs/parts/playing-errors.ts`. */
export const playingDetails = {
  'step-differs': [{ step: 2, heard: 'click 7' }],
  'step-risk': [{ step: 2, heard: 'click 7' }],
  'sequence-empty': [{ name }],
  'sequence-loop': [{ name }],
  'sequence-deep': [{ name, most: 5 }],
  'sequence-part-missing': [{ words: 'organ' }],
  'no-parameters': [{ name }],
  'parameters-missing': [{ name, missing: 'city' }],
  'parameters-many': [{ name, most: 2, count: 3 }],
}
