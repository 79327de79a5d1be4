import type { namesTexts } from '../../../src/language/packs/parts/names.ts'

type Sentences = typeof namesTexts.en

const name = 'harbour'
const notes = 'C3 E3 G3'
const title = 'The organ'
const rows = '1 harbour · 2 mail'

/** Sample parameters of every sentence about names; packs.test.ts holds them to be complete. */
export const namesSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'names-shown': [{ count: 2, names: 'harbour · mail' }],
  'names-none': [],
  'names-found': [{ count: 2, names: 'harbour · mail' }],
  'names-found-none': [{ sought: 'organ' }],
  'choices-names': [{ name }],
  'names-near': [{ name, rows }],
  'names-other-forms': [{ notes, rows }],
  'name-bound-spoken': [{ notes: 'C, E, G', title }],
  'name-renamed': [{ before: 'mail', name }],
  'name-rename-asked': [{ name }],
  'name-moved': [{ name, title }],
  'name-keys-asked': [{ name }],
  'name-new-keys': [{ name, notes }],
  'name-keys-near': [{ notes, other: 'mail' }],
  'name-keys-form': [{ notes, other: 'mail' }],
  'name-revived': [{ name, notes }],
  'name-arrival-set': [{ name, phrase: 'click 4' }],
  'name-arrival-gone': [{ name }],
}

/** The details with which errors about names are thrown. */
export const namesDetails = {
  'arrival-unfit': [{ phrase: 'undo' }],
}
