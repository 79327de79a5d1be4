import '../../editor.css'
import { html, nothing, render } from 'lit-html'
import type { Slots } from '../../../../src/ports/intent.ts'
import {
  closeUp,
  keptWithin,
  movedTo,
  type RollWindow,
  shortestWindow,
  showing,
  wholeWindow,
  zoomed,
} from '../../../../src/sequence/roll-window.ts'
import type { EditingState } from '../../../../src/state/sequence-state.ts'
import { createDrafts } from '../field-drafts.ts'
import { type View, watchShown } from '../view-context.ts'
import { editorLabelIn } from './editor-texts.ts'
import {
  type EditorTools,
  eventFields,
  eventTools,
  insertTools,
  nameTools,
  pickedTools,
  wholeTools,
} from './editor-tools.ts'
import { eventAfterKey, eventList, shownOptions } from './event-list.ts'
import { eventsBetween } from './roll-geometry.ts'
import { rollLegend } from './roll-list.ts'
import { rollLabelIn } from './roll-texts.ts'
import { rollTools, zoomStep } from './roll-tools.ts'
import { createRollView, type Hand } from './roll-view.ts'

/**
 * A sequence open for editing: its picture, its events, and a button for everything that can be done with them.
 * Selecting and changing are commands, as if they were said; which event the focus is on is known here alone.
 */
