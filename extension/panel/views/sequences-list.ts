import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { SequenceRow } from '../../../src/state/panel-state.ts'
import { keepingFocus } from './keep-focus.ts'
import { minutesSeconds } from './phrase-words.ts'
import { type View, type ViewContext, watchShown } from './view-context.ts'

/** The kept recordings. */
export const sequencesList: View = (host, context) => {
  const { store, label } = context
  return watchShown(
    store,
    'sequences',
    [state => state.sequences, state => state.playing?.name],
    ({ sequences, playing }) =>
      keepingFocus(host, 'li', () =>
        render(
          sequences.length === 0
            ? html`<p class="empty">${label('sequencesNone')}</p>`
            : html`<ul class="list" role="list">${repeat(
                sequences,
                row => row.id,
                row => sequenceItem(row, row.name === playing?.name, context),
              )}</ul>`,
          host,
        ),
      ),
  )
}

function sequenceItem(
  { name, createdAt, durationMs, steps }: SequenceRow,
  plays: boolean,
  { actions, label, language }: ViewContext,
) {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    createdAt,
  )
  return html`<li class="item" data-plays=${plays ? 'yes' : nothing}>
    <div class="item-words">
      <bdi class="item-name">${name}</bdi>
      <span class="item-detail">${when}</span>
      <span class="item-detail"><span class="unseen">${label('length')} </span><span class="figure">${minutesSeconds(durationMs)}</span> · ${label('stepCount', { count: steps })}${plays ? html` · <strong>${label('playsNow')}</strong>` : nothing}</span>
    </div>
    <div class="item-buttons">
      <button type="button" class="button" @click=${() => actions.run('play', { name })}>${label('playSequence')}<span class="unseen"> ${name}</span></button>
      <button type="button" class="button quiet" @click=${() => actions.run('forget-sequence', { name })}>${label('delete')}<span class="unseen"> ${name}</span></button>
    </div>
  </li>`
}
