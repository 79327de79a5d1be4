import type { modesTexts } from '../../../src/language/packs/parts/modes.ts'

type Sentences = typeof modesTexts.en

/** Sample parameters of every sentence about modes; packs.test.ts holds them to be complete. */
export const modesSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'mode-undone': [],
  'scroll-mode-on': [],
  'seek-mode-on': [],
  'zoom-mode-on': [],
  'volume-mode-on': [],
  'move-mode-on': [],
  'numbers-on': [{ count: 12 }],
  'element-is': [{ number: 7, name: 'Play', role: 'button' }],
  'pointer-over': [{ name: 'Play', role: 'button' }],
  'click-here-no-effect': [{ name: '' }],
  'media-at': [{ at: '1:05', of: '3:20' }],
  'media-volume': [{ percent: 40 }],
}