export const editorView: View = (host, context) => {
  const { store, actions, language } = context
  const label = editorLabelIn(language)
  const rollLabel = rollLabelIn(language)
  const drafts = createDrafts()
  let editing: EditingState | undefined
  let picture: ReturnType<typeof createRollView> | undefined
  let range: RollWindow = wholeWindow(0)
  let cursor = 0
  let from = 0
  let scrolledTo = -1
  /** Where a selection that grows began. */
  let anchor = 0
  /** The first and last of what was selected so here: that it comes back moves nothing. */
  let grown: readonly [first: number, last: number] | undefined

  const hand: Hand = {
    click(item, far) {
      const [first] = item?.events ?? []
      const last = item?.events.at(-1)
      if (editing === undefined || item === undefined || first === undefined || last === undefined) return
      const { events, durationMs } = editing.sequence
      const begin = events[first]?.ms ?? 0
      const end = events[last]?.ms ?? begin
      goTo(first)
      if (far) selectTo(first)
      else if (item.count === 1) select(first)
      // Several in one: seen closer they come apart, where there is anything between them.
      else if (lengthOf(range) > shortestWindow && end > begin) show(closeUp(begin, end, durationMs))
      else selectRange(first, last)
    },
    range(begin, end) {
      const found = editing === undefined ? undefined : eventsBetween(editing.sequence.events, begin, end)
      if (found === undefined) return
      goTo(found[0])
      anchor = found[0]
      selectRange(...found)
    },
  }
  const stopWatching = watchShown(
    store,
    'sequences',
    [state => state.editing, state => state.sequences],
    ({ editing: now }) => {
      take(now)
      draw()
    },
  )
  return () => {
    stopWatching()
    picture?.stop()
  }

  /** What was said or done elsewhere moves the event at hand here too. */
  function take(now: EditingState | undefined): void {
    const before = editing
    editing = now
    if (now === undefined) return
    const { sequence, at } = now
    if (before?.sequence.id !== sequence.id) {
      range = wholeWindow(sequence.durationMs)
      cursor = 0
      anchor = 0
    } else if (before.sequence !== sequence) {
      range = keptWithin(range, sequence.durationMs)
      drafts.drop('editor-name', ...eventFields)
    }
    const echo = grown !== undefined && now.selected[0] === grown[0] && now.selected.at(-1) === grown[1]
    if (!echo) grown = undefined
    // An edit leaves its event at hand, wherever the focus was.
    const moved = at !== before?.at || sequence.events !== before?.sequence.events
    if (!echo && at !== undefined && moved) {
      cursor = at
      anchor = at
    }
    cursor = Math.min(cursor, Math.max(0, sequence.events.length - 1))
    range = showing(range, sequence.events[cursor]?.ms ?? 0, sequence.durationMs)
  }

  function draw(): void {
    if (editing === undefined) {
      const inside = host.contains(host.ownerDocument.activeElement)
      picture?.stop()
      picture = undefined
      render(nothing, host)
      if (inside) host.closest<HTMLElement>('[role="tabpanel"]')?.focus()
      return
    }
    const { sequence, selected } = editing
    const active = host.ownerDocument.activeElement
    const inside = active !== null && active !== host && host.contains(active)
    const lostFocus = () => inside && !host.contains(active)
    const inList =
      active instanceof HTMLElement && active.closest('.events') !== null && host.contains(active)
    const shown = shownOptions(sequence.events.length, cursor, from)
    from = shown.from
    const picked = new Set(selected)
    const tools: EditorTools = {
      editing,
      actions,
      language,
      label,
      rollLabel,
      drafts,
      onEvent,
      redraw: draw,
      sequences: store.getState().sequences,
    }
    render(
      html`<section class="rolled editor" aria-labelledby="editor-title">
        <h2 class="group-title" id="editor-title" dir="auto">${label('editing', { name: sequence.name })}</h2>
        ${wholeTools(tools)}
        <div class="roll-host"></div>
        ${rollTools({
          label: rollLabel,
          zoom,
          whole: () => show(wholeWindow(sequence.durationMs)),
          position: {
            window: range,
            durationMs: sequence.durationMs,
            move: to => show(movedTo(range, to, sequence.durationMs)),
          },
        })}
        ${eventList({ sequence, picked, cursor, shown, language, label, onKey, onClick, turn })}
        ${pickedTools(tools)}
        ${eventTools(tools, cursor)}
        ${insertTools(tools)}
        ${nameTools(tools)}
        <details><summary>${rollLabel('legend')}</summary>${rollLegend(rollLabel)}</details>
      </section>`,
      host,
    )
    const place = host.querySelector<HTMLElement>('.roll-host')
    if (place !== null) picture ??= createRollView({ host: place, context, label: rollLabel, hand })
    picture?.show({ sequence, window: range, head: undefined, picked, atHand: cursor })
    // A button that is not there any more (of a parameter, in words that are gone) leaves the focus here.
    if (inList || lostFocus()) focusCursor()
    // What was said goes on in view; the list alone is scrolled, not the panel.
    else if (scrolledTo !== cursor) bringIntoView()
    scrolledTo = cursor
  }

  function bringIntoView(): void {
    const list = host.querySelector<HTMLElement>('.events')
    const option = host.querySelector<HTMLElement>(`#event-${cursor}`)
    if (list === null || option === null) return
    const above = option.offsetTop - list.offsetTop
    if (above < list.scrollTop || above + option.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = above - list.clientHeight / 2
  }

  function onEvent(command: string, slots: Slots): void {
    if (editing === undefined) return
    anchor = cursor
    actions.run(command, { ...slots, event: cursor + 1 })
  }

  function focusCursor(): void {
    host.querySelector<HTMLElement>(`#event-${cursor}`)?.focus()
  }

  function show(next: RollWindow): void {
    range = next
    draw()
  }

  function zoom(factor: number): void {
    if (editing === undefined) return
    const { events, durationMs } = editing.sequence
    show(zoomed(range, factor, events[cursor]?.ms ?? 0, durationMs))
  }

  function goTo(index: number): void {
    if (editing === undefined) return
    const { events, durationMs } = editing.sequence
    if (index !== cursor) drafts.drop(...eventFields)
    cursor = index
    range = showing(range, events[index]?.ms ?? 0, durationMs)
    draw()
  }

  function select(index: number): void {
    anchor = index
    actions.run('select-event', { number: index + 1 })
  }

  function selectTo(index: number): void {
    selectRange(Math.min(anchor, index), Math.max(anchor, index))
  }

  function selectRange(first: number, last: number): void {
    grown = [first, last]
    actions.run('select-event', { number: first + 1, to: last + 1 })
  }

  function turn(by: number): void {
    if (editing === undefined) return
    const count = editing.sequence.events.length
    goTo(Math.min(count - 1, Math.max(0, cursor + by)))
    focusCursor()
  }

  /** One more, or one less where it is selected. */
  function also(index: number): void {
    anchor = index
    actions.run('select-event', { also: index + 1 })
  }

  function onClick(index: number, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
    goTo(index)
    focusCursor()
    if (shiftKey) selectTo(index)
    else if (ctrlKey || metaKey) also(index)
    else select(index)
  }

  function onKey(event: KeyboardEvent): void {
    if (editing === undefined || event.altKey) return
    const count = editing.sequence.events.length
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'a') selectRange(0, count - 1)
      else if (event.key === ' ') also(cursor)
      else return
      event.preventDefault()
      return
    }
    const next = eventAfterKey(event.key, cursor, count)
    if (next !== undefined) {
      if (event.shiftKey) selectTo(next)
      else anchor = next
      goTo(next)
      focusCursor()
    } else if (event.key === ' ' || event.key === 'Enter') {
      if (event.shiftKey) selectTo(cursor)
      else select(cursor)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      // Who has selected nothing means what the focus is on.
      if (editing.selected.length === 0) onEvent('delete-events', {})
      else actions.run('delete-events')
    } else if (event.key === '+' || event.key === '=') zoom(1 / zoomStep)
    else if (event.key === '-') zoom(zoomStep)
    else return
    event.preventDefault()
  }
}

const lengthOf = ({ from, to }: RollWindow) => to - from
