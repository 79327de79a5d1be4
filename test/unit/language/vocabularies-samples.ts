import type { ErrorCode, ErrorDetail } from '../../../src/errors.ts'
import type { vocabulariesTexts } from '../../../src/language/packs/parts/vocabularies.ts'

type Texts = typeof vocabulariesTexts.en

const name = 'harbour'
const keys = { notes: 'C3 E3 C3', other: 'scroll down', offer: 'C3 D3 C3' }

/** Sample parameters of every text about words and vocabularies. */
export const vocabulariesSamples: { readonly [K in keyof Texts]: Parameters<Texts[K]> } = {
  'my-words': [],
  'vocabulary-file': [],
  'learning-armed': [],
  'learning-armed-for': [{ phrase: 'scroll down' }],
  'learning-heard': [{ notes: 'C3 E3 C3' }],
  'learning-near': [keys],
  'word-learnt': [{ notes: 'C3 E3 C3', phrase: 'scroll down' }],
  'phrase-learnt': [{ phrase: 'radio', means: 'new tab' }],
  'word-forgotten': [{ word: 'radio' }],
  'words-listed': [{ count: 2, words: 'radio → new tab' }],
  'vocabulary-made': [{ name }],
  'vocabulary-used': [{ name, leftOut: 2 }],
  'vocabulary-off': [{ name }],
  'vocabulary-renamed': [{ name }],
  'vocabulary-deleted': [{ name }],
  'vocabulary-change-undone': [],
  'vocabularies-listed': [{ names: 'harbour · music', used: name }],
  'vocabulary-exported': [{ name, count: 3 }],
  'import-vocabulary': [],
  'import-previewed': [{ name, words: 3, problems: 2 }],
  'import-dropped': [],
  'vocabulary-imported': [{ name, count: 3 }],
}

const unfit = [
  'too-few-keys',
  'too-many-keys',
  'chord-has-frame-key',
  'chord-too-wide',
  'is-escape',
  'parameter-unframed',
  'nobody-knows',
]

/** The details with which their errors are thrown. */
export const vocabulariesDetails: { readonly [C in ErrorCode]?: readonly ErrorDetail[] } = {
  'keys-taken': [
    { ...keys, kind: 'same-motif' },
    { ...keys, kind: 'same-motif', offer: '' },
  ],
  'keys-near': [{ ...keys, kind: 'begins' }],
  'keys-unfit': unfit.map(kind => ({ notes: 'C3 E3 C3', kind, other: '', offer: 'C3 D3 C3' })),
  'phrase-taken': [{ phrase: 'radio', other: 'new tab' }],
  'vocabulary-unknown': [{ name }, { name, nearest: 'harbours' }],
  'vocabulary-taken': [{ name }],
  'vocabulary-full': [{ most: 500 }],
  'vocabulary-file': [{ why: 'later' }, { why: 'none' }],
  'word-unknown': [{ word: 'radio' }],
}
