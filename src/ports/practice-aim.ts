/** What can be practised, in the order in which it is offered. */
export const practiceSets = ['chords', 'motifs', 'names', 'letters', 'numbers'] as const
export type PracticeSet = (typeof practiceSets)[number]

/** What is practised: one set, or what is due of all of them. */
export type PracticeAim = PracticeSet | 'due'
