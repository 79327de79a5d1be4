import type { helpTexts } from '../../../src/language/packs/parts/help.ts'

type Sentences = typeof helpTexts.en

const called = 'scroll down'
const notes = 'D3+G3'

/** Sample parameters of every sentence of help; packs.test.ts holds them to be complete. */
export const helpSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'help-about': [{ called, help: 'Scrolls.', notes, undo: 'undoable' }],
  'help-name': [{ called: 'harbour', notes, where: 'The organ', arrival: 'listen' }],
  'help-word': [{ called: 'harbour', notes, means: 'listen' }],
  'help-group': [{ count: 3 }],
  'card-opened': [],
  'help-asking': [],
  'help-free-name': [{ notes: 'C3 E3 G3' }],
  'help-which': [],
  'help-several': [{ choices: '1 click' }],
  'help-keys-played': [{ called, notes }],
}

/** The details with which errors of help are thrown. */
export const helpDetails = {
  'help-unknown': [{ words: 'cheese' }],
  'help-no-keys': [{ called: 'harbour' }],
}
