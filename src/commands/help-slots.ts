import { parseMotif } from '../music/motif.ts'
import { helpTopic } from '../ports/help-topic.ts'
import type { Slots } from '../ports/intent.ts'
import type { HelpWanted } from './help-context.ts'
import { wantWords } from './read-slots.ts'

/** What help is wanted with, by a row or button, by keys, or by words; `words-missing` without any. */
export function wantHelp(slots: Slots): HelpWanted {
  const topic = helpTopic(slots.topic)
  if (topic !== undefined) return { topic }
  const motif = typeof slots.motif === 'string' ? parseMotif(slots.motif) : undefined
  if (motif !== undefined) return { motif }
  return { words: wantWords(slots).slice(0, 200) }
}
