import { html, render } from 'lit-html'
import { activityLog } from './activity-log.ts'
import { choicesList } from './choices-list.ts'
import { deviceLines } from './device-lines.ts'
import { lazyPart } from './lazy-view.ts'
import { nowLines } from './now-lines.ts'
import { readingLine } from './reading-line.ts'
import { recognitionLine } from './recognition-line.ts'
import { sayableSoon } from './sayable-soon.ts'
import { scrollingLine } from './scrolling-line.ts'
import type { View } from './view-context.ts'

const parts: readonly (readonly [string, View])[] = [
  ['now-devices', deviceLines],
  ['now-recognition', recognitionLine],
  ['now-lines', nowLines],
  ['now-scrolling', scrollingLine],
  ['now-reading', readingLine],
  ['now-choices', choicesList],
  ['now-sayable', sayableSoon],
  [
    'now-picture',
    lazyPart(
      state => state.picture !== undefined,
      async () => (await import('./layout-picture.ts')).layoutPicture,
    ),
  ],
  ['now-activity', activityLog],
]

/** What goes on now: each part draws itself. */
export const nowView: View = (host, context) => {
  render(html`${parts.map(([id]) => html`<div id=${id}></div>`)}`, host)
  const stops = parts.flatMap(([id, view]) => {
    const part = host.querySelector<HTMLElement>(`#${id}`)
    return part === null ? [] : [view(part, context)]
  })
  return () => {
    for (const stop of stops) stop()
  }
}
