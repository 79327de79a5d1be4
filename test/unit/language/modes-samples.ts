import type { modesTexts } from '../../../src/language/packs/parts/modes.ts'

type Sentences = typeof modesTexts.en

/** Sample parameters of every sentence about modes; packs.test.ts holds them to be complete. */
export const modesSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'mode-undone': [],
  'numbers-on': [{ count: 12 }],
  'element-is': [{ number: 7, name: 'Play', role: 'button' }],
}
