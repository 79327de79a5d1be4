import type { firstStepsTexts } from '../../../src/language/packs/parts/first-steps.ts'

type Sentences = typeof firstStepsTexts.en

const how = [{ how: 'So.' }] as const

/** Sample parameters of every sentence of the first steps; packs.test.ts holds them to be complete. */
export const firstStepsSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'step-say': [{ phrase: 'hints' }],
  'step-say-play': [{ phrase: 'hints', notes: 'D4+G4' }],
  'step-type-play': [{ phrase: 'hints', notes: 'D4+G4' }],
  'step-press': [{ phrase: 'hints' }],
  'step-numbers': [...how],
  'step-click': [...how],
  'step-key': [...how],
  'step-hands': [],
  'step-reader': [],
  'step-counting': [],
  'step-lowest': [],
  'step-name': [...how],
  'step-leave': [...how],
  'step-return': [...how],
  'step-opening': [{ keys: 'Alt+Shift+C', how: 'So.' }],
  'step-ask': [],
  'step-record': [...how],
  'step-act': [...how],
  'step-keep': [...how],
  'step-replay': [...how],
  'step-end': [...how],
  'one-hand': [],
  'two-hands': [],
  'screen-reader-on': [],
  'screen-reader-off': [],
  'key-heard': [{ notes: 'C4' }],
  'question-asked': [],
  'practice-name': [],
  'first-steps-here': [{ step: 2, steps: 9 }],
  'first-steps-ended': [],
  'first-steps-restored': [],
  'permission-page-opened': [],
  'offer-midi': [],
  'offer-microphone': [],
  'offer-model': [],
  'offer-declined': [],
}
