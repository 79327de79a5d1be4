import type { Command } from '../commands/define-command.ts'
import type { Outcome, Run } from '../dispatch/dispatcher.ts'
import type { Language } from '../language/language.ts'
import type { Intent } from '../ports/intent.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Heard } from './announcer.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly language: () => Language
}

export type Secrecy = ReturnType<typeof createSecrecy>

/** Keeps words that go into secret fields out of everything that is shown or recorded. */
export function createSecrecy({ commands, store, language }: Parts) {
  const guarded = new Map(commands.filter(command => command.guarded).map(command => [command.id, command]))

  return {
    /** What the log shows of a run: of words that may be secret only the command, until they are known not to be. */
    heard({ id, intent }: Run, outcome?: Outcome): Heard {
      const command = guarded.get(intent.command)
      const shown = command === undefined || outcome?.secret === false
      return { id, command: intent.command, heard: shown ? intent.heard : phraseOf(command) }
    },
    after({ intent }: Run, { secret }: Outcome): void {
      if (secret === true && intent.source === 'typed')
        store.setState(({ secrets }) => ({ secrets: secrets + 1 }))
    },
    /** Its words may be secret. */
    guards: ({ command }: Intent): boolean => guarded.has(command),
    /** The words that a command waits for may be secret. */
    waitsGuarded,
    /** What the keys write now may be secret. */
    keysSecret: (): boolean => store.getState().letters?.field?.secret === true || waitsGuarded(),
  }

  function waitsGuarded(): boolean {
    const waiting = store.getState().parameter?.command
    return waiting !== undefined && [...guarded.values()].some(command => phraseOf(command) === waiting)
  }

  function phraseOf(command: Command): string {
    return phraseInWords(command.phrases[language()][0])
  }
}
