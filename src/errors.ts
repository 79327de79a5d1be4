/**
 * Expected failures. Each has a recovery text in every language pack (`src/language`), so that a
 * user is always told what to do next. Anything else that is thrown is a bug and shown as one.
 */
export const errorCodes = [
  'cancelled',
  'phrase-unknown',
  'phrase-ambiguous',
  'motif-unknown',
  'motif-ambiguous',
  'keys-off',
  'keys-unclear',
  'name-unknown',
  'name-ambiguous',
  'name-taken',
  'arrival-unfit',
  'number-missing',
  'words-missing',
  'number-out-of-bounds',
  'language-unknown',
  'nothing-to-undo',
  'nothing-to-repeat',
  'nothing-asked',
  'nothing-offered',
  'no-such-choice',
  'no-tab',
  'tab-gone',
  'no-other-tab',
  'no-such-tab',
  'no-such-window',
  'no-other-window',
  'window-gone',
  'windows-apart',
  'tab-stays',
  'tabs-busy',
  'tab-at-place',
  'last-tab',
  'nothing-found',
  'no-address',
  'no-history',
  'nothing-to-reopen',
  'page-unreachable',
  'page-empty',
  'page-changed',
  'nothing-scrolls',
  'page-error',
  'page-blank',
  'page-is-pdf',
  'page-is-file',
  'page-loading',
  'page-silent',
  'page-asleep',
  'no-such-hint',
  'nothing-to-click',
  'no-pointer',
  'no-media',
  'cannot-seek',
  'media-gone',
  'no-such-media',
  'nothing-plays',
  'play-refused',
  'media-broken',
  'media-stays',
  'screen-refused',
  'no-captions',
  'no-chapters',
  'no-player-button',
  'microphone-denied',
  'microphone-prompt',
  'microphone-missing',
  'recogniser-missing',
  'recogniser-network',
  'recogniser-failed',
  'language-unsupported',
  'midi-denied',
  'midi-prompt',
  'midi-missing',
  'midi-failed',
  'no-keyboard',
  'lowest-key-unclear',
  'octave-limit',
  'sound-blocked',
  'sound-failed',
  'speech-blocked',
  'voice-missing',
  'no-other-voice',
  'nothing-recorded',
  'not-recording',
  'already-recording',
  'sequence-unknown',
  'sequence-broken',
  'step-failed',
  'step-timeout',
  'ollama-offline',
  'ollama-blocked',
  'ollama-failed',
  'model-missing',
  'keys-taken',
  'keys-unfit',
  'keys-near',
  'phrase-taken',
  'vocabulary-none',
  'vocabulary-unknown',
  'vocabulary-taken',
  'vocabulary-full',
  'vocabulary-file',
  'word-unknown',
  'file-too-large',
  'file-unknown',
  'file-later',
  'file-broken',
  'no-file-read',
  'mirror-full',
  'mirror-refused',
  'mirror-later',
  'storage-full',
  'storage-broken',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export type ErrorDetail = Readonly<Record<string, string | number>>

/** An expected failure. `detail` fills the recovery text (for instance `{ name: 'mail' }`). */
export class ClavierError extends Error {
  override readonly name = 'ClavierError'
  readonly code: ErrorCode
  readonly detail: ErrorDetail
  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

/** A coded error as plain data, to cross a context. */
export interface ErrorData {
  readonly code: ErrorCode
  readonly detail: ErrorDetail
}
