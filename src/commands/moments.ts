/** What may be in front or under way, the most urgent first: what is said then is named first. */
export const moments = [
  'question',
  'choices',
  'dictation',
  'mode',
  'recording',
  'recording-paused',
  'answering',
  'playing',
  'reading',
  'scrolling',
  'field',
  'hints',
  'found',
  'media',
  'page',
  'no-page',
  'names',
  'no-names',
  'sequences',
  'always',
] as const
export type Moment = (typeof moments)[number]
