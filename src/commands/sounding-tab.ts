import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Tabs } from '../ports/tabs.ts'
import { inFront } from './close-again.ts'
import type { Result } from './define-command.ts'

/** Goes to the tab that sounds, round all that do. Rejects with `nothing-plays`. */
export async function goToSound(tabs: Tabs): Promise<Result<{ readonly tabId: number }>> {
  const from = await inFront(tabs)
  const sounding = (await tabs.sounding()).filter(({ panel }) => !panel)
  const here = sounding.findIndex(({ id }) => id === from)
  const to = sounding[(here + 1) % Math.max(1, sounding.length)]
  if (to === undefined) throw new ClavierError('nothing-plays')
  const { title } = await tabs.activate(to.id)
  const undo = from === undefined || from === to.id ? {} : { undo: { tabId: from } }
  return { text: say('tab-reached', { title }), earcon: 'tab-changed', ...undo }
}
