import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { render as words } from '../../../../src/language/text.ts'
import type { ActivityEntry, PanelState } from '../../../../src/state/panel-state.ts'
import { commandName } from '../phrase-words.ts'
import { statusMark } from '../status-mark.ts'
import { type View, type ViewContext, watchParts } from '../view-context.ts'

/** How near to the end, in CSS pixels, a reader must be for the log to follow. */
const nearEnd = 60

/** The log in the Now view: what was heard, what it meant, what came of it; the newest is last and in view. */
export const activityLog: View = (host, context) => {
  let drawn = 0
  return watchParts(context.store, parts, ({ view, activity, choices, firstSteps }) => {
    if (view !== 'now') {
      render(nothing, host)
      drawn = 0
      return
    }
    const scroller = host.closest('.view')
    // Who has scrolled back to read, has to choose, or is guided from the top is left where they are.
    const follows =
      scroller !== null &&
      choices === undefined &&
      firstSteps === undefined &&
      (drawn === 0 || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd)
    render(logOf(activity, context), host)
    drawn = activity.length
    if (!follows || drawn === 0) return
    const toEnd = () => {
      scroller.scrollTop = scroller.scrollHeight
    }
    // A view that comes is shown after its parts have drawn.
    if (scroller.hasAttribute('hidden')) queueMicrotask(toEnd)
    else toEnd()
  })
}

/** The same log while another view is shown: out of sight there, but a screen reader finds it always. */
export const activityElsewhere: View = (host, context) =>
  watchParts(context.store, parts, ({ view, activity }) => {
    render(view === 'now' ? nothing : logOf(activity, context), host)
  })

const parts = [(state: PanelState) => state.view, (state: PanelState) => state.activity]

function logOf(activity: readonly ActivityEntry[], context: ViewContext) {
  const { label } = context
  return html`<h2 class="unseen" id="activity-title">${label('activity')}</h2>
    ${activity.length === 0 ? html`<p class="empty">${label('activityNone')}</p>` : nothing}
    ${
      // The log itself is silent: the status "Outcome" has already told each line once.
      html`<div role="log" aria-live="off" aria-labelledby="activity-title" class="log">
        ${repeat(
          activity,
          entry => entry.id,
          entry => line(entry, context),
        )}
      </div>`
    }`
}

function line(
  { heard, command, status, outcome }: ActivityEntry,
  { label, language, commands }: ViewContext,
) {
  const meaning = command === undefined ? undefined : commandName(commands, command)
  const same = meaning?.toLowerCase() === heard.trim().toLowerCase()
  return html`<div class="entry" data-status=${status}>
    ${statusMark(status, label)}
    <div class="entry-words">
      <div><bdi class="heard">${heard}</bdi>${
        meaning === undefined || same
          ? nothing
          : html` <span class="meaning"><span aria-hidden="true">→</span><span class="unseen">${label('means')}</span> ${meaning}</span>`
      }</div>
      ${outcome === undefined ? nothing : html`<div class="entry-outcome" dir="auto">${words(language, outcome)}</div>`}
    </div>
  </div>`
}
