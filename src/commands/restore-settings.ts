import { say, type Text } from '../language/text.ts'
import type { Settings } from '../settings/settings.ts'
import type { CommandContext } from './command-context.ts'

/** The undo of every command that changed settings: they are what they were. */
export async function restoreSettings(
  before: Partial<Settings>,
  { controls }: CommandContext,
): Promise<Text> {
  await controls.changeSettings(before)
  return say('setting-restored')
}
