import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { render as words } from '../../../src/language/text.ts'
import type { ActivityEntry } from '../../../src/state/panel-state.ts'
import { commandName } from './phrase-words.ts'
import { statusMark } from './status-mark.ts'
import { type View, type ViewContext, watchShown } from './view-context.ts'

/** How near to the end, in CSS pixels, a reader must be for the log to follow. */
const nearEnd = 60

/** What was heard, what it meant, what came of it; the newest is last and in view. */
export const activityLog: View = (host, context) => {
  const { store, label } = context
  let drawn = 0
  return watchShown(store, 'now', [state => state.activity], ({ activity }) => {
    const scroller = host.closest('.view')
    // Who has scrolled back to read is left where they are.
    const follows =
      scroller !== null &&
      (drawn === 0 || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd)
    render(
      html`<h2 class="unseen" id="activity-title">${label('activity')}</h2>
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
        }`,
      host,
    )
    drawn = activity.length
    if (follows && drawn > 0) scroller.scrollTop = scroller.scrollHeight
  })
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
