import type { sequenceFilesTexts } from '../../../src/language/packs/parts/sequence-files.ts'

type Sentences = typeof sequenceFilesTexts.en

/** Sample parameters of every sentence about files of sequences; packs.test.ts holds them to be complete. */
export const sequenceFilesSamples: { readonly [K in keyof Sentences]: Parameters<Sentences[K]> } = {
  'sequence-exported': [{ file: 'mail.mid', steps: 2 }],
  'sequences-asked': [],
  'sequences-previewed': [{ names: 'mail', refused: 1 }],
  'sequences-imported': [{ names: 'mail 2' }],
  'import-discarded': [],
  'import-undone': [{ names: 'mail 2' }],
}

/** The details with which errors about them are thrown. */
export const sequenceFilesDetails = {
  'sequence-file-command': [{ command: 'format-disk' }],
  'sequence-file-address': [{ address: 'javascript:alert(1)' }],
  'files-too-many': [{ most: 20 }],
}
