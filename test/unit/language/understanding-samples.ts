import type { ErrorCode, ErrorDetail } from '../../../src/errors.ts'
import type { understandingTexts } from '../../../src/language/packs/parts/understanding.ts'

type Texts = typeof understandingTexts.en

const both = { heard: 'clothes', said: 'close' }

/** Sample parameters of every text about words that were not understood, or not surely. */
export const understandingSamples: { readonly [K in keyof Texts]: Parameters<Texts[K]> } = {
  'choices-meant': [{ heard: 'clothes' }],
  'breath-stopped': [{ reason: 'No such tab.', left: 'scroll down' }],
  'always-asked': [both],
  'always-not': [{ heard: 'clothes' }],
  'misheard-learnt': [both],
  something: [],
}

/** The details with which their errors are thrown, least first. */
export const understandingDetails: { readonly [C in ErrorCode]?: readonly ErrorDetail[] } = {
  'phrase-unknown': [
    { heard: 'fly' },
    { heard: 'fly', nearest: '', rows: '' },
    { heard: 'fly', nearest: 'help', rows: '' },
    { heard: 'fly', nearest: 'help', rows: '1 help' },
  ],
  'phrase-ambiguous': [
    { heard: 'down', choices: 'page down · scroll down' },
    { heard: 'down', choices: '1 page down · 2 scroll down', rows: '1 page down · 2 scroll down' },
  ],
  'phrase-unsure': [{ heard: 'close tab', rows: '1 close tab' }],
  'phrase-unfit': [{ phrase: 'look up …', meaning: 'new tab' }],
}
