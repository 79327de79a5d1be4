import '../../roll.css'
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import type { Roll, RollItem, RollLane } from '../../../../src/sequence/piano-roll.ts'
import { ticks } from '../../../../src/sequence/roll-window.ts'
import type { Sequence } from '../../../../src/sequence/sequence-schema.ts'
import { commandName, minutesSeconds } from '../phrase-words.ts'
import type { ViewContext } from '../view-context.ts'
import { heightOf, rowsOf } from './roll-geometry.ts'
import { labelOf, laneLabels } from './roll-labels.ts'
import { lanePaths, type StandOut, shapes } from './roll-shapes.ts'
import type { RollLabelOf } from './roll-texts.ts'

export interface RollDrawing extends StandOut {
  readonly sequence: Sequence
  readonly roll: Roll
  /** Where it is played or recorded now, in ms. */
  readonly head: number | undefined
  /** A stretch that is being drawn over by a hand, in pixels. */
  readonly dragged: readonly [from: number, to: number] | undefined
}

/** Pixels between times that are written. */
const tickApart = 64
/** Pixels that a time needs. */
const tickRoom = 42
/** Pixels between a pause or mark and its words. */
const flagGap: Readonly<Record<string, number>> = { pause: 8, mark: 4 }
/** Pixels that the words of a pause or mark have at most, and at least. */
const flagRoom = { most: 120, least: 20 } as const

/**
 * The picture: times, pauses and marks on top, below them a lane for each tab. For screen readers it is one image
 * with what is in it in a sentence; each event is in the list beside it.
 */
export function rollPicture(
  drawing: RollDrawing,
  { commands }: Pick<ViewContext, 'commands'>,
  label: RollLabelOf,
): TemplateResult {
  const { sequence, roll, head, dragged } = drawing
  const { window, width, lanes, across } = roll
  const x = (ms: number) => ((ms - window.from) / (window.to - window.from)) * width
  return html`<div class="roll" role="img" aria-label=${summaryOf(drawing, label)} style="width:${width}px">
    <div class="roll-times">${ticks(window, width, tickApart)
      .filter(ms => x(ms) < width - tickRoom)
      .map(ms => html`<span class="figure" style="left:${x(ms)}px">${timeOf(ms)}</span>`)}</div>
    ${
      across.length === 0
        ? nothing
        : html`<div class="roll-flags">${across.map((item, index) => {
            const left = item.x + (flagGap[item.kind] ?? 0)
            const room = Math.min(flagRoom.most, (across[index + 1]?.x ?? width) - left - 2)
            return room < flagRoom.least
              ? nothing
              : html`<span data-kind=${item.kind} dir="auto" style="left:${left}px;max-width:${room}px">${flagWords(item, sequence, label)}</span>`
          })}</div>`
    }
    ${lanes.map(lane => laneTemplate(lane, drawing, id => commandName(commands, id), label))}
    ${across.map(
      item =>
        html`<i class="roll-line" data-kind=${item.kind} data-picked=${item.events.some(index => drawing.picked.has(index)) ? 'yes' : nothing} style="left:${item.x}px"></i>`,
    )}
    ${
      dragged === undefined
        ? nothing
        : html`<i class="roll-dragged" style="left:${Math.min(...dragged)}px;width:${Math.abs(dragged[1] - dragged[0])}px"></i>`
    }
    ${head === undefined || head < window.from || head > window.to ? nothing : html`<i class="roll-head" style="transform:translateX(${x(head)}px)"></i>`}
  </div>`
}

function laneTemplate(
  lane: RollLane,
  drawing: RollDrawing,
  command: (id: string) => string,
  label: RollLabelOf,
) {
  const { sequence, roll } = drawing
  const rows = rowsOf(lane, roll.keys)
  const height = heightOf(rows)
  const paths = lanePaths(lane, rows, roll.keys, sequence.events, drawing)
  const labels = laneLabels(lane, rows, roll.width, item => labelOf(item, sequence.events, command))
  return html`<div class="roll-lane">
    <bdi class="roll-title">${trackTitle(sequence, lane.track, label)}</bdi>
    <div class="roll-rows" data-track=${lane.track} style="height:${height}px">
      <svg width=${roll.width} height=${height} aria-hidden="true">${shapes.map(shape => {
        const path = paths.get(shape)
        return path === undefined ? nothing : svg`<path data-shape=${shape} d=${path} />`
      })}</svg>
      ${labels.map(
        ({ words, x, y, room }) =>
          html`<span class="roll-label" dir="auto" style="left:${x}px;top:${y}px;max-width:${room}px">${words}</span>`,
      )}
    </div>
  </div>`
}

/** What a tab is called: its title, else its host, else that it has none. Untrusted. */
export function trackTitle({ tracks }: Sequence, track: number, label: RollLabelOf): string {
  const { title = '', url = '' } = tracks[track] ?? {}
  return title.trim() || url.replace(/^https?:\/\//i, '') || label('tabUnnamed')
}

function flagWords(item: RollItem, { events }: Sequence, label: RollLabelOf): string {
  if (item.count > 1) return `×${item.count}`
  const event = events[item.events[0] ?? -1]
  if (event?.kind === 'mark') return event.label
  return event?.kind === 'pause' ? label('paused', { time: minutesSeconds(event.wallMs) }) : ''
}

function summaryOf({ sequence, roll, picked }: RollDrawing, label: RollLabelOf): string {
  const { window, lanes, steps, amiss } = roll
  const stretch = { from: timeOf(window.from), to: timeOf(window.to), whole: timeOf(sequence.durationMs) }
  return [
    label('summary', { tabs: lanes.length, events: sequence.events.length, steps, amiss }),
    label('stretch', stretch),
    ...(picked.size === 0 ? [] : [label('pickedCount', { count: picked.size })]),
  ].join(' ')
}

/** Minutes and seconds, with tenths where they are not whole. */
export function timeOf(ms: number): string {
  const tenths = Math.floor(Math.max(0, ms) / 100) % 10
  return tenths === 0 ? minutesSeconds(ms) : `${minutesSeconds(ms)}.${tenths}`
}
