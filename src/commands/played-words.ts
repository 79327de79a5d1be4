import { say } from '../language/text.ts'
import type { Played } from './playing-context.ts'

/** What playing a recording came to, as the commands that play tell it. */
export function playedResult({ name, steps, skipped, whole }: Played) {
  if (!whole) return { text: say('sequence-stopped', { name, steps }), cut: true }
  if (skipped > 0) return { text: say('sequence-played-left', { name, steps, left: skipped }) }
  return { text: say('sequence-played', { name, steps }) }
}
