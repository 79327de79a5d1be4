import type { Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { EarconName } from '../ports/sound.ts'

/** What a run came to. `undo` is data for the command's own `undo`. */
export interface Result<U> {
  readonly text: Text
  /** Earcon instead of the usual `done`. */
  readonly earcon?: EarconName
  /** A motif that is played back before the text is told. */
  readonly readBack?: Motif
  /** Words that are spoken instead of the text, such as an answer. Untrusted. */
  readonly spoken?: string | Text
  /** It was ended before its time, or another run tells of it: told aloud only if nothing newer has been told. */
  readonly cut?: boolean
  /** Its words went into a secret field: they are neither shown, recorded nor repeated. */
  readonly secret?: boolean
  /** It has only asked whether it shall: nothing is changed that undo would have to pass. */
  readonly asks?: boolean
  /** Nothing but what survives JSON: it is kept while the panel is closed. */
  readonly undo?: U
}
