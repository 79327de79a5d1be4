import type { Command } from '../commands/define-command.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import { longestPhrase } from '../music/vocabulary-limits.ts'
import type { Intent } from '../ports/intent.ts'
import type { Meant, PhraseReader } from './phrase-reader.ts'

interface Parts {
  readonly reader: Pick<PhraseReader, 'shown' | 'commandOf' | 'ownerOf'>
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  readonly tell: (text: Text) => void
}

/** What leaves the question open: the answer itself, and the number that brought it about. */
const keeping: readonly string[] = ['yes', 'no', 'choose']

export type AlwaysAsking = ReturnType<typeof createAlwaysAsking>

/** Asks, after something unknown was put right by choosing, whether it is to mean that from now on. */
export function createAlwaysAsking({ reader, dispatch, tell }: Parts) {
  let asked: { readonly heard: string; readonly said: string } | undefined

  return {
    /** What was heard, and what it was to mean. */
    ask(heard: string, meant: Meant): void {
      const command: Command | undefined = reader.commandOf(meant.command)
      // What may be secret is kept nowhere, and a command keeps its own words.
      if (command === undefined || command.guarded || reader.ownerOf(heard) !== undefined) return
      const said = reader.shown(meant)
      if (heard.length > longestPhrase || said.length > longestPhrase || said.includes('…')) return
      asked = { heard, said }
      tell(say('always-asked', asked))
    },
    /** Undefined where nothing was asked. */
    async answer(yes: boolean): Promise<Text | undefined> {
      const question = asked
      asked = undefined
      if (question === undefined) return undefined
      if (!yes) return say('always-not', { heard: question.heard })
      const slots = { words: question.heard, meaning: question.said }
      const { error, text } = await dispatch({
        command: 'learn-misheard',
        slots,
        source: 'clicked',
        heard: '',
      })
      if (error !== undefined) throw new ClavierError(error.code, error.detail)
      return text
    },
    /** Something else was done: nobody waits for the answer any more. */
    after(command: string): void {
      if (!keeping.includes(command)) asked = undefined
    },
    drop(): void {
      asked = undefined
    },
  }
}
