import { labelSaid, mostLabels, readLabels } from '../answers/list-labels.ts'
import { plainLine } from '../answers/plain-line.ts'
import type { Correction } from '../answers/sort-item.ts'
import type { GroupAct, LabelsUndo, Lists } from '../commands/lists-context.ts'
import type { Result } from '../commands/result.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import type { PageItem } from '../ports/page-lists.ts'
import type { ItemsState } from '../state/answers-state.ts'
import { createGroupActs } from './group-acts.ts'
import { sortItems } from './list-sorting.ts'
import type { ListsParts, ShownList } from './shown-list.ts'
import { withRest } from './spoken-part.ts'

/** Decisions of the user's that are remembered, the newest. */
const mostCorrections = 60
/** Longest reading, in UTF-16 units. */
const longestRead = 6_000

/** Items of the page's list by number: shown, read, sorted under labels, opened, and acted on by group. */
export function createLists(parts: ListsParts): Lists {
  const { store, tabs, language, newId } = parts
  let shown: ShownList | undefined
  let corrections: readonly Correction[] = []
  /** The sorting under way, and what the user has moved since it began. */
  let sorting: { readonly byHand: Set<number> } | undefined

  const groups = createGroupActs({ ...parts, change, tell })

  /** The list that is shown; where none is, the items of the page in front are looked for first. */
  async function current(): Promise<{ list: ShownList; state: ItemsState }> {
    const state = store.getState().items
    if (shown !== undefined && state?.kind === 'items') return { list: shown, state }
    return look('likeliest')
  }

  async function look(
    which: 'likeliest' | 'next',
  ): Promise<{ list: ShownList; state: ItemsState; text: Text }> {
    const tab = await tabs.active()
    const place = which === 'next' && shown?.tab.id === tab.id ? shown.place + 1 : 0
    const found = await (await parts.pageLists()).items(tab.id, place)
    const { items, total, lists } = found
    if (items.length === 0) throw new ClavierError('no-items')
    const list = { id: newId(), tab, place: found.place, items }
    const first = plainLine(items[0]?.text ?? '', 300)
    const text =
      total > items.length
        ? say('items-some', { count: items.length, total, first })
        : say('items-listed', { count: items.length, first, lists })
    const state: ItemsState = {
      kind: 'items',
      tabId: tab.id,
      tabTitle: plainLine(tab.title, 300),
      rows: items.map((item, at) => ({
        number: at + 1,
        text: plainLine(item.text, 300),
        author: '',
        time: '',
        label: undefined,
        done: false,
      })),
      labels: [],
      sorted: undefined,
      told: text,
      draft: undefined,
    }
    shown = list
    store.setState({ items: state, view: 'answers' })
    return { list, state, text }
  }

  /** Changes what is shown, if it is still that list. */
  function change(list: ShownList, next: (state: ItemsState) => Partial<ItemsState>): void {
    store.setState(({ items }) =>
      items?.kind !== 'items' || shown !== list ? {} : { items: { ...items, ...next(items) } },
    )
  }

  function tell(list: ShownList, text: Text): Text {
    change(list, () => ({ told: text }))
    return text
  }

  function itemAt({ list }: { list: ShownList }, number: number): PageItem {
    const item = list.items[number - 1]
    if (item === undefined) throw new ClavierError('no-such-item', { number, count: list.items.length })
    return item
  }

  function undoOf(list: ShownList, state: ItemsState): LabelsUndo {
    return { list: list.id, labels: state.labels, of: state.rows.map(({ label }) => label ?? null) }
  }

  /** Remembers where the user has put such an item; null forgets it. */
  function learn(text: string, label: string | null): void {
    const others = corrections.filter(one => one.text !== text)
    corrections = label === null ? others : [...others, { text, label }].slice(-mostCorrections)
  }

  function labelOf(state: ItemsState, said: string): string {
    if (state.labels.length === 0) throw new ClavierError('not-sorted')
    const label = labelSaid(said, state.labels)
    if (label === undefined)
      throw new ClavierError('label-unknown', { name: said, labels: state.labels.join(', ') })
    return label
  }

  return {
    async show(which) {
      const { text } = await look(which)
      return { text }
    },
    async read(group) {
      const { list, state } = await current()
      const label = group === undefined ? undefined : labelOf(state, group)
      const rows = label === undefined ? state.rows : state.rows.filter(row => row.label === label)
      if (label !== undefined && rows.length === 0) throw new ClavierError('group-empty', { name: label })
      const text =
        label === undefined
          ? say('items-read', { count: rows.length })
          : say('group-read', { name: label, count: rows.length })
      tell(list, text)
      return { text, spoken: spokenRows(language(), text, label === undefined ? state : { ...state, rows }) }
    },
    async sort(said, signal) {
      const labels = readLabels(said)
      if (labels.length === 0) throw new ClavierError('labels-missing')
      if (labels.length > mostLabels)
        throw new ClavierError('labels-many', { most: mostLabels, count: labels.length })
      const { list, state } = await current()
      const undo = undoOf(list, state)
      const mine = { byHand: new Set<number>() }
      sorting = mine
      const wanted = () => sorting === mine && shown === list && store.getState().items?.kind === 'items'
      change(list, ({ rows }) => ({
        labels,
        sorted: 0,
        rows: rows.map(row => ({ ...row, label: undefined })),
      }))
      const sorted = await sortItems(parts, {
        items: state.rows.map(({ text }) => text),
        labels,
        corrections,
        signal,
        wanted,
        onLabel(at, label) {
          if (!wanted()) return
          const moved = mine.byHand.has(at + 1)
          change(list, ({ rows, sorted: before = 0 }) => ({
            sorted: before + 1,
            rows: moved ? rows : rows.map((row, place) => (place === at ? { ...row, label } : row)),
          }))
        },
      })
      if (!wanted()) throw new ClavierError('cancelled')
      sorting = undefined
      change(list, () => ({ sorted: undefined }))
      const text = tell(list, sortedText(sorted, state.rows.length, countsNow()))
      return { text, undo, cut: sorted.error?.code === 'cancelled' }
    },
    async move(number, said) {
      const { list, state } = await current()
      itemAt({ list }, number)
      const label = labelOf(state, said)
      const text = state.rows[number - 1]?.text ?? ''
      const learnt = corrections.find(one => one.text === text)?.label ?? null
      const undo = { ...undoOf(list, state), moved: { number, learnt } }
      sorting?.byHand.add(number)
      change(list, ({ rows }) => ({
        rows: rows.map(one => (one.number === number ? { ...one, label } : one)),
      }))
      learn(text, label)
      return { text: tell(list, say('item-moved', { number, name: label })), undo }
    },
    async takeBack({ list: id, labels, of, moved }) {
      if (shown?.id !== id || store.getState().items?.kind !== 'items') throw new ClavierError('items-none')
      const list = shown
      if (moved !== undefined) {
        const { number, learnt } = moved
        change(list, ({ rows }) => ({
          rows: rows.map(row =>
            row.number === number ? { ...row, label: of[number - 1] ?? undefined } : row,
          ),
        }))
        learn(store.getState().items?.rows[number - 1]?.text ?? '', learnt)
        return tell(list, say('labels-undone'))
      }
      sorting = undefined
      change(list, ({ rows }) => ({
        labels,
        sorted: undefined,
        rows: rows.map((row, at) => ({ ...row, label: of[at] ?? undefined })),
      }))
      return tell(list, say('labels-undone'))
    },
    async open(number) {
      const { list } = await current()
      const item = itemAt({ list }, number)
      const ref = await (await parts.pageLists()).opener(list.tab.id, item)
      await tabs.activate(list.tab.id)
      return (await parts.acting()).act('click', { ref })
    },
    async actOnGroup(act: GroupAct, signal): Promise<Result<never>> {
      const state = store.getState().items
      if (shown === undefined || state?.kind !== 'items') throw new ClavierError('items-none')
      if (act.proposal !== undefined) return groups.run(act.proposal, signal)
      return groups.propose(shown, state, labelOf(state, act.group), act)
    },
    close() {
      if (store.getState().items === undefined) throw new ClavierError('items-none')
      shown = undefined
      store.setState({ items: undefined })
      return { text: say('items-closed') }
    },
  }

  function countsNow(): string {
    const { rows, labels } = store.getState().items ?? { rows: [], labels: [] }
    return labels.map(label => `${label} ${rows.filter(row => row.label === label).length}`).join(' · ')
  }
}

