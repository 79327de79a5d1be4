import { html, nothing, render } from 'lit-html'
import { pianoRoll, type Roll, type RollItem } from '../../../../src/sequence/piano-roll.ts'
import type { RollWindow } from '../../../../src/sequence/roll-window.ts'
import type { Sequence } from '../../../../src/sequence/sequence-schema.ts'
import { onceAFrame } from '../once-a-frame.ts'
import type { ViewContext } from '../view-context.ts'
import { acrossAt, itemAt } from './roll-geometry.ts'
import { rollPicture } from './roll-picture.ts'
import type { StandOut } from './roll-shapes.ts'
import type { RollLabelOf } from './roll-texts.ts'

/** What is shown in a picture. */
export interface Shown extends StandOut {
  readonly sequence: Sequence
  readonly window: RollWindow
  /** Where it is played or recorded now, in ms. */
  readonly head: number | undefined
}

/** What a hand does on the picture. */
export interface Hand {
  /** An item was clicked, or a place without one. */
  click(item: RollItem | undefined, far: boolean): void
  /** A stretch was drawn over, in ms. */
  range(from: number, to: number): void
}

interface Parts {
  readonly host: HTMLElement
  readonly context: Pick<ViewContext, 'commands'>
  readonly label: RollLabelOf
  readonly hand?: Hand
}

/** Moves of a hand that only clicks, in pixels at most. */
const tremble = 6
/** Narrower is nothing to draw in; a view that is hidden has no width at all. */
const leastWidth = 50

/** A picture that draws itself anew when it is shown something else or gets another width: once a frame. */
export function createRollView({ host, context, label, hand }: Parts) {
  let shown: Shown | undefined
  let laidOut: { readonly of: Shown; readonly events: number; readonly roll: Roll } | undefined
  let width = 0
  let pressed: { readonly x: number; readonly y: number; readonly track: number | undefined } | undefined
  let dragged: readonly [number, number] | undefined

  const frame = onceAFrame(draw)
  const sizes = new ResizeObserver(([entry]) => {
    const now = Math.floor(entry?.contentRect.width ?? 0)
    if (now === width) return
    width = now
    frame.ask()
  })
  // It scrolls where there are many tabs.
  render(
    html`<div class="roll-view" data-hand=${hand === undefined ? nothing : 'yes'} role="group" tabindex="0"
      aria-label=${label('rollTracks')}></div>`,
    host,
  )
  const view = host.querySelector<HTMLElement>('.roll-view')
  if (view === null) throw new Error('The piano roll has no place.')
  sizes.observe(view)
  if (hand !== undefined) {
    view.addEventListener('pointerdown', onDown)
    view.addEventListener('pointermove', onMove)
    view.addEventListener('pointerup', onUp)
    view.addEventListener('pointercancel', letGo)
  }

  return {
    show(next: Shown): void {
      shown = next
      frame.ask()
    },
    stop(): void {
      frame.stop()
      sizes.disconnect()
    },
  }

  function draw(): void {
    if (shown === undefined || width < leastWidth || view === null) return
    const { sequence, head, picked, atHand } = shown
    render(
      rollPicture({ sequence, roll: layOut(shown), head, picked, atHand, dragged }, context, label),
      view,
    )
  }

  /** Only what lies elsewhere than before is laid out again: a head moves over the same picture. */
  function layOut(next: Shown): Roll {
    const { sequence, window } = next
    const before = laidOut?.of
    const same =
      before?.sequence === sequence &&
      before.window.from === window.from &&
      before.window.to === window.to &&
      laidOut?.events === sequence.events.length &&
      laidOut.roll.width === width
    if (laidOut === undefined || !same)
      laidOut = { of: next, events: sequence.events.length, roll: pianoRoll(sequence, window, width) }
    return laidOut.roll
  }

  function placeOf(event: PointerEvent): {
    readonly x: number
    readonly y: number
    readonly track: number | undefined
  } {
    const rows = event.target instanceof Element ? event.target.closest<HTMLElement>('.roll-rows') : undefined
    const box = (rows ?? view)?.getBoundingClientRect()
    return {
      x: event.clientX - (box?.left ?? 0),
      y: event.clientY - (box?.top ?? 0),
      track: rows?.dataset.track === undefined ? undefined : Number(rows.dataset.track),
    }
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return
    pressed = placeOf(event)
    view?.setPointerCapture(event.pointerId)
  }

  function onMove(event: PointerEvent): void {
    if (pressed === undefined || view === null) return
    const x = event.clientX - view.getBoundingClientRect().left
    if (dragged === undefined && Math.abs(x - pressed.x) < tremble) return
    dragged = [pressed.x, Math.min(width, Math.max(0, x))]
    frame.ask()
  }

  function onUp(event: PointerEvent): void {
    const began = pressed
    const over = dragged
    letGo()
    if (began === undefined || laidOut === undefined || hand === undefined) return
    const { roll } = laidOut
    if (over === undefined) {
      const lane = roll.lanes.find(({ track }) => track === began.track)
      const item = lane === undefined ? undefined : itemAt(lane, roll.keys, began.x, began.y)
      hand.click(item ?? acrossAt(roll, began.x, lane === undefined), event.shiftKey)
    } else {
      const { from, to } = roll.window
      const [first = from, last = to] = over
        .map(x => from + (x / roll.width) * (to - from))
        .toSorted((a, b) => a - b)
      hand.range(first, last)
    }
  }

  function letGo(): void {
    pressed = undefined
    if (dragged === undefined) return
    dragged = undefined
    frame.ask()
  }
}
