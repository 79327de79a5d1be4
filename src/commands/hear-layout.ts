import { say, type Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { LayoutScope } from '../ports/page-layout.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

/** Sounds a part of the page in front. What it leaves behind is that keys play it from then on. */
export async function hearLayout(
  scope: LayoutScope,
  { layouts, tabs }: CommandContext,
  signal: CancelSignal,
): Promise<Result<'mode'>> {
  const tab = await tabs.active()
  const { entered, ...heard } = await (await layouts()).hear(tab, scope, signal)
  return entered ? { ...heard, undo: 'mode' } : heard
}

/** Lets keys mean motifs again; nothing is left to take back where they do already. */
export async function leaveLayout(_: 'mode', { layouts }: CommandContext): Promise<Text | undefined> {
  return layouts.loaded()?.leave() === true ? say('mode-undone') : undefined
}
