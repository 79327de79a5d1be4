import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { Result } from './define-command.ts'

/** Windows in the order in which they are numbered: the oldest first. */
export function windowIds(tabs: readonly Tab[]): readonly number[] {
  return [...new Set(tabs.map(({ windowId }) => windowId))].sort((a, b) => a - b)
}

/** Id of the window at a place from 0; `no-such-window` without one. */
export function windowAt(tabs: readonly Tab[], place: number): number {
  const ids = windowIds(tabs)
  const id = ids[place]
  if (id === undefined) throw new ClavierError('no-such-window', { number: place + 1, count: ids.length })
  return id
}

/** Brings a window forward, by its place from 0, on the tab that it shows. `from`: the tab one was at. */
export async function goToWindow(
  tabs: Tabs,
  place: number,
  from: number | undefined,
): Promise<Result<{ readonly tabId: number }>> {
  const all = await tabs.list()
  const id = windowAt(all, place)
  const here = all.filter(({ windowId }) => windowId === id)
  const shown = here.find(({ active }) => active) ?? here[0]
  if (shown === undefined) throw new ClavierError('window-gone')
  const { title } = await tabs.activate(shown.id)
  const undo = from === undefined || from === shown.id ? {} : { undo: { tabId: from } }
  return { text: say('window-reached', { number: place + 1, title }), earcon: 'tab-changed', ...undo }
}
