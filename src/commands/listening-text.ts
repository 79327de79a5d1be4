import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'

/** Tells that Clavier listens, and who does for it, or that it does not. */
export function listeningText(on: boolean, { listening }: Pick<CommandContext, 'listening'>): Text {
  return on ? say('listening-on', { who: listening.who() ?? '' }) : say('listening-off')
}
