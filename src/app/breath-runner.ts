import type { Command } from '../commands/define-command.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { Text } from '../language/text.ts'
import type { Source } from '../ports/intent.ts'
import type { BreathPart } from '../speech/read-breath.ts'
import type { Meant } from './phrase-reader.ts'

interface Parts {
  readonly dispatch: Dispatcher['dispatch']
  readonly commandOf: (id: string) => Command | undefined
  /** A command in words that anybody may see. */
  readonly shown: (meant: Meant) => string
  /** Asks before it is done: by a number. */
  readonly ask: (part: BreathPart, heard: string) => void
  readonly tellStopped: (why: Text | undefined, left: string) => void
}

/** From this score on a command was said as its phrase says it. */
const said = 0.8

/** Tells what was said of one command; secret words are left out. */
type Tell = (text: string, secret?: boolean) => void

/** Carries out what was said in one breath: each command after the outcome of the one before it. */
export function createBreathRunner({ dispatch, commandOf, shown, ask, tellStopped }: Parts) {
  /** Counts what was said; what was said before something urgent is not gone on with. */
  let turn = 0

  return {
    /** Ends what is under way after the command that runs now. */
    drop(): void {
      turn += 1
    },
    /** `unsure`: nothing that destroys is done unasked. */
    async run(parts: readonly BreathPart[], source: Source, tellSaid: Tell, unsure: boolean): Promise<void> {
      const mine = turn
      for (const [place, part] of parts.entries()) {
        const left = parts.slice(place + 1)
        // What destroys is done unasked first or last, as it would be by itself; not between others, and not
        // where it was heard only roughly.
        const rough = unsure || (place > 0 && (left.length > 0 || part.score < said))
        if (rough && commandOf(part.command)?.destructive === true) {
          ask(part, isGuarded(part) ? shown(part) : part.said)
          if (left.length > 0) tellStopped(undefined, inWords(left))
          return
        }
        const outcome = await runOne(part, source, tellSaid)
        // What was ended by keys or by a click is not gone on with either, though it came to its end.
        if (mine !== turn || outcome.cut === true) return
        if (outcome.status === 'done') continue
        if (left.length > 0) tellStopped(outcome.text, inWords(left))
        return
      }
    },
  }

  async function runOne(part: BreathPart, source: Source, tellSaid: Tell) {
    const { command, slots, said: heard } = part
    const guarded = isGuarded(part)
    if (!guarded) tellSaid(heard)
    const outcome = await dispatch({ command, slots, source, heard })
    // Whether the words are secret is known only when they have been written.
    const { secret = false } = outcome
    if (guarded) tellSaid(secret ? '' : heard, secret)
    return outcome
  }

  function isGuarded({ command }: BreathPart): boolean {
    return commandOf(command)?.guarded === true
  }

  function inWords(parts: readonly BreathPart[]): string {
    return parts.map(shown).join(' · ')
  }
}
