import type { mediaTexts } from '../../../src/language/packs/parts/media.ts'

type Sentences = typeof mediaTexts.en
const organ = { name: 'The organ', kind: 'film' }

/** Sample parameters of every sentence about sounds and films; packs.test.ts holds them to be complete. */
export const mediaSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'media-plays': [{ ...organ, at: '0:10', of: '1:00' }],
  'media-plays-already': [{ name: '', kind: 'sound' }],
  'media-starts': [organ],
  'media-pressed': [{ name: 'Play' }],
  'media-paused': [{ ...organ, at: '0:10', left: 1 }],
  'media-muted': [{ count: 2, left: 3 }],
  'media-unmuted': [{ count: 2, left: 3 }],
  'media-muted-already': [],
  'media-heard-already': [],
  'media-speed': [{ percent: 150 }],
  'media-loops': [{ ...organ, on: 'on' }],
  'media-shown': [{ ...organ, what: 'screen' }],
  'media-undone': [{ left: 1 }],
  'captions-on': [{ label: 'Deutsch' }],
  'captions-off': [],
  'chapter-reached': [{ title: 'Pipes', at: '0:10' }],
  'player-pressed': [{ name: 'Next' }],
  'tabs-muted': [{ count: 2, left: 3 }],
  'tabs-unmuted': [{ count: 2, left: 3 }],
  'tabs-muted-already': [],
  'tabs-heard-already': [],
  'paused-everywhere': [{ count: 2, left: 2 }],
  'paused-nearly-everywhere': [{ count: 2, left: 3 }],
  'playing-here': [{ title: 'Radio', name: 'The organ' }],
  'choices-media': [],
  'choices-captions': [],
  'choices-sounding': [],
  'media-kind': [{ kind: 'sound' }],
  'media-live': [],
  'media-state': [{ what: 'playing' }],
}
