import type { layoutTexts, Place } from '../../../src/language/packs/parts/layout.ts'

type Sentences = typeof layoutTexts.en

const counts = {
  link: 12,
  image: 1,
  text: 3,
  heading: 4,
  button: 5,
  field: 6,
  media: 7,
  landmark: 8,
} as const
const part = { what: 'around', around: 'Search' } as const
const place: Place = 'top left'

/** Sample parameters of every sentence about hearing pages; packs.test.ts holds them to be complete. */
export const layoutSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'layout-heard': [{ ...counts, ...part, place, more: 40 }],
  'layout-silent': [{ told: '12 links.', why: 'Sound is blocked.' }],
  'layout-cut': [{ told: '12 links.' }],
  'layout-unheard': [{ ...counts, ...part }],
  'layout-around-nothing': [part],
  'layout-mode-on': [{ told: '12 links.' }],
  'layout-band': [{ ...counts, place: 'far left' }],
  'layout-band-empty': [],
  'layout-went': [{ name: 'The organ', role: 'link' }],
  'layout-scrolled-there': [{ name: 'The organ', role: 'image' }],
  'layout-went-back': [],
  'layout-saved': [{ name: 'clavier The organ.wav' }],
  'following-on': [{ what: 'focus hint' }],
  'following-off': [],
  'following-more': [{ what: 'scroll pointer' }],
}

export const layoutDetails = { 'follow-unknown': [{ words: 'moon' }] } as const
