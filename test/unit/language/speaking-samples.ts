import type { speakingTexts } from '../../../src/language/packs/parts/speaking.ts'

type Sentences = typeof speakingTexts.en

/** Sample parameters of every sentence about speaking; packs.test.ts holds them to be complete. */
export const speakingSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'speech-rate': [{ percent: 115 }],
  'speech-pitch': [{ percent: 90 }],
  'speech-usual': [],
  'feedback-language': [{ name: 'Deutsch' }],
  'feedback-language-auto': [],
  'choices-voices': [],
  'voices-offered': [{ count: 2, rows: '1 Anna · 2 Sam' }],
  'answer-said': [],
  'answer-code': [],
  'spoken-rest': [],
  'quiet-now': [],
  'list-closed': [],
  'sayable-more': [{ phrases: 'hints', left: 12 }],
}

/** The details with which errors about speaking are thrown. */
export const speakingDetails = {
  'nothing-sayable': [{ words: 'cheese' }],
  'pointing-unfit': [{ heard: 'click this one', notes: 'C3 E3 G3' }],
  'voice-unknown': [{ heard: 'Anna' }],
}
