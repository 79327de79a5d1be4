import type { trainingTexts } from '../../../src/language/packs/parts/training.ts'

type Sentences = typeof trainingTexts.en

/** Sample parameters of every sentence about learning sounds; packs.test.ts holds them to be complete. */
export const trainingSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'kind-sounding': [{ kind: 'heading' }],
  'sound-legend-heard': [{ count: 3 }],
  'sound-legend-cut': [],
  'sound-of-kind': [{ kind: 'Links' }],
  'practice-opened': [],
  'guess-mode-on': [],
}
