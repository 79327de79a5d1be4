import type { videoTexts } from '../../../src/language/packs/parts/video.ts'

type Sentences = typeof videoTexts.en

/** Sample parameters of every sentence about videos; packs.test.ts holds them to be complete. */
export const videoSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'video-on': [],
  'video-off': [],
  'video-runs': [{ title: 'The organ' }],
  'video-saved': [{ file: 'mail.webm', chapters: 'inside' }],
  'video-discarded': [],
}