function sortedText(sorted: Awaited<ReturnType<typeof sortItems>>, total: number, counts: string): Text {
  const { by, done, unsure, error } = sorted
  if (error?.code === 'cancelled') return say('sorting-stopped', { done, total, counts })
  if (by !== undefined && error !== undefined)
    return say('sorting-failed', { done, total, why: sayError(error) })
  if (error !== undefined) return say('sorted-by-words', { counts, unsure, why: sayError(error) })
  return say('items-sorted', { by: by ?? '', counts, unsure })
}

/** By group where there are groups, in their order; each item with its number. */
function spokenRows(language: Language, title: Text, { rows, labels }: ItemsState): string {
  const line = ({ number, text }: ItemsState['rows'][number]) => `${number}: ${text}.`
  const groups = [...labels, undefined].map(label => ({
    label,
    rows: rows.filter(row => row.label === label),
  }))
  const parts = groups.flatMap(({ label, rows: its }) => {
    if (its.length === 0) return []
    return label === undefined || its.length === rows.length
      ? its.map(line)
      : [`${render(language, say('group-read', { name: label, count: its.length }))}`, ...its.map(line)]
  })
  const all = [render(language, title), ...parts].join('\n')
  // No item is read by half.
  if (all.length <= longestRead) return all
  return withRest(all.slice(0, all.lastIndexOf('\n', longestRead)), language)
}
