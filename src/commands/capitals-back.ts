import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'

/** The undo of what sets the capitals of dictation; nothing to do once that is over. */
export async function capitalsBack(
  before: boolean,
  { dictation }: CommandContext,
): Promise<Text | undefined> {
  const now = await dictation()
  if (!now.isOn()) return undefined
  now.setCapitals(before)
  return before ? say('capitals-on') : say('capitals-off')
}
