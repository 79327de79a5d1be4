import { foldLabel } from '../answers/list-labels.ts'
import { plainLine } from '../answers/plain-line.ts'
import type { GroupAct } from '../commands/lists-context.ts'
import type { Result } from '../commands/result.ts'
import { ClavierError } from '../errors.ts'
import { render, say, type Text } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { ItemControl, PageItem } from '../ports/page-lists.ts'
import type { ItemsState } from '../state/answers-state.ts'
import type { ListsParts, ShownList } from './shown-list.ts'

interface Parts extends ListsParts {
  readonly change: (list: ShownList, next: (state: ItemsState) => Partial<ItemsState>) => void
  readonly tell: (list: ShownList, text: Text) => Text
}

/** What waits for its number: the items as they were when it was offered, and the control by its whole name. */
interface Proposal {
  readonly id: string
  readonly list: ShownList
  readonly items: readonly { readonly number: number; readonly item: PageItem }[]
  readonly group: string
  readonly control: string
}

/** Pressing the same control in each item of a group: offered first, done only when the offer is chosen. */
export function createGroupActs(parts: Parts) {
  const { tabs, page, choices, language, newId, change, tell } = parts
  let proposal: Proposal | undefined

  return {
    async propose(list: ShownList, state: ItemsState, group: string, act: GroupAct): Promise<Result<never>> {
      const items = state.rows.flatMap(({ number, label, done }) => {
        const item = list.items[number - 1]
        return label === group && !done && item !== undefined ? [{ number, item }] : []
      })
      if (items.length === 0) throw new ClavierError('group-empty', { name: group })
      const { name, risk } = await firstControl(
        list.tab.id,
        items.map(({ item }) => item),
        act,
      )
      // What pays is done one by one, by the user.
      if (risk === 'pays') throw new ClavierError('item-no-button', { name: act.said || act.names[0] || '' })
      const control = plainLine(name, 120)
      proposal = { id: newId(), list, items, group, control: name }
      const row = say('group-do', { control, group, count: items.length })
      const numbers = items.map(({ number }) => number).join(', ')
      choices().offer(say('group-proposed-title'), [
        {
          label: render(language(), row),
          detail: render(language(), say('group-items', { numbers })),
          intent: {
            command: act.command,
            slots: { group, words: act.said, proposal: proposal.id },
          },
        },
      ])
      return { text: tell(list, say('group-proposed', { control, group, count: items.length })) }
    },
    async run(id: string, signal: CancelSignal): Promise<Result<never>> {
      const now = proposal
      proposal = undefined
      if (now === undefined || now.id !== id) throw new ClavierError('proposal-gone')
      const { list, items, group } = now
      const control = plainLine(now.control, 120)
      await tabs.activate(list.tab.id)
      let done = 0
      let gone = 0
      for (const { number, item } of items) {
        let acted: Awaited<ReturnType<typeof pressIn>>
        try {
          acted = await pressIn(list.tab.id, item, now.control, signal)
        } catch (error) {
          // What is done is told, whatever ends the rest.
          if (done > 0 && error instanceof ClavierError) break
          throw error
        }
        if (acted === 'stopped') break
        if (acted === 'gone') {
          gone += 1
          continue
        }
        done += 1
        change(list, ({ rows }) => ({
          rows: rows.map(row => (row.number === number ? { ...row, done: true } : row)),
        }))
        // The page has gone elsewhere: what stood in it is not there to be acted on.
        if (acted.effect === 'navigation') break
      }
      const left = items.length - done - gone
      const text = say('group-done', { control, group, done, total: items.length, gone, left })
      const earcon = done === items.length ? {} : { earcon: 'refused' as const }
      tell(list, text)
      return { text, ...earcon, cut: signal.aborted }
    },
  }

  async function pressIn(tabId: number, item: PageItem, control: string, signal: CancelSignal) {
    if (signal.aborted) return 'stopped'
    const lists = await parts.pageLists()
    const found = await controlOf(() => lists.control(tabId, item, control))
    // What is called otherwise now, or pays, is not what was confirmed.
    if (found === undefined || found.risk === 'pays' || foldLabel(found.name) !== foldLabel(control))
      return 'gone'
    if (signal.aborted) return 'stopped'
    return (await pressed(() => page.act(tabId, found.ref, 'click'))) ?? 'gone'
  }

  /** The control in the first item that has one by any of the names. Rejects with `item-no-button`. */
  async function firstControl(
    tabId: number,
    items: readonly PageItem[],
    act: GroupAct,
  ): Promise<ItemControl> {
    const lists = await parts.pageLists()
    for (const item of items.slice(0, 5)) {
      for (const name of act.names) {
        const found = await controlOf(() => lists.control(tabId, item, name))
        if (found !== undefined) return found
      }
    }
    throw new ClavierError('item-no-button', { name: act.said || act.names[0] || '' })
  }
}

/** Undefined where the item, or its control, is not there: expected on a page that changes. */
async function controlOf(ask: () => Promise<ItemControl>): Promise<ItemControl | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ClavierError && ['item-gone', 'item-no-button'].includes(error.code))
      return undefined
    throw error
  }
}

async function pressed<T>(press: () => Promise<T>): Promise<T | undefined> {
  try {
    return await press()
  } catch (error) {
    if (error instanceof ClavierError && ['element-gone', 'element-off'].includes(error.code))
      return undefined
    throw error
  }
}
