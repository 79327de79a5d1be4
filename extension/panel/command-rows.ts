import { readMotif } from '../../src/app/key-bindings.ts'
import type { Command } from '../../src/commands/define-command.ts'
import type { CommandRows } from './panel-actions.ts'

/** Commands as views show them. */
export function commandRows(commands: readonly Command[]): CommandRows {
  return language =>
    commands.map(command => ({
      id: command.id,
      group: command.group,
      phrases: command.phrases[language],
      help: command.help[language],
      motif: readMotif(command, command.motifs[0] ?? ''),
      chord: command.chord === undefined ? undefined : readMotif(command, command.chord)[0],
      undo: command.undo,
      destructive: command.destructive,
    }))
}
