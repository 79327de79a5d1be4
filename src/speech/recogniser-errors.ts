import type { ErrorCode } from '../errors.ts'

/** Troubles of the microphone: every recogniser has them, so another one is no way out. */
export const microphoneErrors: ReadonlySet<ErrorCode> = new Set([
  'microphone-denied',
  'microphone-prompt',
  'microphone-missing',
  'microphone-busy',
])

/** A recogniser is not there, or was never set up on this machine: somebody who has not asked for it needs no word of it. */
export const absentErrors: ReadonlySet<ErrorCode> = new Set([
  'recogniser-missing',
  'on-device-missing',
  'language-not-installed',
  'language-not-on-device',
  'server-offline',
])

/** Goes on as it is until the user does something: no restart mends it. */
export const lastingErrors: ReadonlySet<ErrorCode> = new Set([
  'microphone-denied',
  'microphone-prompt',
  'recogniser-missing',
  'recogniser-refused',
  'on-device-missing',
  'language-not-installed',
  'language-not-on-device',
  'language-unsupported',
])
