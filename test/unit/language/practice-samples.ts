import type { practiceTexts } from '../../../src/language/packs/parts/practice.ts'

type Sentences = typeof practiceTexts.en

const notes = 'D3+G3'
const name = 'scroll down'

/** Sample parameters of its texts. */
export const practiceSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'practice-aim': [{ what: 'letters' }],
  'practice-on': [{ aim: 'Akkorde', first: name }],
  'practice-ask': [{ place: 3, of: 10, name, notes }],
  'practice-right': [{ next: name }],
  'practice-wrong': [{ played: 'D3+A3', means: 'page down', name, notes }],
  'practice-other-way': [{ played: notes, name, notes: 'C3 E3 C3' }],
  'practice-listen': [{ wrong: name }],
  'practice-shown': [{ name, notes }],
  'practice-skipped': [{ next: name }],
  'practice-over': [{ right: 8, of: 10, seconds: 2 }],
  'practice-text': [{ text: 'the and', word: 'the', next: 'th' }],
  'practice-word': [{ word: 'the', next: 'th' }],
  'practice-space': [],
  'practice-and-space': [{ letters: 'th' }],
  'practice-letters-over': [{ percent: 92, perCharacter: 1 }],
  'practice-next': [],
  'practice-again': [{ aim: 'chords' }],
  'practice-leave': [],
  'practice-tune': [],
  'practice-split': [],
  'practice-fused': [],
  'practice-bounced': [],
  'practice-choose': [],
  'practice-chosen': [{ rows: '1 letters' }],
  'practice-row': [{ known: 3, items: 20, due: 4 }],
  'practice-score': [{ known: 3, learning: 4, percent: 80, seconds: 2 }],
  'practice-no-score': [],
  'practice-left': [{ right: 3, of: 4 }],
  'practice-memory-on': [],
  'practice-memory-off': [],
  'practice-reset': [],
  'practice-restored': [],
}
