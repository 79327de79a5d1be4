import type { ErrorCode, ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { freeMotifFor, type LearningConflict } from '../music/learnt-motif.ts'
import type { Motif } from '../music/motif.ts'
import { notesInWords } from '../music/notes-in-words.ts'
import { type KeyBinding, type KeyTarget, targetInWords } from './key-bindings.ts'

/** Why keys cannot be learnt and what to play instead, for the user; with the keys that are offered. */
export interface Explained {
  readonly error: ErrorData
  readonly offer: Motif | undefined
}

const codes: Readonly<Partial<Record<LearningConflict<KeyTarget>['kind'], ErrorCode>>> = {
  'same-motif': 'keys-taken',
  'same-but-for-timing': 'keys-near',
  begins: 'keys-near',
  'semitone-slip': 'keys-near',
}

export function explainConflict(
  { kind, other }: LearningConflict<KeyTarget>,
  wanted: KeyBinding,
  bound: readonly KeyBinding[],
  language: Language,
): Explained {
  const { motif, takesParameter } = wanted
  const offer = freeMotifFor(bound, takesParameter)
  const detail = {
    kind,
    notes: notesInWords(motif),
    other: other === undefined ? '' : targetInWords(other.target, language),
    offer: offer === undefined ? '' : notesInWords(offer),
  }
  return { error: { code: codes[kind] ?? 'keys-unfit', detail }, offer }
}
