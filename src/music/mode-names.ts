/**
 * What the keys may mean instead of motifs. While a mode is on only its own reading applies; escape ends
 * it (rule 8 of the keyboard language).
 */
const modeNames = [
  'scroll',
  'move',
  'seek',
  'zoom',
  'volume',
  'numbers',
  'letters',
  'tune',
  'guess',
  'layout',
  'practice',
] as const
export type ModeName = (typeof modeNames)[number]
