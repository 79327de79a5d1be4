import type { Command } from '../commands/define-command.ts'
import type { Dispatcher, Outcome } from '../dispatch/dispatcher.ts'
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

/**
 * Carries out what was said in one breath: each command after the outcome of the one before it, and none of
 * another breath between them. A long command that runs beside others lets other breaths pass meanwhile.
 */
export function createBreathRunner({ dispatch, commandOf, shown, ask, tellStopped }: Parts) {
  /** Counts what was said; what was said before something urgent is not gone on with. */
  let turn = 0
  /** The breath of several commands that others wait for. */
  let first: symbol | undefined
  /** Commands of other breaths, each begun when it is called; in the order of speech. */
  const waiting: (() => void)[] = []

  return {
    /** Ends what is under way after the command that runs now; what waits for it does so in the dispatcher. */
    drop,
    /** `unsure`: nothing that destroys is done unasked. */
    async run(parts: readonly BreathPart[], source: Source, tellSaid: Tell, unsure: boolean): Promise<void> {
      const mine = turn
      const breath = Symbol('breath')
      try {
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
          const outcome = await inItsTurn(breath, part, () => {
            const running = runOne(part, source, tellSaid)
            if (parts.length > 1 && mine === turn) goOn(breath, part)
            return running
          })
          // What was ended by keys or by a click is not gone on with either, though it came to its end.
          if (mine !== turn || outcome.cut === true) return
          if (outcome.status === 'done') continue
          if (left.length > 0) tellStopped(outcome.text, inWords(left))
          return
        }
      } finally {
        leave(breath)
      }
    },
  }

  function drop(): void {
    turn += 1
    first = undefined
    for (const begin of waiting.splice(0)) begin()
  }

  function inItsTurn(
    breath: symbol,
    { command }: BreathPart,
    begin: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const free = first === undefined || first === breath
    if (free || commandOf(command)?.order === 'at-once') return begin()
    return new Promise(resolve => waiting.push(() => resolve(begin())))
  }

  function goOn(breath: symbol, { command }: BreathPart): void {
    const order = commandOf(command)?.order
    if (order === 'in-turn') first = breath
    else if (order === 'beside') leave(breath)
  }

  function leave(breath: symbol): void {
    if (first !== breath) return
    first = undefined
    while (first === undefined) {
      const begin = waiting.shift()
      if (begin === undefined) return
      begin()
    }
  }

  async function runOne(part: BreathPart, source: Source, tellSaid: Tell): Promise<Outcome> {
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
